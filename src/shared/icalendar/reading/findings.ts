import type { Component } from './component';

/** Why something did not come out of a file. */
export type RefusalReason =
  | 'NO_CALENDAR'
  | 'CUT_OFF'
  | 'NO_UID'
  | 'NO_START'
  | 'UNREADABLE_TIME'
  | 'UNREADABLE_DURATION'
  | 'END_BEFORE_START'
  | 'FLOATING_TIME'
  | 'UNKNOWN_ZONE'
  | 'SECOND_RULE'
  | 'EXCEPTION_RULE'
  | 'PERIOD'
  | 'THIS_AND_FUTURE'
  | 'DUPLICATE';

/** What is to be known of what did come out, or was left out by intent. */
export type RemarkReason =
  | 'LEFT_OUT'
  | 'NOT_UTF8'
  | 'UNREADABLE_LINE'
  | 'JOINED_LINE'
  | 'END_MISSING'
  | 'STRAY_END'
  | 'OUTSIDE_CALENDAR'
  | 'UID_MADE'
  | 'NO_STAMP'
  | 'NO_LENGTH'
  | 'NO_SERIES'
  | 'REPEATED_PROPERTY'
  | 'UNREADABLE_VALUE'
  | 'ZONE_BY_OFFSETS';

interface Finding<Reason> {
  /** In the file, from 1. */
  line: number;
  /** Name of the component, such as `VEVENT`. */
  component: string;
  uid?: string;
  /** As it is written in the file. */
  recurrenceId?: string;
  reason: Reason;
  /** A sentence in English, with what is at fault. */
  detail: string;
}

export type Refusal = Finding<RefusalReason>;
export type Remark = Finding<RemarkReason>;

/** What stops the reading of one component. */
export class Refused extends Error {
  constructor(
    readonly reason: RefusalReason,
    readonly detail: string,
    /** Where it is not that of the component itself. */
    readonly line?: number,
  ) {
    super(reason);
  }
}

// Whoever reads them has seen enough; a file of rubbish has one in each line.
const MOST_REMARKS = 1000;

/** Gathers what is to be said of a file. */
export class Findings {
  readonly refused: Refusal[] = [];
  readonly remarks: Remark[] = [];

  refuse(component: Component, line: number, reason: RefusalReason, detail: string): void {
    this.refused.push({ line, ...whichIs(component), reason, detail });
  }

  remark(component: Component, line: number, reason: RemarkReason, detail: string): void {
    if (this.remarks.length < MOST_REMARKS)
      this.remarks.push({ line, ...whichIs(component), reason, detail });
  }
}

function whichIs({
  name,
  uid,
  recurrenceId,
}: Component): Pick<Finding<never>, 'component' | 'uid' | 'recurrenceId'> {
  return { component: name, ...(uid && { uid }), ...(recurrenceId && { recurrenceId }) };
}

/** A value of the file as part of a sentence. */
export function quoted(value: string): string {
  const chars = [...value.slice(0, 160)];
  return `"${chars.length > 80 ? `${chars.slice(0, 80).join('')}…` : value}"`;
}
