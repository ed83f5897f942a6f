import type { FacetPartsFragment } from '@guardian-network-hub/client-sdk';
import type { Value } from './Values';

/** How often values occur, the most frequent first; null where it is not counted, undefined before it is known. */
export type Counts = readonly FacetPartsFragment[] | null | undefined;

/** Of many values those that occur, and those chosen; where they are not counted all of them, by name. */
export function occurring(
  all: readonly string[],
  counts: Counts,
  chosen: readonly string[],
  nameOf: (value: string) => string,
): Value[] {
  const known = counts ? counts.map(({ value }) => value) : counts === null ? all : [];
  const values = named([...new Set([...known, ...chosen])], counts, nameOf);
  return counts ? values : values.sort((a, b) => a.name.localeCompare(b.name));
}

/** Values with their names and counts, in the order given. */
export function named(values: readonly string[], counts: Counts, nameOf: (value: string) => string): Value[] {
  const numbers = counts && new Map(counts.map(({ value, count }) => [value, count]));
  return values.map((value) => ({
    value,
    name: nameOf(value),
    ...(numbers && { count: numbers.get(value) ?? 0 }),
  }));
}
