import type { PoolClient } from 'pg';
import type { ChangeFeed } from '../../persistence/changes/change-feed';
import type { Reads } from '../../persistence/read/reads';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { InvalidInput, NotFound } from '../../shared/errors';
import { timeOrderedId } from '../../shared/ids';
import { takingPart } from '../../shared/person-of';
import type { AttendanceWayName } from './attendance.entity';
import { requireOpen, type DateStanding } from './attendance.policy';
import { HOLD_OCCURRENCES, mayRun, type RunBy } from '../event';
import { DATE, LOG_ATTENDANCE, MARK, MARKABLE, UNMARK } from './attendance.sql';

/** A date, as somebody is marked there. */
export interface DateHeld extends DateStanding, RunBy {
  readonly id: string;
  readonly eventId: string;
  readonly networkId: string;
  /** In minutes. */
  readonly length: number;
}

/** Who is to be marked, and for how long; null: the whole time. */
export interface Mark {
  readonly participantId: string;
  readonly minutes: number | null;
}

/** How people are marked. */
export interface Marking {
  readonly how: AttendanceWayName;
  /** The participant who marks them. */
  readonly by: string;
  /** Whether minutes are said, which hold from now on. */
  readonly overrule: boolean;
}

/** Who was there, as it is written: by organisers or by people themselves, at a date that is held. */
export class AttendanceMarks {
  constructor(
    private readonly reads: Reads,
    private readonly changes: ChangeFeed,
  ) {}

  /** How a date stands; null where there is none. */
  async date(
    occurrenceId: string,
    tx: Pick<PoolClient, 'query'> = this.reads.pool,
  ): Promise<DateHeld | null> {
    return (await tx.query<DateHeld>(DATE, [occurrenceId])).rows[0] ?? null;
  }

  /**
   * Has something written at a date that the actor runs, and told to those who watch.
   * @param write answers whose marks it changed
   * @throws NotSignedIn, NotFound, AttendanceNotTaken, CheckInClosed, and what `write` throws
   */
  async byOrganiser(
    actor: Actor,
    occurrenceId: string,
    write: (tx: PoolClient, date: DateHeld, by: string) => Promise<string[]>,
  ): Promise<string> {
    const { participantId } = takingPart(actor);
    const id = this.reads.ids.decode(occurrenceId);
    if (id === null) throw notYours();
    await this.atDate(id, async (tx, date) => {
      if (!mayRun(actor, date)) throw notYours();
      requireOpen(date, 'list');
      return write(tx, date, participantId);
    });
    return id;
  }

  /** Has something written at a date that is held, and told to those who watch. @throws NotFound, and what `write` throws */
  async atDate(id: string, write: (tx: PoolClient, date: DateHeld) => Promise<string[]>): Promise<void> {
    const eventId = await inTransaction(this.reads.pool, async (tx) => {
      await tx.query(HOLD_OCCURRENCES, [[id]]);
      const date = await this.date(id, tx);
      if (!date) throw notYours();
      const changed = await write(tx, date);
      if (changed.length === 0) return null;
      await tx.query(LOG_ATTENDANCE, [date.eventId, id, changed]);
      return date.eventId;
    });
    if (eventId !== null) this.changes.wake(eventId);
  }

  /** Makes sure that people may be marked by organisers. @throws NotFound where one of them may not */
  async requireMarkable(tx: PoolClient, date: DateHeld, participantIds: readonly string[]): Promise<void> {
    const { rowCount } = await tx.query(MARKABLE, [date.id, date.hostIds, participantIds]);
    if (rowCount !== participantIds.length)
      throw new NotFound('Somebody of them is no member, and did not answer.', 'participantIds');
  }

  /** Marks people. @returns who was not marked so before @throws InvalidInput */
  async mark(
    tx: PoolClient,
    date: DateHeld,
    marks: readonly Mark[],
    { how, by, overrule }: Marking,
  ): Promise<string[]> {
    if (marks.some(({ minutes }) => minutes !== null && (minutes < 1 || minutes > date.length)))
      throw new InvalidInput(`It takes ${date.length} minutes.`, 'minutes');
    const { rows } = await tx.query<{ participantId: string }>(MARK, [
      date.id,
      marks.map(() => timeOrderedId()),
      marks.map(({ participantId }) => participantId),
      marks.map(({ minutes }) => minutes),
      by,
      how,
      date.length,
      overrule,
    ]);
    return rows.map(({ participantId }) => participantId);
  }

  /** Takes marks back. @returns whose there were */
  async unmark(tx: PoolClient, date: DateHeld, participantIds: readonly string[]): Promise<string[]> {
    const { rows } = await tx.query<{ participantId: string }>(UNMARK, [date.id, participantIds]);
    return rows.map(({ participantId }) => participantId);
  }
}

function notYours(): NotFound {
  return new NotFound('There is no such date, or you do not run it.', 'occurrenceId');
}
