import { InvalidRecurrence } from './errors';

export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export type Frequency = 'YEARLY' | 'MONTHLY' | 'WEEKLY' | 'DAILY';

/** A recurrence rule, its parts in the order of RFC 5545 §3.3.10; lists are sorted and hold each value once. */
export interface Rule {
  readonly freq: Frequency;
  /** As written: `20261231`, `20261231T170000Z`, or `20261231T180000` in the zone of the series. */
  readonly until?: string;
  readonly count?: number;
  readonly interval?: number;
  readonly bySecond?: number[];
  readonly byMinute?: number[];
  readonly byHour?: number[];
  /** Weekdays, before them which one of the month or year: `TU`, `2TU`, `-1SU`. */
  readonly byDay?: string[];
  readonly byMonthDay?: number[];
  readonly byYearDay?: number[];
  readonly byWeekNo?: number[];
  readonly byMonth?: number[];
  readonly bySetPos?: number[];
  readonly wkst?: Weekday;
}

/** RFC 5545's name of each part, in the order in which a rule is written. */
export const PART_NAMES = {
  freq: 'FREQ',
  until: 'UNTIL',
  count: 'COUNT',
  interval: 'INTERVAL',
  bySecond: 'BYSECOND',
  byMinute: 'BYMINUTE',
  byHour: 'BYHOUR',
  byDay: 'BYDAY',
  byMonthDay: 'BYMONTHDAY',
  byYearDay: 'BYYEARDAY',
  byWeekNo: 'BYWEEKNO',
  byMonth: 'BYMONTH',
  bySetPos: 'BYSETPOS',
  wkst: 'WKST',
} as const satisfies Record<keyof Rule, string>;

/** What RFC 5545 §3.3.10 says of a part is not kept to. */
export function invalidPart(part: string, message: string): InvalidRecurrence {
  return new InvalidRecurrence(message, part, 'RFC 5545 §3.3.10');
}

/** Which of the weekday in its month or year a BYDAY value names; 0 for each of them. */
export function ordinalOf(day: string): number {
  return Number(day.slice(0, -2));
}

/** The weekday of a BYDAY value, Monday 0. */
export function weekdayOf(day: string): number {
  return WEEKDAYS.indexOf(day.slice(-2) as Weekday);
}

/** BYDAY values sorted: those without a number first, each by Monday to Sunday. */
export function inOrder(days: readonly string[]): string[] {
  return [...days].sort((a, b) => ordinalOf(a) - ordinalOf(b) || weekdayOf(a) - weekdayOf(b));
}
