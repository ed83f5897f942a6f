import { utcValue } from '../date-time';
import { ordinalDays } from '../yearly';
import type { Transition } from './transitions';

/** Clock changes of one kind, as STANDARD or DAYLIGHT tells them (RFC 5545 §3.6.5). */
export interface Observance {
  /** The first, at which the rule starts; without a rule it is the only one. */
  first: Transition;
  /** By which all of them come, as value of RRULE. */
  rule?: string;
}

// Fewer are alike by chance.
const FEWEST_FOR_RULE = 3;

/**
 * Clock changes as few observances: of a rule for as long as one holds, year after year, the others one by one. Not as
 * dates of one: of RDATE, ical.js counts the first value alone and leaves DTSTART out, and others count none.
 * A rule that holds in the last year is left open: what is not known yet is likeliest to go on.
 */
export function observancesOf(transitions: readonly Transition[], lastYear: number): Observance[] {
  const kinds = new Map<string, Transition[]>();
  for (const one of transitions) {
    const kind = `${one.before} ${one.after} ${one.daylight}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), one]);
  }
  return [...kinds.values()]
    .flatMap(runsOf)
    .flatMap((run) =>
      run.length >= FEWEST_FOR_RULE
        ? [{ first: run[0]!, rule: ruleOf(run, lastYear) }]
        : run.map((first) => ({ first })),
    )
    .sort((a, b) => a.first.instant - b.first.instant);
}

/** Parts changes where the rule of those before does not hold. */
function runsOf(kind: readonly Transition[]): Transition[][] {
  const runs: Transition[][] = [];
  for (const one of kind) {
    const run = runs.at(-1);
    const next = run && one.onset.getUTCFullYear() === run.at(-1)!.onset.getUTCFullYear() + 1;
    if (next && daysOf([...run, one]).length > 0) run.push(one);
    else runs.push([one]);
  }
  return runs;
}

/** BYDAY values that all of them answer to, in the same month at the same time. */
function daysOf(run: readonly Transition[]): string[] {
  const [first, ...others] = run.map(({ onset }) => ({
    at: `${onset.getUTCMonth()} ${onset.toISOString().slice(11)}`,
    days: ordinalDays(onset.getUTCFullYear(), onset.getUTCMonth() + 1, onset.getUTCDate()),
  }));
  return first!.days.filter((day) => others.every(({ at, days }) => at === first!.at && days.includes(day)));
}

function ruleOf(run: readonly Transition[], lastYear: number): string {
  const last = run.at(-1)!;
  const rule = `FREQ=YEARLY;BYMONTH=${last.onset.getUTCMonth() + 1};BYDAY=${daysOf(run)[0]!}`;
  return last.onset.getUTCFullYear() === lastYear
    ? rule
    : `${rule};UNTIL=${utcValue(new Date(last.instant))}`;
}
