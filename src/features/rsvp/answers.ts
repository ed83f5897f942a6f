import type { PoolClient } from 'pg';
import { ExpectedError, NotFound } from '../../shared/errors';
import { randomId } from '../../shared/ids';
import { keepSaid, requireReplies, type Said } from '../admission';
import type { OccurrenceScopeName } from '../event';
import type { RsvpAnswerName, RsvpStatusName } from './rsvp.entity';
import { freesSeat, tryOutcome, type Standing } from './rsvp.policy';
import { ANSWER, OF_SERIES, STANDING } from './rsvp.sql';
import type { Seats } from './seats';

/** What a participant answers, to a date that she may see. */
export interface Given {
  readonly participantId: string;
  readonly occurrenceId: string;
  readonly answer: RsvpAnswerName;
  /** Whether she wants to wait where there is no seat. */
  readonly orWait: boolean;
  readonly scope: OccurrenceScopeName;
  /** What she says along with it, through the gate. */
  readonly said?: Said;
}

/** What became of an answer. */
export interface Taken {
  /** The event whose log tells of it; undefined where nothing changed. */
  readonly eventId: string | undefined;
  /** To which dates it is noted that was not so before. */
  readonly occurrenceIds: readonly string[];
  /** To how many dates of the series it could not be noted. */
  readonly refused: number;
}

/** An occurrence that is held. */
interface Held {
  readonly id: string;
  readonly eventId: string;
}

/** The answers of participants of any kind, in the caller's transaction. */
export class Answers {
  constructor(private readonly seats: Seats) {}

  /**
   * Notes whether a participant comes, once or to several dates of a series. Of many who want the last seat the first has
   * it, and the others wait in the order in which they came; where somebody gives a seat back, the first who waits gets it.
   * Of a series, what cannot be is left as it is.
   * @throws NotFound; InvalidInput, ReplyMissing of what she says along with it; and EventFull, RegistrationNotOpen, RegistrationClosed, RequestDeclined where nothing can be
   */
  async give(
    tx: PoolClient,
    { participantId, occurrenceId: id, answer, orWait, scope, said = {} }: Given,
  ): Promise<Taken> {
    const ids = scope === 'THIS' ? [id] : await ofSeries(tx, id, scope);
    await this.seats.hold(tx, ids);
    const { rows } = await tx.query<Standing & Held>(STANDING, [ids, participantId]);
    const outcomes = rows.map((standing) => ({ standing, outcome: tryOutcome(answer, standing, orWait) }));
    const refused = outcomes.flatMap(({ outcome }) => (outcome instanceof ExpectedError ? [outcome] : []));
    if (refused.length === rows.length)
      throw refused[0] ?? new NotFound('There is no such event.', 'occurrenceId');
    const changed = outcomes.flatMap(({ standing, outcome }) =>
      outcome instanceof ExpectedError || outcome === standing.status ? [] : [{ standing, status: outcome }],
    );
    const who = { eventId: rows[0]!.eventId, participantId };
    await keepSaid(tx, who, said);
    if (answer === 'GOING' && changed.length > 0) await requireReplies(tx, who);
    await this.note(tx, participantId, changed);
    return {
      eventId: changed[0]?.standing.eventId,
      occurrenceIds: changed.map(({ standing }) => standing.id),
      refused: refused.length,
    };
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
}

async function ofSeries(tx: PoolClient, id: string, scope: OccurrenceScopeName): Promise<string[]> {
  const { rows } = await tx.query<{ id: string }>(OF_SERIES, [id, scope === 'THIS_AND_LATER']);
  return rows.map((row) => row.id);
}
