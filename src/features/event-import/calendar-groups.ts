import { createHash } from 'node:crypto';
import type { CalendarEvent } from '../../shared/icalendar';

/** What a calendar file says of one event: of all its dates, and of single ones. */
export interface CalendarGroup {
  readonly uid: string;
  /** null where the file has single dates alone (RFC 5546 §3.2.2). */
  readonly series: CalendarEvent | null;
  readonly overrides: readonly CalendarEvent[];
  /** The same as long as the file says the same. */
  readonly hash: Buffer;
}

/** The events of a file by their UID, in the order in which each is told of first. */
export function groupsOf(events: readonly CalendarEvent[]): CalendarGroup[] {
  const byUid = new Map<string, CalendarEvent[]>();
  for (const event of events) byUid.set(event.uid, [...(byUid.get(event.uid) ?? []), event]);
  return [...byUid].map(([uid, all]) => ({
    uid,
    series: all.find(({ recurrenceId }) => recurrenceId === undefined) ?? null,
    overrides: all
      .filter(({ recurrenceId }) => recurrenceId !== undefined)
      .sort((a, b) => (a.recurrenceId! < b.recurrenceId! ? -1 : 1)),
    hash: hashOf(all),
  }));
}

/** Of all that is brought in, but not of when the file was made: many programs say another moment each time. */
function hashOf(events: readonly CalendarEvent[]): Buffer {
  const said = events.map(({ stamp: _stamp, created: _created, modified: _modified, ...event }) =>
    JSON.stringify(Object.entries(event).sort(([a], [b]) => (a < b ? -1 : 1))),
  );
  return createHash('sha256').update(said.sort().join('\n')).digest();
}
