import { Temporal } from 'temporal-polyfill';

/** Whether a text is the name of a time zone in the IANA database, such as `Europe/Rome`; an offset is none. */
export function isTimeZone(name: string): boolean {
  if (name.length > 64 || !/^([A-Z][\w+-]*(\/[\w+-]+)+|UTC)$/i.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== null;
  } catch {
    return false;
  }
}

/**
 * The instant of a local date and time, such as `2026-10-25T18:00`, in a time zone. As RFC 5545 §3.3.5 has it: a time
 * that comes twice is the first of both, one that a clock change leaves out is counted by the offset before it.
 * @throws RangeError for what is no local time, or no time zone
 */
export function instantOf(local: string, zone: string): Date {
  const time = Temporal.PlainDateTime.from(local).toZonedDateTime(zone, { disambiguation: 'compatible' });
  return new Date(time.epochMilliseconds);
}

/** The local date and time of an instant in a time zone, to the minute: `2026-10-25T18:00`. */
export function localOf(instant: Date, zone: string): string {
  const time = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);
  return time.toPlainDateTime().toString({ smallestUnit: 'minute', roundingMode: 'trunc' });
}
