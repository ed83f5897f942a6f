import type { ChangeFeed } from '../../persistence/changes/change-feed';
import type { Keyset, KeysetList } from '../../persistence/keyset';
import type { Reads } from '../../persistence/read/reads';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { NotFound } from '../../shared/errors';
import { randomId } from '../../shared/ids';
import type { PageArgs } from '../../shared/page';
import { takingPart } from '../../shared/person-of';
import type { RateLimit } from '../../shared/rate-limit';
import { fields, type Selection } from '../../shared/selection';
import { occurrenceRead } from '../event';
import { RSVP_STATUSES, type RsvpAnswerName, type RsvpStatusName } from './rsvp.entity';
import { freesSeat, outcomeOf, type Standing } from './rsvp.policy';
import { rsvpRead } from './rsvp.read';
import { ANSWER, LAPSED, STANDING } from './rsvp.sql';
import type { Rsvp } from './rsvp.types';
import type { Seats } from './seats';

export interface Answer {
  readonly occurrenceId: string;
  readonly answer: RsvpAnswerName;
  readonly orWait: boolean;
}

/** As the list of a door goes: who comes first, then who waits by their places. */
function answersOf(statuses: boolean): KeysetList<Rsvp> {
  return {
    name: 'rsvps',
    model: rsvpRead,
    keys: [
      {
        sql: (a) => `array_position(ARRAY['${RSVP_STATUSES.join("', '")}'], ${a}.status)`,
        type: 'int',
      },
      { sql: (a) => `coalesce(${a}.waiting_no, 0)`, type: 'int' },
      { sql: (a) => `${a}.answered_at`, type: 'timestamptz' },
      { sql: (a) => `${a}.id`, type: 'uuid' },
    ],
    where: (a, params) =>
      `${a}.occurrence_id = ${params.arg('occurrenceId', 'uuid')}${
        statuses ? ` AND ${a}.status = ANY(${params.arg('statuses', 'text[]')})` : ''
      }`,
  };
}

/** Who comes. */
export class RsvpService {
  constructor(
    private readonly reads: Reads,
    private readonly keyset: Keyset,
    private readonly changes: ChangeFeed,
    private readonly seats: Seats,
    private readonly answersByPerson: RateLimit,
    private readonly pokeJobs: () => void,
  ) {}

  /**
   * Notes whether the actor comes. Of many who want the last seat the first has it, and the others wait in the order in
   * which they came; where somebody gives a seat back, the first who waits gets it.
   * @returns the id of the occurrence
   * @throws NotSignedIn, RateLimited, NotFound, EventFull, RegistrationNotOpen, RegistrationClosed
   */
  async answer(actor: Actor, { occurrenceId, answer, orWait }: Answer): Promise<string> {
    const { personId, participantId } = takingPart(actor);
    await this.answersByPerson.take(personId);
    const id = this.reads.ids.decode(occurrenceId);
    const seen = id && (await this.reads.one(actor, occurrenceRead, fields('id'), id));
    if (!id || !seen) throw new NotFound('There is no such event.', 'occurrenceId');
    const changed = await inTransaction(this.reads.pool, async (tx) => {
      await this.seats.hold(tx, id);
      const found = await tx.query<Standing & { eventId: string }>(STANDING, [id, participantId]);
      const [standing] = found.rows;
      if (!standing) throw new NotFound('There is no such event.', 'occurrenceId');
      const status = outcomeOf(answer, standing, orWait);
      if (status === standing.status) return null;
      await tx.query(ANSWER, [randomId(), id, participantId, status]);
      if (freesSeat(standing.status, status)) await this.seats.promote(tx, id);
      await this.seats.log(tx, standing.eventId, id);
      return standing.eventId;
    });
    if (changed) this.told(changed);
    return id;
  }

  /** The answers to an occurrence, for those who run its network; none for others. */
  answers(
    actor: Actor,
    occurrenceId: string,
    statuses: readonly RsvpStatusName[] | null,
    page: PageArgs,
    selection: Selection,
  ) {
    const args = { occurrenceId, ...(statuses && { statuses }) };
    const variant = statuses ? 'by status' : '';
    return this.keyset.page(actor, answersOf(statuses !== null), selection, page, args, undefined, variant);
  }

  /** Passes seats on that were offered and not taken in time. */
  passOnLapsed = async (): Promise<void> => {
    const lapsed = await this.reads.pool.query<{ id: string; eventId: string }>(LAPSED);
    for (const { id, eventId } of lapsed.rows) {
      await inTransaction(this.reads.pool, async (tx) => {
        await this.seats.hold(tx, id);
        await this.seats.passOn(tx, id);
        await this.seats.log(tx, eventId, id);
      });
      this.told(eventId);
    }
  };

  private told(eventId: string): void {
    this.changes.wake(eventId);
    this.pokeJobs();
  }
}
