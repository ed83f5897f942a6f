/** What a report parts its figures by. */
export const REPORT_BY = ['DATE', 'MONTH', 'KIND', 'NETWORK', 'BAND'] as const;
export type ReportByName = (typeof REPORT_BY)[number];

/** What is counted: of dates, where a row is one of dates, and of the people who come to them. */
export interface Counted {
  readonly dates: number | null;
  readonly seats: number | null;
  readonly seatsTaken: number | null;
  readonly registered: number;
  readonly waiting: number;
  readonly attended: number;
  readonly noShows: number;
  readonly minutes: number;
  /** Of these minutes the most of one person. */
  readonly most: number;
}

/** What is counted of a part; of whom it is not known in which she is, the key is null. */
export interface CountedPart {
  readonly key: string | null;
  readonly counted: Counted;
}

/** A report as it is counted. */
export interface CountedReport {
  readonly total: Counted;
  readonly divisions: readonly { readonly by: ReportByName; readonly parts: readonly CountedPart[] }[];
}

/** What is told of what was counted; null is what is not. */
export type Told = { readonly [Name in Exclude<keyof Counted, 'most'>]: number | null };

/** A report as it is told. */
export interface ToldReport {
  readonly total: Told;
  readonly divisions: readonly ToldDivision[];
}

export interface ToldDivision {
  readonly by: ReportByName;
  /** Whether none of it is told, as a part is too small. */
  readonly hidden: boolean;
  readonly parts: readonly { readonly key: string | null; readonly told: Told }[];
}
