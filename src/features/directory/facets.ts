import { territoryByCode } from '../reference';
import type { Dimension } from './directory.filter';
import { bandOf, EXPERIENCE_BANDS } from './experience';
import type { Counting } from './facets.sql';

/** One value of a kind of filter, and how many hits have it. */
export interface ValueCount {
  readonly value: string;
  readonly count: number;
}

/**
 * How many hits there are, and of each kind of filter that was asked for its values; null for a kind that is too
 * much to count.
 */
export interface Counts {
  readonly hits: number;
  readonly values: ReadonlyMap<Dimension, readonly ValueCount[] | null>;
  /** By the UUIDs of networks; null also where they were not asked for. */
  readonly networks: readonly ValueCount[] | null;
}

/** What the statement of the counts has answered: null where there are more hits than are counted. */
export function countsOf(
  row: readonly unknown[],
  wanted: Counting,
  most: number,
  thisYear: number,
): Counts | null {
  const [hits, ...counted] = row as [number, ...[number, Record<string, number> | null][]];
  if (hits > most) return null;
  const values = wanted.dimensions.map((dimension, i): [Dimension, ValueCount[] | null] => {
    const [of, numbers] = counted[i]!;
    if (of > most) return [dimension, null];
    const each = new Map(Object.entries(numbers ?? {}));
    if (dimension === 'territories') return [dimension, sorted(withSurroundings(each))];
    if (dimension === 'experience') return [dimension, inBands(each, thisYear)];
    return [dimension, sorted(each)];
  });
  const ofNetworks = wanted.networks ? counted[wanted.dimensions.length]! : null;
  const networks =
    !ofNetworks || ofNetworks[0] > most ? null : sorted(new Map(Object.entries(ofNetworks[1] ?? {})));
  return { hits, values: new Map(values), networks };
}

/** The most frequent first. */
function sorted(counts: ReadonlyMap<string, number>): ValueCount[] {
  const values = [...counts].map(([value, count]) => ({ value, count }));
  return values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** Each territory counts for those around it, up to its country. */
function withSurroundings(counts: ReadonlyMap<string, number>): Map<string, number> {
  const all = new Map<string, number>();
  for (const [code, count] of counts)
    for (let at = territoryByCode(code); at; at = at.parent === null ? undefined : territoryByCode(at.parent))
      all.set(at.code, (all.get(at.code) ?? 0) + count);
  return all;
}

function inBands(years: ReadonlyMap<string, number>, thisYear: number): ValueCount[] {
  const bands = new Map<string, number>();
  for (const [year, count] of years) {
    const band = bandOf(Number(year), thisYear);
    bands.set(band, (bands.get(band) ?? 0) + count);
  }
  return EXPERIENCE_BANDS.flatMap((value) => {
    const count = bands.get(value);
    return count === undefined ? [] : [{ value, count }];
  });
}
