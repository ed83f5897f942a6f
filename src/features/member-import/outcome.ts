import type { MemberRole, ParsedRow } from './member-import.types';
import type { Problem, ProblemCode } from './problems';

/** How many rows ended how; kept with the batch. */
export interface ImportCounts {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Rows that were joined with a person because somebody said that they are the same. */
  readonly merged: number;
  readonly leftOut: number;
  /** Rows left out, by each of their reasons. */
  readonly reasons: Readonly<Partial<Record<ProblemCode, number>>>;
  /** Values left out of rows that came in. */
  readonly remarks: Readonly<Partial<Record<ProblemCode, number>>>;
  /** Roles given to people who had not had them in the network. */
  readonly roles: Readonly<Partial<Record<MemberRole, number>>>;
}

/** What becomes of a row. */
export const ROW_OUTCOMES = ['CREATE', 'UPDATE', 'MERGE', 'SKIP', 'ASKED', 'ERROR'] as const;
export type RowOutcomeName = (typeof ROW_OUTCOMES)[number];

export interface RowOutcome {
  readonly line: number;
  readonly outcome: RowOutcomeName;
  readonly raw: readonly string[];
  readonly problems: readonly Problem[];
}

/** What an import did, or in a dry run would do. */
export interface ImportOutcome {
  readonly counts: ImportCounts;
  /** Rows that did not come in, in the order of the file, with the reasons. */
  readonly leftOut: readonly ParsedRow[];
  /** Rows that came in without some value. */
  readonly remarked: readonly ParsedRow[];
  /** The batch; null in a dry run and where nothing was to be written. */
  readonly importId: string | null;
  /** Every row, in the order of the file. */
  readonly rows: readonly RowOutcome[];
}

/** Where an import is at. */
export interface ImportProgress {
  readonly phase: 'WAITING' | 'COMPARING' | 'WRITING';
  readonly done: number;
  readonly total: number;
}
