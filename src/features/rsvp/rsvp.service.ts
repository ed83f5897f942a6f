import type { PoolClient } from 'pg';
import type { ChangeFeed } from '../../persistence/changes/change-feed';
import type { Keyset, KeysetList } from '../../persistence/keyset';
import type { Reads } from '../../persistence/read/reads';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { ExpectedError, NotFound } from '../../shared/errors';
import { randomId } from '../../shared/ids';
import type { PageArgs } from '../../shared/page';
import { takingPart } from '../../shared/person-of';
import type { RateLimit } from '../../shared/rate-limit';
import { fields, type Selection } from '../../shared/selection';
import { occurrenceRead, type OccurrenceScopeName } from '../event';
import { RSVP_STATUSES, type RsvpAnswerName, type RsvpStatusName } from './rsvp.entity';
import { freesSeat, tryOutcome, type Standing } from './rsvp.policy';
import { rsvpRead } from './rsvp.read';
import { ANSWER, LAPSED, OF_SERIES, STANDING } from './rsvp.sql';
import type { Rsvp } from './rsvp.types';
import type { Seats } from './seats';

export interface Answer {
  readonly occurrenceId: string;
  readonly answer: RsvpAnswerName;
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

/** An occurrence that is held. */
interface Held {
  readonly id: string;
  readonly eventId: string;
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
   * Notes whether the actor comes, once or to several dates of a series. Of many who want the last seat the first has it,
   * and the others wait in the order in which they came; where somebody gives a seat back, the first who waits gets it.
   * Of a series, what cannot be is left as it is.
   * @throws NotSignedIn, RateLimited, NotFound; and EventFull, RegistrationNotOpen, RegistrationClosed where nothing can be
   */
  async answer(actor: Actor, { occurrenceId, answer, orWait, scope }: Answer): Promise<Noted> {
    const { personId, participantId } = takingPart(actor);
    await this.answersByPerson.take(personId);
    const id = this.reads.ids.decode(occurrenceId);
    const seen = id && (await this.reads.one(actor, occurrenceRead, fields('id'), id));
    if (!id || !seen) throw new NotFound('There is no such event.', 'occurrenceId');
    const { eventId, refused } = await inTransaction(this.reads.pool, async (tx) => {
      const ids = scope === 'THIS' ? [id] : await this.ofSeries(tx, id, scope);
      await this.seats.hold(tx, ids);
      const { rows } = await tx.query<Standing & Held>(STANDING, [ids, participantId]);
      const outcomes = rows.map((standing) => ({ standing, outcome: tryOutcome(answer, standing, orWait) }));
      const refused = outcomes.flatMap(({ outcome }) => (outcome instanceof ExpectedError ? [outcome] : []));
      if (refused.length === rows.length)
        throw refused[0] ?? new NotFound('There is no such event.', 'occurrenceId');
      const changed = outcomes.flatMap(({ standing, outcome }) =>
        outcome instanceof ExpectedError || outcome === standing.status
          ? []
          : [{ standing, status: outcome }],
      );
      await this.note(tx, participantId, changed);
      return { eventId: changed[0]?.standing.eventId, refused: refused.length };
    });
    if (eventId !== undefined) this.told(eventId);
    return { occurrenceId: id, refused };
  }

  private async ofSeries(tx: PoolClient, id: string, scope: OccurrenceScopeName): Promise<string[]> {
    const { rows } = await tx.query<{ id: string }>(OF_SERIES, [id, scope === 'THIS_AND_LATER']);
    return rows.map((row) => row.id);
  }

  /** Notes how the answers of a participant to occurrences of one event that are held stand from now on. */
  private async note(
    tx: PoolClient,
    participantId: string,
    changed: readonly { readonly standing: Standing & Held; readonly status: RsvpStatusName }[],
  ): Promise<void> {
    const [first] = changed;
    if (!first) return;
    const ids = changed.map(({ standing }) => standing.id);
    const statuses = changed.map(({ status }) => status);
    await tx.query(ANSWER, [ids.map(() => randomId()), ids, statuses, participantId]);
    const freed = changed.filter(({ standing, status }) => freesSeat(standing.status, status));
    if (freed.length > 0)
      await this.seats.promote(
        tx,
        freed.map(({ standing }) => standing.id),
      );
    await this.seats.log(tx, first.standing.eventId, ids);
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
        await this.seats.hold(tx, [id]);
        await this.seats.passOn(tx, id);
        await this.seats.log(tx, eventId, [id]);
      });
      this.told(eventId);
    }
  };

  private told(eventId: string): void {
    this.changes.wake(eventId);
    this.pokeJobs();
  }
}
