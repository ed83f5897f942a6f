import type { Reads } from '../../persistence/read/reads';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { NotFound } from '../../shared/errors';
import { takingPart } from '../../shared/person-of';
import { takeBack } from './said';

/** What people say to the questions of events: by themselves. */
export class SaidService {
  constructor(private readonly reads: Reads) {}

  /**
   * Takes back all that the actor said of an event, also of one that is over, or that she does not see any more. Once or
   * twice is the same.
   * @returns the id of the event
   * @throws NotSignedIn, NotFound
   */
  async takeBack(actor: Actor, eventId: string): Promise<string> {
    const { participantId } = takingPart(actor);
    const id = this.reads.ids.decode(eventId);
    if (id === null) throw new NotFound('There is no such event.', 'eventId');
    await inTransaction(this.reads.pool, (tx) => takeBack(tx, { eventId: id, participantId }));
    return id;
  }
}
