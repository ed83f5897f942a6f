import type { CalendarEvent } from '../event';
import { escapeText } from '../text';
import { property } from './content-line';
import { writeEvent } from './write-event';
import { ZonesUsed } from './zones-used';

export interface CalendarToWrite {
  /** What the reader is to do with it (RFC 5546 §1.4). Published, it tells of no attendee. */
  method?: 'PUBLISH' | 'REQUEST' | 'CANCEL';
  name?: string;
  events: readonly CalendarEvent[];
  /** The program that writes it: PRODID (RFC 5545 §3.7.3). */
  product: string;
  /** How often a subscriber is to look again (RFC 7986 §5.7). */
  refreshMinutes?: number;
}

/** Events as they stand in a file, and what the file is to say besides. */
export interface WrittenEvents {
  readonly text: string;
  readonly zones: ZonesUsed;
  /** The zone of all of them; null where they have several. */
  readonly zone: string | null;
}

/**
 * A calendar as a file (RFC 5545), with a VTIMEZONE for each zone it names. Whole days have no zone there: it comes
 * back by `X-WR-TIMEZONE`, which stands where all events are of one.
 * @throws RangeError for what is no local time or no time zone
 */
export function writeCalendar({ events, ...calendar }: CalendarToWrite): string {
  return calendarOf([writeEvents(events, calendar.method)], calendar);
}

/**
 * Events that may be a part of a calendar: a series stands in the same part as what overrides its occurrences.
 * @throws RangeError for what is no local time or no time zone
 */
export function writeEvents(
  events: readonly CalendarEvent[],
  method: CalendarToWrite['method'],
): WrittenEvents {
  const zones = new ZonesUsed();
  const series = new Map(events.filter((e) => e.recurrenceId === undefined).map((e) => [e.uid, e]));
  const text = events.map((e) => writeEvent(e, series.get(e.uid), method !== 'PUBLISH', zones)).join('');
  const zone = events[0]?.zone ?? null;
  return { text, zones, zone: events.every((e) => e.zone === zone) ? zone : null };
}

/** A calendar of parts, in their order. */
export function calendarOf(
  parts: readonly WrittenEvents[],
  { method, name, product, refreshMinutes }: Omit<CalendarToWrite, 'events'>,
): string {
  const zones = new ZonesUsed();
  for (const part of parts) zones.add(part.zones);
  const written = parts.filter(({ text }) => text !== '');
  const zone = written[0]?.zone;
  return (
    property('BEGIN', 'VCALENDAR') +
    property('VERSION', '2.0') +
    property('PRODID', escapeText(product)) +
    (method ? property('METHOD', method) : '') +
    // Each twice: programs older than RFC 7986 know the second.
    (name ? property('NAME', escapeText(name)) + property('X-WR-CALNAME', escapeText(name)) : '') +
    (refreshMinutes ? refresh(`PT${Math.ceil(refreshMinutes)}M`) : '') +
    (zone && written.every((part) => part.zone === zone) ? property('X-WR-TIMEZONE', zone) : '') +
    zones.components() +
    parts.map(({ text }) => text).join('') +
    property('END', 'VCALENDAR')
  );
}

function refresh(duration: string): string {
  return (
    property('REFRESH-INTERVAL', duration, { VALUE: 'DURATION' }) + property('X-PUBLISHED-TTL', duration)
  );
}
