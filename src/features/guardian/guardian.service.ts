import type { Reads } from '../../persistence/read/reads';
import type { Actor } from '../../shared/actor';
import type { Selection } from '../../shared/selection';
import { guardianRead } from './guardian.read';
import type { Guardian } from './guardian.types';

/** The cards of guardians. */
export class GuardianService {
  constructor(private readonly reads: Reads) {}

  async byId(actor: Actor, id: string, selection: Selection): Promise<Guardian | null> {
    const uuid = this.reads.ids.decode(id);
    return uuid === null ? null : this.reads.one(actor, guardianRead, selection, uuid);
  }
}
