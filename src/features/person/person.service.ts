import type { Reads } from '../../persistence/read/reads';
import type { Actor } from '../../shared/actor';
import type { Selection } from '../../shared/selection';
import { viewerRead } from './person.read';
import type { Viewer } from './person.types';

/** People, as they see themselves. */
export class PersonService {
  constructor(private readonly reads: Reads) {}

  async viewer(actor: Actor, selection: Selection): Promise<Viewer | null> {
    const { personId } = actor.reach;
    return personId === null ? null : this.reads.one(actor, viewerRead, selection, personId);
  }
}
