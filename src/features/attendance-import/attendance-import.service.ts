import type { Reads } from '../../persistence/read/reads';
import type { Actor } from '../../shared/actor';
import { NotFound } from '../../shared/errors';
import { personOf } from '../../shared/person-of';
import type { RateLimit } from '../../shared/rate-limit';
import type { AttendanceMarks, DateHeld } from '../attendance';
import type { AuditService } from '../audit';
import { mayOrganise } from '../network';
import { CLOCK_OF_START, SEEN } from './attendance-import.sql';
import type { ImportRowOutcomeName } from './attendance-import.types';
import { matcherOf } from './matching';
import { readMeeting, type MeetingRow } from './meeting-list';
import { covered, type Stretch } from './meeting-time';

export interface MeetingImport {
  readonly occurrenceId: string;
  readonly csv: string;
  readonly dryRun: boolean;
}

/** What is made of a list. */
export interface Imported {
  /** The date. */
  readonly occurrenceId: string;
  readonly rows: readonly ImportedRow[];
  readonly people: readonly ImportedPerson[];
}

export interface ImportedRow {
  readonly line: number;
  readonly name: string;
  readonly outcome: ImportRowOutcomeName;
  readonly participantId: string | null;
}

export interface ImportedPerson {
  readonly participantId: string;
  readonly minutes: number;
  /** Whether it stays as it is, since somebody saw her there. */
  readonly kept: boolean;
}

export interface AttendanceImportParts {
  readonly reads: Reads;
  readonly marks: AttendanceMarks;
  readonly audit: AuditService;
  readonly importsByPerson: RateLimit;
}

/** Marks who was at a meeting online, by the list that its program exports. Of who is not known nothing is kept. */
export class AttendanceImportService {
  constructor(private readonly parts: AttendanceImportParts) {}

  /**
   * Marks those of a list who are known, for as long as it says, or says whom it would mark. Again is once.
   * @throws NotSignedIn, RateLimited, InvalidInput, NotFound, AttendanceNotTaken, CheckInClosed
   */
  async import(actor: Actor, { occurrenceId, csv, dryRun }: MeetingImport): Promise<Imported> {
    const { marks, audit, reads, importsByPerson } = this.parts;
    await importsByPerson.take(personOf(actor));
    let imported: Omit<Imported, 'occurrenceId'> = { rows: [], people: [] };
    const id = await marks.byOrganiser(actor, occurrenceId, async (tx, date, by) => {
      const clock = await tx.query<{ start: number }>(CLOCK_OF_START, [date.id]);
      const read = readMeeting(csv, clock.rows[0]!.start);
      const match = await matcherOf(tx, date, networksOf(actor, date), read);
      const rows = read.map((row) => ({ row, match: match(row) }));
      const times = new Map<string, MeetingRow['time'][]>();
      for (const { row, match } of rows) {
        if (typeof match === 'string' || row.time === null) continue;
        times.set(match.participantId, [...(times.get(match.participantId) ?? []), row.time]);
      }
      const seen = await tx.query<{ participantId: string }>(SEEN, [date.id]);
      const kept = new Set(seen.rows.map(({ participantId }) => participantId));
      const people = [...times].map(([participantId, parts]) => ({
        participantId,
        minutes: minutesOf(parts, date),
        kept: kept.has(participantId),
      }));
      imported = { rows: rows.map(({ row, match }) => shownRow(row, match)), people };
      if (dryRun || people.length === 0) return [];
      const changed = await marks.mark(tx, date, people, { how: 'IMPORT', by, overrule: true });
      const details = {
        did: 'attendance imported',
        event: reads.ids.encode(date.eventId),
        people: String(changed.length),
      };
      if (changed.length > 0)
        await audit.record(tx, actor, { kind: 'NETWORK_CHANGED', networkId: date.networkId, details });
      return changed;
    });
    return { occurrenceId: id, ...imported };
  }
}

/**
 * Those of the networks that host a date which the actor runs. Whose an address is, is not for her to find out who organises
 * the event alone.
 * @throws NotFound
 */
function networksOf(actor: Actor, { hostIds }: DateHeld): string[] {
  const own = hostIds.filter((id) => mayOrganise(actor, id));
  if (own.length === 0) throw new NotFound('You do not run a network that hosts it.', 'occurrenceId');
  return own;
}

function shownRow(
  { line, name, email, time }: MeetingRow,
  match: { readonly participantId: string } | 'UNKNOWN' | 'AMBIGUOUS',
): ImportedRow {
  const shown = { line, name: name || email };
  if (typeof match === 'string') return { ...shown, outcome: match, participantId: null };
  const outcome = time === null ? 'NO_TIME' : 'MATCHED';
  return { ...shown, outcome, participantId: match.participantId };
}

/** For how many minutes somebody was there by her rows together: overlaps once, at most the whole time. */
function minutesOf(times: readonly MeetingRow['time'][], { length }: DateHeld): number {
  if (times.includes('whole')) return length;
  const stretches = times.filter((time): time is Stretch => typeof time === 'object' && time !== null);
  const others = times.filter((time) => typeof time === 'number');
  const seconds = covered(stretches) + others.reduce((sum, each) => sum + each, 0);
  return Math.min(length, Math.max(1, Math.round(seconds / 60)));
}
