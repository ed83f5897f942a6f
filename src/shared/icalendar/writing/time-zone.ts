import { localValue } from '../date-time';
import { property } from './content-line';
import { observancesOf } from './observances';
import { transitionsOf } from './transitions';

/** Made once for a zone and its years: finding the changes of the clocks costs milliseconds. */
const made = new Map<string, string>();
const MOST_MADE = 500;
// What is asked for is near now; beyond, the last rule goes on.
const EARLIEST = 1900;
const LATEST = 2100;

/**
 * The VTIMEZONE (RFC 5545 §3.6.5) of a zone of the IANA database, right for all times from the first to the last year.
 * @throws RangeError for an unknown zone
 */
export function timeZone(zone: string, firstYear: number, lastYear: number): string {
  const from = clamp(firstYear);
  const to = clamp(lastYear);
  const key = `${zone} ${from} ${to}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  if (made.size >= MOST_MADE) made.clear();
  const text = make(zone, from, to);
  made.set(key, text);
  return text;
}

function clamp(year: number): number {
  return Math.min(Math.max(year, EARLIEST), LATEST);
}

function make(zone: string, firstYear: number, lastYear: number): string {
  // The year before, so that one observance has begun when the first event does; one after, so that three are compared.
  const from = firstYear - 1;
  const to = lastYear + 1;
  const { initial, transitions } = transitionsOf(zone, from, to);
  let text = property('BEGIN', 'VTIMEZONE') + property('TZID', zone);
  if (!(transitions[0] && transitions[0].instant < Date.UTC(firstYear, 0) - DAY))
    text += observance('STANDARD', new Date(Date.UTC(from, 0)), initial, initial);
  for (const { first, rule } of observancesOf(transitions, to)) {
    const kind = first.daylight ? 'DAYLIGHT' : 'STANDARD';
    text += observance(kind, first.onset, first.before, first.after, rule && property('RRULE', rule));
  }
  return text + property('END', 'VTIMEZONE');
}

const DAY = 24 * 3600 * 1000;

function observance(kind: string, onset: Date, from: number, to: number, when = ''): string {
  return (
    property('BEGIN', kind) +
    property('DTSTART', onsetValue(onset)) +
    when +
    property('TZOFFSETFROM', offsetValue(from)) +
    property('TZOFFSETTO', offsetValue(to)) +
    property('END', kind)
  );
}

function onsetValue(onset: Date): string {
  return localValue(onset.toISOString().slice(0, -1));
}

/** UTC-OFFSET (§3.3.14). */
function offsetValue(seconds: number): string {
  const [h, m, s] = [3600, 60, 1].map(
    (unit, i) => Math.floor(Math.abs(seconds) / unit) % (i === 0 ? 24 : 60),
  );
  const digits = [h, m, ...(s ? [s] : [])].map((n) => `${n}`.padStart(2, '0'));
  return `${seconds < 0 ? '-' : '+'}${digits.join('')}`;
}
