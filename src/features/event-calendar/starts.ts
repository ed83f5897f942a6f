import { occurrencesOf, type Series } from '../../shared/recurrence';

/** What series make, by all that says so: finding it out costs milliseconds, and feeds ask for the same again and again. */
const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 500;

/** The local starts of a series, in order. */
export function startsOf({ start, zone, wholeDay, rule, additions, exclusions }: Series): readonly string[] {
  const key = JSON.stringify([start, zone, wholeDay, rule, additions, exclusions]);
  let starts = known.get(key);
  if (!starts) {
    starts = occurrencesOf({ start, zone, wholeDay, rule, additions, exclusions });
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, starts);
  }
  return starts;
}
