import { checkCombinations } from './combinations';
import { type Frequency, inOrder, invalidPart, type Rule, type Weekday, WEEKDAYS } from './rule';
import { isUntil } from './until';

/** All 366 days of a year fit well; what is longer is a mistake or an attack. */
const MAX_LENGTH = 3000;

const FREQUENCIES: readonly string[] = ['YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY'] satisfies Frequency[];

const READERS: Readonly<Record<string, (value: string) => Partial<Rule>>> = {
  FREQ: (v) => ({ freq: frequency(v) }),
  UNTIL: (v) => ({ until: until(v) }),
  COUNT: (v) => ({ count: positive('COUNT', v) }),
  INTERVAL: (v) => ({ interval: positive('INTERVAL', v) }),
  // The times of a series are to the minute.
  BYSECOND: (v) => ({ bySecond: numbers('BYSECOND', v, 0, 0) }),
  BYMINUTE: (v) => ({ byMinute: numbers('BYMINUTE', v, 0, 59) }),
  BYHOUR: (v) => ({ byHour: numbers('BYHOUR', v, 0, 23) }),
  BYDAY: (v) => ({ byDay: weekdays(v) }),
  BYMONTHDAY: (v) => ({ byMonthDay: fromEitherEnd('BYMONTHDAY', v, 31) }),
  BYYEARDAY: (v) => ({ byYearDay: fromEitherEnd('BYYEARDAY', v, 366) }),
  BYWEEKNO: (v) => ({ byWeekNo: fromEitherEnd('BYWEEKNO', v, 53) }),
  BYMONTH: (v) => ({ byMonth: numbers('BYMONTH', v, 1, 12) }),
  BYSETPOS: (v) => ({ bySetPos: fromEitherEnd('BYSETPOS', v, 366) }),
  WKST: (v) => ({ wkst: weekStart(v) }),
};

/**
 * Reads a recurrence rule, such as `FREQ=WEEKLY;COUNT=8;BYDAY=TU,TH` (RFC 5545 §3.3.10), in upper or lower case.
 * @throws InvalidRecurrence
 */
export function readRule(text: string): Rule {
  if (text.length > MAX_LENGTH) throw invalidPart('RRULE', `A rule has at most ${MAX_LENGTH} characters.`);
  const rule: Partial<Rule> = {};
  const seen = new Set<string>();
  for (const part of text.toUpperCase().split(';')) {
    const equals = part.indexOf('=');
    const name = part.slice(0, Math.max(equals, 0));
    const read = Object.hasOwn(READERS, name) ? READERS[name] : undefined;
    if (!read) throw invalidPart('RRULE', `"${part.slice(0, 40)}" is no part of a rule.`);
    if (seen.has(name)) throw invalidPart(name, `${name} is given twice.`);
    seen.add(name);
    Object.assign(rule, read(part.slice(equals + 1)));
  }
  if (!hasFrequency(rule)) throw invalidPart('FREQ', 'A rule says how often it repeats: FREQ is missing.');
  checkCombinations(rule);
  return rule;
}

function hasFrequency(rule: Partial<Rule>): rule is Rule {
  return rule.freq !== undefined;
}

function frequency(value: string): Frequency {
  if (!FREQUENCIES.includes(value))
    throw invalidPart('FREQ', `A series repeats by day, week, month or year, not "${value.slice(0, 40)}".`);
  return value as Frequency;
}

function until(value: string): string {
  if (!isUntil(value)) throw invalidPart('UNTIL', `UNTIL is a date, or a date and time: 20261231T170000Z.`);
  return value;
}

function positive(part: string, value: string): number {
  if (!/^0*[1-9]\d{0,8}$/.test(value)) throw invalidPart(part, `${part} is a whole number from 1 on.`);
  return Number(value);
}

/** A list of numbers of a range, sorted, each once. */
function numbers(part: string, value: string, least: number, most: number): number[] {
  return sorted(value.split(',').map((item) => oneNumber(part, item, least, most)));
}

/** A list of numbers that count from the first on, or with a minus from the last back; there is no 0. */
function fromEitherEnd(part: string, value: string, most: number): number[] {
  const list = numbers(part, value, -most, most);
  if (list.includes(0)) throw invalidPart(part, `${part} counts from 1 on, or from -1 back.`);
  return list;
}

function oneNumber(part: string, item: string, least: number, most: number): number {
  const form = least < 0 ? /^[+-]?\d{1,3}$/ : /^\d{1,3}$/;
  const number = form.test(item) ? Number(item) : NaN;
  if (!(number >= least && number <= most))
    throw invalidPart(
      part,
      `${part} takes ${least === most ? least : `numbers from ${least} to ${most}`} here.`,
    );
  return number;
}

function sorted(list: readonly number[]): number[] {
  return [...new Set(list)].sort((a, b) => a - b);
}

function weekdays(value: string): string[] {
  const days = value.split(',').map((item) => {
    const match = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/.exec(item);
    const ordinal = Number(match?.[1] ?? 0);
    // 0TU is no day; a missing number is.
    if (!match || Math.abs(ordinal) > 53 || (match[1] && ordinal === 0))
      throw invalidPart('BYDAY', 'BYDAY takes weekdays, such as TU, 2TU or -1SU.');
    return `${ordinal === 0 ? '' : ordinal}${match[2]}`;
  });
  return inOrder([...new Set(days)]);
}

function weekStart(value: string): Weekday {
  const day = WEEKDAYS.find((d) => d === value);
  if (!day) throw invalidPart('WKST', 'WKST takes a weekday, such as MO.');
  return day;
}
