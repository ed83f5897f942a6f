import { SeriesNotMovable } from './errors';
import { hasOccurrences } from './has-occurrences';
import { checkLocalTime, minutesBetween, minutesLater } from './local-time';
import { readRule } from './read-rule';
import { inOrder, ordinalOf, type Rule, type Weekday, WEEKDAYS, weekdayOf } from './rule';
import { ruleText } from './rule-text';
import { instancesOf, occurrencesOf, type Series } from './series';
import { untilText } from './until';

const MINUTES_A_DAY = 24 * 60;

/**
 * Moves all of a series by as much as one local time is after another, as when an occurrence is put from `from` to `to`
 * for "all": the start, the rule and its end, additions and exclusions alike.
 *
 * A new time of day goes with every rule but one with BYHOUR or BYMINUTE. Another day goes with what repeats daily or
 * weekly (BYDAY and WKST go along), and monthly or yearly by the date as long as it stays in its month; "the second
 * Tuesday" has no next day, and a time that clocks leave out on one of the days is none to move to.
 * @throws SeriesNotMovable, and what `occurrencesOf` throws
 */
export function moveSeries(series: Series, from: string, to: string): Series {
  checkLocalTime(from, series.wholeDay, 'DTSTART');
  checkLocalTime(to, series.wholeDay, 'DTSTART');
  const minutes = minutesBetween(from, to);
  const move = (local: string): string => minutesLater(local, minutes);
  const expected = occurrencesOf(series).map(move);
  const moved = {
    ...series,
    start: move(series.start),
    rule: movedRule(series, move),
    additions: series.additions.map(move),
    exclusions: series.exclusions.map(move),
  };
  if (!hasOccurrences(moved, expected)) throw new SeriesNotMovable();
  return moved;
}

function movedRule(series: Series, move: (local: string) => string): string | null {
  if (series.rule === null) return null;
  const rule = readRule(series.rule);
  const last = instancesOf(series).at(-1) ?? series.start;
  const until = rule.until === undefined ? {} : { until: untilText(move(last), series) };
  return ruleText({ ...rule, ...until, ...movedDays(rule, daysBetween(series.start, move(series.start))) });
}

/** How many midnights lie between two local times. */
function daysBetween(from: string, to: string): number {
  return minutesBetween(`${from.slice(0, 10)}T00:00`, `${to.slice(0, 10)}T00:00`) / MINUTES_A_DAY;
}

function movedDays(rule: Rule, days: number): Partial<Rule> {
  const { byDay, byMonthDay, bySetPos, freq, interval = 1, wkst = 'MO' } = rule;
  const countsWeeks = freq === 'WEEKLY' && byDay !== undefined && (interval > 1 || bySetPos !== undefined);
  return {
    ...(byDay && {
      byDay: inOrder(byDay.map((day) => (ordinalOf(day) === 0 ? weekdayLater(day, days) : day))),
    }),
    ...(byMonthDay && { byMonthDay: byMonthDay.map((day) => day + days) }),
    // Weeks that are counted keep the days they had.
    ...(countsWeeks && { wkst: weekdayLater(wkst, days) }),
  };
}

function weekdayLater(day: string, days: number): Weekday {
  return WEEKDAYS[(((weekdayOf(day) + days) % 7) + 7) % 7] ?? 'MO';
}
