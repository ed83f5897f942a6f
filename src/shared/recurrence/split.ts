import { EmptySeries, NotAnOccurrence } from './errors';
import { hasOccurrences } from './has-occurrences';
import { readRule } from './read-rule';
import { ruleText } from './rule-text';
import { instancesOf, occurrencesOf, type Series } from './series';
import { untilText } from './until';

/**
 * Parts a series in front of one of its occurrences, for a change of "this and later". The occurrences of `before` and
 * those of `after` are together those of the series. Where no rule makes the later ones from there on, as when `at` was
 * an addition between two instances, `after` lists them.
 * @throws NotAnOccurrence, EmptySeries where `at` is the first, and what `occurrencesOf` throws
 */
export function splitSeries(series: Series, at: string): { before: Series; after: Series } {
  const all = occurrencesOf(series);
  const index = all.indexOf(at);
  if (index === -1) throw new NotAnOccurrence(at);
  if (index === 0)
    throw new EmptySeries('There is no occurrence before the first: change all of the series.');
  const instances = instancesOf(series);
  const isEarlier = (local: string): boolean => local < at;
  const isLater = (local: string): boolean => local > at;

  const before = {
    ...series,
    rule: ended(series, instances.filter(isEarlier)),
    additions: series.additions.filter(isEarlier),
    exclusions: series.exclusions.filter(isEarlier),
  };
  const after = {
    ...series,
    start: at,
    rule: ended(series, [at, ...instances.filter(isLater)]),
    additions: series.additions.filter(isLater),
    exclusions: series.exclusions.filter(isLater),
  };
  const later = all.slice(index);
  const listed = { ...after, rule: null, additions: later.slice(1), exclusions: [] };
  return { before, after: hasOccurrences(after, later) ? after : listed };
}

/** The rule of a series that makes these instances and ends; none for a single one. */
function ended(series: Series, instances: readonly string[]): string | null {
  const last = instances.at(-1);
  if (series.rule === null || last === undefined || instances.length === 1) return null;
  const rule = readRule(series.rule);
  return ruleText(
    rule.count === undefined
      ? { ...rule, until: untilText(last, series) }
      : { ...rule, count: instances.length },
  );
}
