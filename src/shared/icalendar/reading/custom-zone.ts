import { Temporal } from 'temporal-polyfill';
import { dayIn, yearlyDay, type YearlyDay } from '../yearly';
import { parseMoment } from '../date-time';
import type { Component } from './component';

/** STANDARD or DAYLIGHT of a VTIMEZONE (RFC 5545 §3.6.5); times in milliseconds, offsets in seconds. */
interface Observance {
  /** What clocks showed that were not changed, as if it were UTC. */
  onsets: Date[];
  from: number;
  to: number;
  yearly?: YearlyDay;
  until: number;
}

interface Change {
  instant: number;
  before: number;
  after: number;
}

// More are no clock changes of two years.
const MOST_CHANGES = 50;

/**
 * The first zone whose clocks show the same as those of a VTIMEZONE, in a year and the next, around each of its changes
 * and on the first of each month; undefined where none does, or it is written in ways that are not read.
 */
export function zoneWithOffsetsOf(
  vtimezone: Component,
  year: number,
  candidates: Iterable<string>,
): string | undefined {
  const observances = vtimezone.components.map(observanceOf);
  const changes = observances
    .flatMap((one) => (one ? changesOf(one, year) : []))
    .sort((a, b) => a.instant - b.instant);
  if (changes.length === 0 || observances.includes(undefined)) return undefined;
  const near = changes.filter(
    ({ instant }) => instant > Date.UTC(year, 0) && instant < Date.UTC(year + 2, 0),
  );
  if (near.length > MOST_CHANGES) return undefined;
  const months = Array.from({ length: 24 }, (_, month) => Date.UTC(year, month));
  const instants = [...months, ...near.flatMap(({ instant }) => [instant - 1000, instant])];
  const expected = instants.map((instant) => ({ instant, offset: offsetAt(instant, changes) }));
  for (const zone of candidates)
    if (expected.every(({ instant, offset }) => offsetIn(zone, instant) === offset)) return zone;
  return undefined;
}

function offsetAt(instant: number, changes: readonly Change[]): number {
  return changes.findLast((change) => change.instant <= instant)?.after ?? changes[0]!.before;
}

function offsetIn(zone: string, instant: number): number {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).offsetNanoseconds / 1e9;
}

/** The change it began with, and those near a year. */
function changesOf({ onsets, yearly, until, from, to }: Observance, year: number): Change[] {
  const [first] = onsets;
  const yearlyOnsets = [year - 1, year, year + 1].flatMap((y) => {
    const day = yearly && y >= first!.getUTCFullYear() ? dayIn(y, yearly) : undefined;
    if (day === undefined) return [];
    const onset = Date.UTC(y, yearly!.month - 1, day) + (((first!.getTime() % DAY) + DAY) % DAY);
    return onset <= until ? [new Date(onset)] : [];
  });
  return [...onsets, ...yearlyOnsets].map((onset) => ({
    instant: onset.getTime() - from * 1000,
    before: from,
    after: to,
  }));
}

const DAY = 24 * 3600 * 1000;

function observanceOf(component: Component): Observance | undefined {
  const values = new Map(component.properties.map(({ name, value }) => [name, value.trim().toUpperCase()]));
  const dates = component.properties
    .filter(({ name }) => name === 'RDATE')
    .flatMap(({ value }) => value.split(','));
  const moments = [values.get('DTSTART') ?? '', ...dates].map(parseMoment);
  const from = offset(values.get('TZOFFSETFROM'));
  const to = offset(values.get('TZOFFSETTO'));
  if (from === undefined || to === undefined || moments.includes(undefined)) return undefined;
  const onsets = moments.map((moment) => new Date(`${moment!.local}:${moment!.seconds}Z`));
  const rule = values.get('RRULE');
  if (!rule) return { onsets, from, to, until: Infinity };
  const parts = new Map(rule.split(';').map((part) => part.split('=', 2) as [string, string]));
  const yearly = yearlyDay(parts, { month: onsets[0]!.getUTCMonth() + 1, day: onsets[0]!.getUTCDate() });
  const last = parseMoment(parts.get('UNTIL') ?? '');
  // In UTC; a day more or less of the last change is none.
  const until = last ? Date.parse(`${last.local}:59Z`) + DAY : Infinity;
  return yearly && { onsets, from, to, yearly, until };
}

/** UTC-OFFSET (§3.3.14). */
function offset(value = ''): number | undefined {
  const match = /^([+-])(\d\d)(\d\d)(\d\d)?$/.exec(value);
  if (!match) return undefined;
  const seconds = Number(match[2]) * 3600 + Number(match[3]) * 60 + Number(match[4] ?? 0);
  return match[1] === '-' ? -seconds : seconds;
}
