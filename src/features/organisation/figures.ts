/** A count that is less than this could tell about single people. */
export const SMALL_CELL = 5;

/** How many there are of one kind; null where that is not told. */
export interface Cell {
  readonly what: string;
  readonly count: number | null;
}

/**
 * Hides small cells, for readers who may see aggregates alone: counts from 1 to 4, and where that leaves one
 * hidden cell, which the others and the total would give away, the smallest of the others too (complementary
 * suppression; Hundepool et al., Statistical Disclosure Control, 2012, ch. 4). Zero tells of nobody.
 */
export function hideSmall(cells: readonly { what: string; count: number }[]): Cell[] {
  const small = ({ count }: { count: number }) => count > 0 && count < SMALL_CELL;
  const hidden = new Set(cells.filter(small));
  const [only] = hidden;
  if (hidden.size === 1 && only) {
    const others = cells.filter((cell) => cell !== only && cell.count > 0);
    const next = others.reduce<(typeof others)[number] | null>(
      (least, cell) => (least === null || cell.count < least.count ? cell : least),
      null,
    );
    if (next) hidden.add(next);
  }
  return cells.map((cell) => (hidden.has(cell) ? { what: cell.what, count: null } : cell));
}

/** A total that is told, or null. */
export function hideSmallTotal(total: number): number | null {
  return total > 0 && total < SMALL_CELL ? null : total;
}
