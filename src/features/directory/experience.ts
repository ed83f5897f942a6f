/** How long somebody has been a guardian, as people ask for it. */
export const EXPERIENCE_BANDS = ['STARTING', 'SOME', 'LONG'] as const;
export type ExperienceBandName = (typeof EXPERIENCE_BANDS)[number];

/** From how many full calendar years on. */
const FROM_YEARS: Readonly<Record<ExperienceBandName, number>> = { STARTING: 0, SOME: 2, LONG: 5 };
const LONGEST_YEARS = 60;

/** The band of who has been a guardian since a year. */
export function bandOf(since: number, thisYear: number): ExperienceBandName {
  const years = thisYear - since;
  return years >= FROM_YEARS.LONG ? 'LONG' : years >= FROM_YEARS.SOME ? 'SOME' : 'STARTING';
}

/** SQL of the same: of who has been one `since` a year, in another; null where nobody knows since when. */
export const bandIn = (since: string, year: string) =>
  `CASE WHEN ${year} - ${since} >= ${FROM_YEARS.LONG} THEN 'LONG' WHEN ${year} - ${since} >= ${FROM_YEARS.SOME} THEN 'SOME'
    WHEN ${since} IS NOT NULL THEN 'STARTING' END`;

/** The years in which those of a band began. */
export function yearsOf(band: ExperienceBandName, thisYear: number): number[] {
  const years = Array.from({ length: LONGEST_YEARS + 1 }, (_, ago) => thisYear - ago);
  // Who begins next year says so today.
  return [thisYear + 1, ...years].filter((year) => bandOf(year, thisYear) === band);
}
