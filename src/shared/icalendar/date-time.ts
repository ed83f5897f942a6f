import { instantOf, localOf } from '../zoned-time';

const LOCAL = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?$/;
const VALUE = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z)?)?$/;

/** A DATE (RFC 5545 §3.3.4) or one of the three forms of DATE-TIME (§3.3.5), as it was written. */
export interface Moment {
  form: 'DATE' | 'LOCAL' | 'UTC';
  /** To the minute; of a DATE its midnight. */
  local: string;
  seconds: string;
}

/**
 * What a DATE or DATE-TIME says; undefined for what is neither, on no calendar, or so far that its end, or the clocks of
 * another zone, have a year that is not read. A leap second is the one before.
 */
export function parseMoment(value: string): Moment | undefined {
  const [match, y, m, d, hour, minute, second = '00', utc] = VALUE.exec(value.trim().toUpperCase()) ?? [];
  if (match === undefined || Number(y) <= 1000 || Number(y) > 9990) return undefined;
  if (Number(m) < 1 || Number(m) > 12 || Number(d) < 1 || Number(d) > daysIn(Number(y), Number(m)))
    return undefined;
  if (hour === undefined) return { form: 'DATE', local: `${y}-${m}-${d}T00:00`, seconds: '00' };
  if (hour > '23' || minute! > '59' || second > '60') return undefined;
  const seconds = second === '60' ? '59' : second;
  return { form: utc ? 'UTC' : 'LOCAL', local: `${y}-${m}-${d}T${hour}:${minute}`, seconds };
}

export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** @throws RangeError for what is no local time */
export function localValue(local: string): string {
  const [match, y, m, d, hour, minute, second = '00'] = LOCAL.exec(local) ?? [];
  if (match === undefined) throw new RangeError(`No local time: ${local.slice(0, 40)}`);
  return `${y}${m}${d}T${hour}${minute}${second}`;
}

/** @throws RangeError for what is no local time */
export function dateValue(local: string): string {
  return localValue(local).slice(0, 8);
}

/** @throws RangeError for an invalid date, or one that four digits do not tell the year of */
export function utcValue(instant: Date): string {
  const iso = instant.toISOString();
  if (iso.length !== 24) throw new RangeError(`No instant of a calendar: ${iso}`);
  return `${iso.slice(0, 4)}${iso.slice(5, 7)}${iso.slice(8, 13)}${iso.slice(14, 16)}${iso.slice(17, 19)}Z`;
}

/** The same instant on the clocks of another zone. */
export function movedTo(zone: string, local: string, from: string): string {
  return from === zone ? local : localOf(instantOf(local, from), zone);
}
