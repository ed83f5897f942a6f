import { instantOf, localOf } from '../../zoned-time';
import { localValue, parseMoment, utcValue } from '../date-time';
import type { CalendarEvent } from '../event';

// How long the clocks of a series without a last day are told ahead.
const YEARS_AHEAD = 10;

/**
 * A rule with UNTIL as RFC 5545 §3.3.10 wants it: a date for whole days, else in UTC. A date of what has a time of day
 * is to the end of that day.
 */
export function ruleFor(rule: string, event: CalendarEvent): string {
  const parts = rule.split(';').map((part) => {
    const [name, value] = part.split('=');
    return name?.toUpperCase() === 'UNTIL' && value ? `UNTIL=${until(value, event)}` : part;
  });
  return parts.join(';');
}

function until(value: string, { zone, wholeDay }: CalendarEvent): string {
  const moment = parseMoment(value);
  if (!moment) return value;
  const { form, local, seconds } = moment;
  if (wholeDay) {
    const day = form === 'UTC' ? localOf(new Date(`${local}Z`), zone) : local;
    return localValue(day).slice(0, 8);
  }
  if (form === 'UTC') return value;
  const last = form === 'DATE' ? `${local.slice(0, 10)}T23:59:59` : `${local}:${seconds}`;
  return utcValue(instantOf(last, zone));
}

/** From when to when a series goes, as far as its rule says. */
export function yearsOf(rule: string, event: CalendarEvent): number[] {
  const first = Number(event.start.slice(0, 4));
  const last = /(?:^|;)UNTIL=(\d{4})/i.exec(rule)?.[1];
  return [first, last ? Number(last) : Math.max(first, event.stamp.getUTCFullYear()) + YEARS_AHEAD];
}
