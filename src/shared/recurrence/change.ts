import { EmptySeries, NotAnOccurrence } from './errors';
import { instancesOf, occurrencesOf, type Series } from './series';

/**
 * The series without one of its occurrences.
 * @throws NotAnOccurrence, EmptySeries where it is the last one left, and what `occurrencesOf` throws
 */
export function excluding(series: Series, at: string): Series {
  const all = occurrencesOf(series);
  if (!all.includes(at)) throw new NotAnOccurrence(at);
  if (all.length === 1) throw new EmptySeries('No occurrence would be left of the series.');
  return {
    ...series,
    additions: series.additions.filter((local) => local !== at),
    // What the rule does not make needs no exclusion.
    exclusions: instancesOf(series).includes(at) ? [...series.exclusions, at].sort() : series.exclusions,
  };
}

/**
 * The series with an occurrence at that local time too, be it one that was excluded; what it has already stays once.
 * @throws what `occurrencesOf` throws of the series that it becomes
 */
export function adding(series: Series, at: string): Series {
  const known = new Set([...instancesOf(series), ...series.additions]);
  const added = {
    ...series,
    additions: known.has(at) ? series.additions : [...series.additions, at].sort(),
    exclusions: series.exclusions.filter((local) => local !== at),
  };
  occurrencesOf(added);
  return added;
}
