import type { EventKindName } from '../event';
import { AttendanceNotTaken, CheckInClosed } from './attendance.errors';

/** For how many days after its end organisers mark who was at a date. */
export const LIST_DAYS = 60;

/** From when on and until when organisers mark who was there. */
export const LIST_WINDOW = { before: '2 hours', after: `${LIST_DAYS} days` } as const;

/** How long it is kept who was there: five years. */
export const ATTENDANCE_DAYS = 5 * 365 + 1;

/** How long it stands in the log of an event. */
export const ATTENDANCE_CHANGE_DAYS = 60;

/** From when on and until when somebody checks in by the code. */
export const CODE_WINDOW = { before: '30 minutes', after: '30 minutes' } as const;

/** How a date stands as somebody is marked there. */
export interface DateStanding {
  readonly kind: EventKindName;
  readonly cancelled: boolean;
  /** Whether organisers mark who was there now. */
  readonly listOpen: boolean;
  /** Whether one checks in by the code now. */
  readonly codeOpen: boolean;
}

/**
 * Makes sure that it is noted who is there, now.
 * @param by the organisers' list, or the code
 * @throws AttendanceNotTaken, CheckInClosed
 */
export function requireOpen(date: DateStanding, by: 'list' | 'code'): void {
  if (date.kind === 'SOCIAL') throw new AttendanceNotTaken();
  if (date.cancelled || !(by === 'list' ? date.listOpen : date.codeOpen)) throw new CheckInClosed();
}
