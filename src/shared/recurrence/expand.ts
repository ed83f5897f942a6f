import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { type Rule } from './rule';

/** No period of a rule is looked at twice, and no series has more days than these. */
const MAX_PERIODS = 5_000;
/** All times of all days of a series, gone through twice where BYSETPOS counts from the end. */
const MAX_CANDIDATES = 250_000;

/**
 * Hands on the local times that a rule makes from `start` to `end`, in order, until `take` answers false. COUNT and UNTIL
 * are left aside. The clock is one without changes: 18:00 comes every day, once.
 */
export function expand(rule: Rule, start: string, end: string, take: (local: string) => boolean): void {
  const { until: _until, count: _count, interval = 1, ...parts } = rule;
  const most = mostInPeriod(rule);
  const bySetPos = parts.bySetPos?.filter((n) => Math.abs(n) <= most);
  // It would go through all days of all years to find nothing.
  if (bySetPos?.length === 0) return;
  const engine = new RRuleTemporal({
    ...parts,
    ...(bySetPos && { bySetPos }),
    // From here on there is no second period; more would leave what the calendar can count.
    interval: Math.min(interval, MAX_PERIODS),
    dtstart: onEvenClock(start),
    until: onEvenClock(end),
    maxIterations: MAX_PERIODS,
    maxCandidateEvaluations: MAX_CANDIDATES,
    cache: false,
  });
  engine.all((time) => take(time.toPlainDateTime().toString({ smallestUnit: 'minute' })));
}

const DAYS = { YEARLY: 366, MONTHLY: 31, DAILY: 1 };

/** How many times BYSETPOS can pick from, at most. */
function mostInPeriod({ freq, byDay, byHour, byMinute }: Rule): number {
  const days = freq === 'WEEKLY' ? (byDay?.length ?? 1) : DAYS[freq];
  return days * (byHour?.length ?? 1) * (byMinute?.length ?? 1);
}

function onEvenClock(local: string): Temporal.ZonedDateTime {
  return Temporal.PlainDateTime.from(local).toZonedDateTime('UTC');
}
