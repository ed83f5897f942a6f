import type { Reads } from '../../persistence/read/reads';
import type { Actor } from '../../shared/actor';
import type { Selection } from '../../shared/selection';
import { membershipRead } from './membership.read';
import type { Membership } from './membership.types';

/** Who belongs where. */
export class MembershipService {
  constructor(private readonly reads: Reads) {}

  /** The actor's own memberships, oldest first. */
  async own(actor: Actor, selection: Selection): Promise<Membership[]> {
    const found = await this.reads.find(actor, membershipRead, selection, 'own', {}, (shape) => {
      const { alias, columns, joins, visible } = shape;
      return `SELECT ${columns} FROM ${shape.from} ${joins} WHERE ${visible} ORDER BY ${alias}.since, ${alias}.id`;
    });
    return found.map((f) => f.object);
  }
}
