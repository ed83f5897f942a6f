import type { PoolClient } from 'pg';
import type { ChangeFeed } from '../../persistence/changes/change-feed';
import type { Keyset, KeysetList } from '../../persistence/keyset';
import type { Reads } from '../../persistence/read/reads';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { InvalidInput, NotFound } from '../../shared/errors';
import type { PageArgs } from '../../shared/page';
import { takingPart } from '../../shared/person-of';
import type { RateLimit } from '../../shared/rate-limit';
import { fields, type Selection } from '../../shared/selection';
import { passSaid, type Said } from '../admission';
import { occurrenceRead, type OccurrenceScopeName } from '../event';
import type { Answers } from './answers';
import { RSVP_STATUSES, type RsvpAnswerName, type RsvpStatusName } from './rsvp.entity';
import { rsvpRead } from './rsvp.read';
import { LAPSED, RELEASED } from './rsvp.sql';
import type { Rsvp } from './rsvp.types';
import type { Seats } from './seats';

export interface Answer extends Said {
  readonly occurrenceId: string;
  readonly answer: RsvpAnswerName;
  readonly plusOnes: number;
  readonly orWait: boolean;
  readonly scope: OccurrenceScopeName;
}

/** An answer that is noted. */
export interface Noted {
  /** To what she answered. */
  readonly occurrenceId: string;
  /** To how many dates of the series it could not be noted. */
  readonly refused: number;
}

/** As the list of a door goes: what is to be decided first, then who comes, then who waits by their places. */
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
    private readonly answering: Answers,
    private readonly answersByPerson: RateLimit,
    private readonly pokeJobs: () => void,
  ) {}

  /**
   * Notes whether the actor comes, as `Answers.give` does.
   * @throws NotSignedIn, InvalidInput, RateLimited, and what `Answers.give` throws
   */
  async answer(actor: Actor, input: Answer): Promise<Noted> {
    const { personId, participantId } = takingPart(actor);
    const { occurrenceId, answer, plusOnes, orWait, scope } = input;
    const said = passSaid(input);
    await this.answersByPerson.take(personId);
    const id = this.reads.ids.decode(occurrenceId);
    const seen = id && (await this.reads.one(actor, occurrenceRead, fields('id'), id));
    if (!id || !seen) throw new NotFound('There is no such event.', 'occurrenceId');
    if (plusOnes < 0) throw new InvalidInput('It is not less than nobody.', 'plusOnes');
    const given = { participantId, occurrenceId: id, answer, plusOnes, orWait, scope, said };
    const { eventId, refused } = await inTransaction(this.reads.pool, (tx) => this.answering.give(tx, given));
    if (eventId !== undefined) this.told(eventId);
    return { occurrenceId: id, refused };
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
  passOnLapsed = (): Promise<void> => this.ofEach(LAPSED, (tx, id) => this.seats.passOn(tx, id));

  /** Gives seats that were reserved, and are everybody's by now, to those who wait. */
  giveReleased = (): Promise<void> => this.ofEach(RELEASED, (tx, id) => this.seats.release(tx, id));

  /** Does something with each occurrence that a statement finds, while it is held. */
  private async ofEach(found: string, work: (tx: PoolClient, id: string) => Promise<void>): Promise<void> {
    const { rows } = await this.reads.pool.query<{ id: string; eventId: string }>(found);
    for (const { id, eventId } of rows) {
      await inTransaction(this.reads.pool, async (tx) => {
        await this.seats.hold(tx, [id]);
        await work(tx, id);
        await this.seats.log(tx, eventId, [id]);
      });
      this.told(eventId);
    }
  }

  private told(eventId: string): void {
    this.changes.wake(eventId);
    this.pokeJobs();
  }
}
