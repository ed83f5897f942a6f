import { Temporal } from 'temporal-polyfill';
import { instantOf, localOf } from '../zoned-time';
import { InvalidRecurrence } from './errors';

/** `2026-10-25T18:00`, in years that calendars of people have. */
const LOCAL_TIME = /^(19|20|21)\d\d-\d\d-\d\dT\d\d:\d\d$/;

/**
 * Refuses what is no local date and time as series hold them.
 * @throws InvalidRecurrence
 */
export function checkLocalTime(local: string, wholeDay: boolean, part: string): void {
  if (!LOCAL_TIME.test(local) || !isReal(local))
    throw new InvalidRecurrence(`"${local.slice(0, 40)}" is no date and time.`, part, 'RFC 5545 §3.3.5');
  if (wholeDay && !local.endsWith('T00:00'))
    throw new InvalidRecurrence('A whole day has no time.', part, 'RFC 5545 §3.3.4');
}

function isReal(local: string): boolean {
  try {
    return Temporal.PlainDateTime.from(local) !== null;
  } catch {
    return false;
  }
}

/** A local time so many minutes later, by the calendar: a day has 24 hours. */
export function minutesLater(local: string, minutes: number): string {
  return Temporal.PlainDateTime.from(local).add({ minutes }).toString({ smallestUnit: 'minute' });
}

/** How many minutes a local time is after another, by the calendar. */
export function minutesBetween(from: string, to: string): number {
  return Temporal.PlainDateTime.from(from).until(to).total('minutes');
}

/** A local time so many years later. */
export function yearsLater(local: string, years: number): string {
  return Temporal.PlainDateTime.from(local).add({ years }).toString({ smallestUnit: 'minute' });
}

/** Whether clocks of a zone show a local time at all; a change to summer time leaves some out. */
export function isShown(local: string, zone: string): boolean {
  return localOf(instantOf(local, zone), zone) === local;
}
