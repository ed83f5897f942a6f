/** The parts of a year: all of it, or one of its quarters. */
export const YEAR_PARTS = ['YEAR', '1', '2', '3', '4'] as const;
export type YearPart = (typeof YEAR_PARTS)[number];

/** The months in which a part begins and ends, from 1. */
export const monthsOf = (part: YearPart): readonly [number, number] =>
  part === 'YEAR' ? [1, 12] : [Number(part) * 3 - 2, Number(part) * 3];

/** The first and the last day of a part. */
export function daysOf(year: number, part: YearPart): { firstDay: string; lastDay: string } {
  const [first, last] = monthsOf(part);
  const day = (month: number, n: number) => new Date(Date.UTC(year, month, n)).toISOString().slice(0, 10);
  return { firstDay: day(first - 1, 1), lastDay: day(last, 0) };
}
