import { Temporal } from 'temporal-polyfill';
import { dateValue, utcValue } from '../icalendar/date-time';
import { instantOf, localOf } from '../zoned-time';

/** The clock by which UNTIL is read and written: that of its series. */
interface Clock {
  readonly zone: string;
  readonly wholeDay: boolean;
}

const FORM = /^\d{8}(T\d{6}Z?)?$/;

/** Whether a text has one of the forms of UNTIL: `20261231`, `20261231T170000Z`, `20261231T180000`. */
export function isUntil(text: string): boolean {
  if (!FORM.test(text)) return false;
  try {
    return Temporal.PlainDateTime.from(text.replace('Z', '')) !== null;
  } catch {
    return false;
  }
}

/**
 * The last local time that UNTIL lets in. RFC 5545 §3.3.10 has UTC for a series with a zone, and a date for one of whole
 * days; calendars in use also write a date for the former, meant to its end, and local time, meant in the zone.
 */
export function lastLocal(until: string, { zone, wholeDay }: Clock): string {
  const shown = until.endsWith('Z') ? localOf(instantOfUtc(until), zone) : plain(until);
  // "For ever" as some write it, 99991231T235959Z, is the year 10000 further east, which sorts before all others.
  const local = shown.startsWith('+') ? '9999-12-31T23:59' : shown;
  return wholeDay || until.length === 8 ? `${local.slice(0, 10)}T23:59` : local;
}

/** Whether UNTIL lets an occurrence in. */
export function isWithin(local: string, until: string, clock: Clock): boolean {
  if (local <= lastLocal(until, clock)) return true;
  // Clocks put back: a later local time may be the earlier instant.
  return until.endsWith('Z') && !clock.wholeDay && instantOf(local, clock.zone) <= instantOfUtc(until);
}

/** UNTIL with which an occurrence is the last: a date for whole days, otherwise UTC (RFC 5545 §3.3.10). */
export function untilText(last: string, { zone, wholeDay }: Clock): string {
  return wholeDay ? dateValue(last) : utcValue(instantOf(last, zone));
}

function instantOfUtc(until: string): Date {
  return instantOf(until.slice(0, -1), 'UTC');
}

function plain(until: string): string {
  return Temporal.PlainDateTime.from(until).toString({ smallestUnit: 'minute' });
}
