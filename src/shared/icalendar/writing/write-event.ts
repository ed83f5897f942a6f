import { dateValue, localValue, movedTo, utcValue } from '../date-time';
import type { Attendee, CalendarEvent, Organizer } from '../event';
import { escapeText } from '../text';
import { property } from './content-line';
import { ruleFor, yearsOf } from './rule';
import type { ZonesUsed } from './zones-used';

/**
 * One VEVENT (RFC 5545 §3.6.1).
 * @param series the event that this one overrides an occurrence of, where it is told along: RECURRENCE-ID is in its zone
 * @param withAttendee whether the attendee is told: never where a calendar is published (RFC 5546 §3.2.1)
 * @throws RangeError for what is no local time or no time zone
 */
export function writeEvent(
  event: CalendarEvent,
  series: CalendarEvent | undefined,
  withAttendee: boolean,
  zones: ZonesUsed,
): string {
  const { organizer, attendee } = event;
  const stamp = utcValue(event.stamp);
  return [
    property('BEGIN', 'VEVENT'),
    property('UID', escapeText(event.uid)),
    property('DTSTAMP', stamp),
    property('SEQUENCE', `${event.sequence}`),
    times('DTSTART', [event.start], event, zones),
    times('DTEND', [event.end], event, zones),
    event.recurrenceId === undefined ? recurrence(event, zones) : override(event, series, zones),
    property('SUMMARY', escapeText(event.summary)),
    event.description ? property('DESCRIPTION', escapeText(event.description)) : '',
    event.location ? property('LOCATION', escapeText(event.location)) : '',
    event.url ? property('URL', event.url) : '',
    event.categories?.length ? property('CATEGORIES', event.categories.map(escapeText).join()) : '',
    property('STATUS', event.status),
    organizer ? property('ORGANIZER', mailto(organizer), { CN: organizer.name }) : '',
    attendee && withAttendee ? property('ATTENDEE', mailto(attendee), attending(attendee)) : '',
    event.created ? property('CREATED', utcValue(event.created)) : '',
    event.modified
      ? property('LAST-MODIFIED', event.modified === event.stamp ? stamp : utcValue(event.modified))
      : '',
    property('END', 'VEVENT'),
  ].join('');
}

type Times = Pick<CalendarEvent, 'zone' | 'wholeDay'>;

/** A property of times, each as the event has its own: dates, in UTC, or in its zone. */
function times(name: string, locals: readonly string[], { zone, wholeDay }: Times, zones: ZonesUsed): string {
  if (wholeDay) return property(name, locals.map(dateValue).join(), { VALUE: 'DATE' });
  if (zone === 'UTC') return property(name, locals.map((local) => `${localValue(local)}Z`).join());
  for (const local of locals) zones.note(zone, Number(local.slice(0, 4)));
  return property(name, locals.map(localValue).join(), { TZID: zone });
}

function recurrence(event: CalendarEvent, zones: ZonesUsed): string {
  const { rule, exclusions, additions } = event;
  if (rule && !event.wholeDay && event.zone !== 'UTC') zones.note(event.zone, ...yearsOf(rule, event));
  return (
    (rule ? property('RRULE', ruleFor(rule, event)) : '') +
    (exclusions?.length ? times('EXDATE', exclusions, event, zones) : '') +
    (additions?.length ? times('RDATE', additions, event, zones) : '')
  );
}

function override(event: CalendarEvent, series: CalendarEvent | undefined, zones: ZonesUsed): string {
  const local = event.recurrenceId!;
  // Without the series: whole days stand for whole days, unless they replace what has a time of day.
  const like = series ?? { zone: event.zone, wholeDay: event.wholeDay && local.endsWith('T00:00') };
  const moved = like.wholeDay ? local : movedTo(like.zone, local, event.zone);
  return times('RECURRENCE-ID', [moved], like, zones);
}

/** CAL-ADDRESS (§3.3.3), by RFC 6068. By way of bytes, as `encodeURI` throws at half a character. */
function mailto({ address }: Organizer | Attendee): string {
  return `mailto:${encodeURI(Buffer.from(address).toString()).replace(/[?#&;,:]/g, encodeURIComponent)}`;
}

function attending({ name, answer }: Attendee): Record<string, string> {
  return {
    ...(name && { CN: name }),
    ROLE: 'REQ-PARTICIPANT',
    PARTSTAT: answer,
    ...(answer === 'NEEDS-ACTION' && { RSVP: 'TRUE' }),
  };
}
