import { headingOf, overrideOf, type Overrides } from './headings';

/** A row is taken for headings from so many known ones on. */
const ENOUGH = 2;
/** Title rows, dates and addresses of the office come before the headings; not more of them than this. */
export const TITLE_ROWS = 30;

/** How many different fields the cells of a row name. */
export function countHeadings(cells: readonly string[], overrides: Overrides = {}): number {
  return new Set(cells.flatMap((cell) => overrideOf(cell, overrides) ?? headingOf(cell)?.field ?? [])).size;
}

/** Index of the first row with the most known headings, or -1. */
export function findHeadingRow(rows: readonly (readonly string[])[], overrides: Overrides = {}): number {
  const counts = rows.slice(0, TITLE_ROWS).map((cells) => countHeadings(cells, overrides));
  const most = Math.max(0, ...counts);
  return most < ENOUGH ? -1 : counts.indexOf(most);
}
