import type { PoolClient } from 'pg';
import { ExpectedError, NotFound } from '../../shared/errors';
import { randomId } from '../../shared/ids';
import { keepSaid, requireReplies, type Said } from '../admission';
import { EXPERIENCE_BANDS } from '../directory';
import type { OccurrenceScopeName } from '../event';
import { poolsBehind, SeatPools, type BandName, type Party, type Seating } from '../seating';
import type { RsvpAnswerName, RsvpStatusName } from './rsvp.entity';
import { makesRoom, tryOutcome, type Standing } from './rsvp.policy';
import { ANSWER, OF_SERIES, STANDING } from './rsvp.sql';
import type { Seats } from './seats';

/** What a participant answers, to a date that she may see. */
export interface Given {
  readonly participantId: string;
  readonly occurrenceId: string;
  readonly answer: RsvpAnswerName;
  /** Whom she brings; without it, nobody. */
  readonly plusOnes?: number;
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
  readonly band: BandName;
}

/** What is known of an occurrence that is held. */
interface Found extends Omit<Standing, 'capacity' | 'seatsLeft' | 'kept'>, Held {
  readonly seating: Seating;
  readonly waiting: readonly Party[];
  /** When the seats that are reserved are everybody's; null where none are. */
  readonly releasedAt: string | null;
}

/** An answer that is another than before. */
/** How those stand who bring others. */
const BRINGS: ReadonlySet<RsvpStatusName> = new Set(['GOING', 'WAITING', 'REQUESTED']);

interface Changed {
  readonly before: Standing & Held;
  readonly after: { readonly status: RsvpStatusName; readonly plusOnes: number };
}

/** The answers of participants of any kind, in the caller's transaction. */
export class Answers {
  constructor(private readonly seats: Seats) {}

  /**
   * Notes whether a participant comes, once or to several dates of a series. Of many who want the last seat the first has
   * it, and the others wait in the order in which they came; where somebody gives a seat back, the first who waits gets it.
   * Seats that are kept for guardians of her experience are hers before others. Of a series, what cannot be is left as it is.
   * @throws NotFound; InvalidInput, ReplyMissing of what she says along with it; and EventFull, RegistrationNotOpen,
   *   RegistrationClosed, RequestDeclined, InvalidInput where nothing can be
   */
  async give(
    tx: PoolClient,
    { participantId, occurrenceId: id, answer, plusOnes = 0, orWait, scope, said = {} }: Given,
  ): Promise<Taken> {
    const ids = scope === 'THIS' ? [id] : await ofSeries(tx, id, scope);
    await this.seats.hold(tx, ids);
    const { rows } = await tx.query<Found>(STANDING, [ids, participantId]);
    const outcomes = rows.map(standingOf).map((standing) => ({
      standing,
      outcome: tryOutcome(answer, standing, orWait, plusOnes),
    }));
    const refused = outcomes.flatMap(({ outcome }) => (outcome instanceof ExpectedError ? [outcome] : []));
    if (refused.length === rows.length)
      throw refused[0] ?? new NotFound('There is no such event.', 'occurrenceId');
    const changed = outcomes.flatMap(({ standing: before, outcome: status }) => {
      if (status instanceof ExpectedError) return [];
      const after = { status, plusOnes: BRINGS.has(status) ? plusOnes : 0 };
      return status === before.status && after.plusOnes === before.plusOnes ? [] : [{ before, after }];
    });
    const who = { eventId: rows[0]!.eventId, participantId };
    await keepSaid(tx, who, said);
    if (answer === 'GOING' && changed.length > 0) await requireReplies(tx, who);
    await this.note(tx, participantId, changed);
    return {
      eventId: changed[0]?.before.eventId,
      occurrenceIds: changed.map(({ before }) => before.id),
      refused: refused.length,
    };
  }

  /** Notes how the answers of a participant to occurrences of one event that are held stand from now on. */
  private async note(tx: PoolClient, participantId: string, changed: readonly Changed[]): Promise<void> {
    const [first] = changed;
    if (!first) return;
    const ids = changed.map(({ before }) => before.id);
    const said = [
      changed.map(({ after }) => after.status),
      changed.map(({ after }) => after.plusOnes),
      changed.map(({ before }) => before.band),
    ];
    await tx.query(ANSWER, [ids.map(() => randomId()), ids, ...said, participantId]);
    const freed = changed.filter(({ before, after }) => makesRoom(before, after));
    if (freed.length > 0)
      await this.seats.promote(
        tx,
        freed.map(({ before }) => before.id),
      );
    await this.seats.log(tx, first.before.eventId, ids);
  }
}

/** How it stands for her who answers: what she can have of the seats, and what is kept for others. */
function standingOf({ seating, waiting, releasedAt, ...found }: Found): Standing & Held {
  const { band } = found;
  const all = new SeatPools(seating);
  const bands = EXPERIENCE_BANDS.filter((other) => other !== band && all.keptFor(other) > 0);
  return {
    ...found,
    capacity: seating.capacity,
    seatsLeft: poolsBehind(seating, waiting).left(band),
    kept: bands.length > 0 && releasedAt !== null ? { bands, until: releasedAt } : null,
  };
}

async function ofSeries(tx: PoolClient, id: string, scope: OccurrenceScopeName): Promise<string[]> {
  const { rows } = await tx.query<{ id: string }>(OF_SERIES, [id, scope === 'THIS_AND_LATER']);
  return rows.map((row) => row.id);
}
