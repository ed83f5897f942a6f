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

/**
 * A calendar as a file (RFC 5545), with a VTIMEZONE for each zone it names. Whole days have no zone there: it comes
 * back by `X-WR-TIMEZONE`, which stands where all events are of one.
 * @throws RangeError for what is no local time or no time zone
 */
export function writeCalendar({ method, name, events, product, refreshMinutes }: CalendarToWrite): string {
  const zones = new ZonesUsed();
  const series = new Map(events.filter((e) => e.recurrenceId === undefined).map((e) => [e.uid, e]));
  const written = events.map((e) => writeEvent(e, series.get(e.uid), method !== 'PUBLISH', zones)).join('');
  const zone = events[0]?.zone;
  return (
    property('BEGIN', 'VCALENDAR') +
    property('VERSION', '2.0') +
    property('PRODID', escapeText(product)) +
    (method ? property('METHOD', method) : '') +
    // Each twice: programs older than RFC 7986 know the second.
    (name ? property('NAME', escapeText(name)) + property('X-WR-CALNAME', escapeText(name)) : '') +
    (refreshMinutes ? refresh(`PT${Math.ceil(refreshMinutes)}M`) : '') +
    (zone && events.every((e) => e.zone === zone) ? property('X-WR-TIMEZONE', zone) : '') +
    zones.components() +
    written +
    property('END', 'VCALENDAR')
  );
}

function refresh(duration: string): string {
  return (
    property('REFRESH-INTERVAL', duration, { VALUE: 'DURATION' }) + property('X-PUBLISHED-TTL', duration)
  );
}
