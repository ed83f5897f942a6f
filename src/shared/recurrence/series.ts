import { EmptySeries, EndlessRule, InvalidRecurrence, SeriesTooLong } from './errors';
import { expand } from './expand';
import { checkLocalTime, isShown, yearsLater } from './local-time';
import { readRule } from './read-rule';
import { type Rule } from './rule';
import { isWithin, lastLocal } from './until';

/** No series has more occurrences. */
export const MAX_OCCURRENCES = 500;
/** From the first to the last occurrence. */
export const MAX_YEARS = 10;

/**
 * What makes the occurrences of an event (RFC 5545 §3.8.5): it begins at `start`, comes again by `rule`, comes also at
 * `additions` (RDATE) and stays away at `exclusions` (EXDATE). All times are local ones of `zone`, such as
 * `2026-10-25T18:00`; those of whole days are at 00:00.
 */
export interface Series {
  readonly start: string;
  readonly zone: string;
  readonly wholeDay: boolean;
  readonly rule: string | null;
  readonly additions: readonly string[];
  readonly exclusions: readonly string[];
}

/**
 * The local starts of a series, in order, each once; each is the identity (RECURRENCE-ID) of its occurrence. The clock
 * shows the same time before and after it is changed; the instants are those of `instantOf`.
 *
 * The start is the first occurrence, be it of the rule or not (RFC 5545 §3.8.5.3); what was excluded has been counted by
 * COUNT; a time that clocks of the zone leave out is no occurrence of a rule (§3.3.10).
 * @throws InvalidRecurrence, EndlessRule, EmptySeries, SeriesTooLong
 * @throws RangeError for what is no time zone
 */
export function occurrencesOf(series: Series, max = MAX_OCCURRENCES): string[] {
  checkDates(series);
  const excluded = new Set(series.exclusions);
  const all = new Set([...instancesOf(series, max), ...series.additions]);
  const left = [...all].filter((local) => !excluded.has(local)).sort();
  if (left.length === 0) throw new EmptySeries('No occurrence is left of the series.');
  if (left.length > max) throw tooMany(max);
  return left;
}

/**
 * The start, and what the rule makes after it: what COUNT counts.
 * @throws InvalidRecurrence, EndlessRule, EmptySeries, SeriesTooLong
 */
export function instancesOf(series: Series, max = MAX_OCCURRENCES): string[] {
  const { start, zone, wholeDay } = series;
  if (series.rule === null) return [start];
  const rule = ofWholeDays(readRule(series.rule), wholeDay);
  const { until, count = until === undefined ? null : Infinity } = rule;
  if (count === null) throw new EndlessRule();
  if (Number.isFinite(count) && count > max) throw tooMany(max);
  const lastDay = lastDayOf(start);
  if (until !== undefined && dateOf(lastLocal(until, series)) > lastDay) throw tooManyYears();

  const instances = [start];
  let made = false;
  expand(rule, start, `${lastDay}T23:59`, (local) => {
    if (until !== undefined && !isWithin(local, until, series)) return false;
    if (local === start) made = true;
    else if (wholeDay || isShown(local, zone)) made = instances.push(local) > 1;
    return instances.length < Math.min(count, max + 1);
  });
  if (!made) throw new EmptySeries('The rule makes no occurrence.');
  if (Number.isFinite(count) && instances.length < count) throw tooManyYears();
  if (instances.length > max) throw tooMany(max);
  return instances.slice(0, count);
}

/** RFC 5545 §3.3.10 has parts of time ignored where days have none. */
function ofWholeDays(rule: Rule, wholeDay: boolean): Rule {
  if (!wholeDay) return rule;
  const { byHour: _byHour, byMinute: _byMinute, bySecond: _bySecond, ...days } = rule;
  return days;
}

function checkDates({ start, wholeDay, additions, exclusions }: Series): void {
  if (additions.length > MAX_OCCURRENCES || exclusions.length > MAX_OCCURRENCES)
    throw tooMany(MAX_OCCURRENCES);
  checkLocalTime(start, wholeDay, 'DTSTART');
  for (const local of exclusions) checkLocalTime(local, wholeDay, 'EXDATE');
  for (const local of additions) {
    checkLocalTime(local, wholeDay, 'RDATE');
    if (local < start)
      throw new InvalidRecurrence('The start is the first of a series.', 'RDATE', 'RFC 5545 §3.8.5.3');
    if (dateOf(local) > lastDayOf(start)) throw tooManyYears();
  }
}

function dateOf(local: string): string {
  return local.slice(0, 10);
}

function lastDayOf(start: string): string {
  return dateOf(yearsLater(start, MAX_YEARS));
}

function tooMany(max: number): SeriesTooLong {
  return new SeriesTooLong(`A series has at most ${max} occurrences.`);
}

function tooManyYears(): SeriesTooLong {
  return new SeriesTooLong(`A series ends within ${MAX_YEARS} years.`);
}
