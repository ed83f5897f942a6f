import { SeriesNotMovable } from './errors';
import { hasOccurrences } from './has-occurrences';
import { readRule } from './read-rule';
import { ruleText } from './rule-text';
import { instancesOf, occurrencesOf, type Series } from './series';
import { untilText } from './until';

/**
 * The series at the same local times by the clock of another zone; UNTIL, an instant, goes along.
 * @throws SeriesNotMovable where that clock leaves one of the times out, and what `occurrencesOf` throws
 */
export function inZone(series: Series, zone: string): Series {
  if (zone === series.zone) return series;
  const there = { ...series, zone };
  const rule = series.rule === null ? null : readRule(series.rule);
  const last = instancesOf(series).at(-1) ?? series.start;
  const moved =
    rule?.until === undefined
      ? there
      : { ...there, rule: ruleText({ ...rule, until: untilText(last, there) }) };
  if (!hasOccurrences(moved, occurrencesOf(series))) throw new SeriesNotMovable();
  return moved;
}
