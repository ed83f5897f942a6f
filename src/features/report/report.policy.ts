import type { ReportReasonName } from './report.entity';

/** Within how many hours a report is to be decided. */
export function hoursFor(reason: ReportReasonName): number {
  return reason === 'CHILD_SAFETY' ? 1 : 24;
}

/** Characters of what a reporter adds. */
export const MAX_NOTE_LENGTH = 1_000;
