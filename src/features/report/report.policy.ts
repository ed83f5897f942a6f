import type { ReportReasonName } from './report.entity';

/** Within how many hours a report is to be decided. */
export function hoursFor(reason: ReportReasonName): number {
  return reason === 'CHILD_SAFETY' ? 1 : 24;
}

/** The mail by which those who can decide are called. */
export function mailFor(reason: ReportReasonName): 'REPORTED' | 'REPORTED_URGENT' {
  return reason === 'CHILD_SAFETY' ? 'REPORTED_URGENT' : 'REPORTED';
}

/** Characters of what a reporter adds. */
export const MAX_NOTE_LENGTH = 1_000;
