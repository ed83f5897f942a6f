import { ExpectedError } from '../../errors';

/** What a file may have at most; none of people's calendars comes near. */
export const LIMITS = {
  BYTES: 5 * 1024 * 1024,
  LINES: 200_000,
  /** Of one line, unfolded; pictures may be written into one. */
  LINE_BYTES: 1024 * 1024,
  COMPONENTS: 5_000,
  NESTING: 8,
  /** Of EXDATE and RDATE, in all calendars of the file. */
  DATES: 20_000,
} as const;

/** A file is beyond one of the limits: nothing of it is read. */
export class CalendarTooLarge extends ExpectedError {
  readonly code = 'CALENDAR_TOO_LARGE';

  constructor(readonly limit: keyof typeof LIMITS) {
    super(`The calendar file is too large: it has more than ${LIMITS[limit]} of ${limit}.`);
  }
}

/** @throws CalendarTooLarge */
export function within(limit: keyof typeof LIMITS, count: number): void {
  if (count > LIMITS[limit]) throw new CalendarTooLarge(limit);
}
