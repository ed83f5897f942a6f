import { daysIn } from './date-time';

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const ORDINAL_DAY = /^([+-]?\d{1,2})?(SU|MO|TU|WE|TH|FR|SA)$/;

/** A day that comes once a year, as clock changes have it: "the last Sunday of October". */
export interface YearlyDay {
  month: number;
  /** BYDAY: which of them in the month, from its end if negative; none for any. */
  weekdays: { ordinal?: number; weekday: number }[];
  /** BYMONTHDAY. */
  days: number[];
}

/** BYDAY values that a date answers to, such as `-1SU` and `4SU`; of both the last is the likelier rule. */
export function ordinalDays(year: number, month: number, day: number): string[] {
  const weekday = WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()]!;
  const last = day + 7 > daysIn(year, month) ? [`-1${weekday}`] : [];
  return day > 28 ? last : [...last, `${Math.ceil(day / 7)}${weekday}`];
}

/**
 * The day of a yearly rule, by the parts that clock changes are written with; undefined for a rule with others.
 * @param parts of an RRULE, by name
 * @param first the date that the rule starts at
 */
export function yearlyDay(
  parts: ReadonlyMap<string, string>,
  first: { month: number; day: number },
): YearlyDay | undefined {
  const known = ['FREQ', 'INTERVAL', 'BYMONTH', 'BYDAY', 'BYMONTHDAY', 'UNTIL', 'WKST'];
  if (parts.get('FREQ') !== 'YEARLY' || (parts.get('INTERVAL') ?? '1') !== '1') return undefined;
  if ([...parts.keys()].some((name) => !known.includes(name))) return undefined;
  const month = Number(parts.get('BYMONTH') ?? first.month);
  const days = (parts.get('BYMONTHDAY') ?? (parts.has('BYDAY') ? '' : `${first.day}`))
    .split(',')
    .filter(Boolean);
  const weekdays = (parts.get('BYDAY') ?? '').split(',').filter(Boolean);
  const matches = weekdays.map((text) => ORDINAL_DAY.exec(text));
  if (!(month >= 1 && month <= 12) || matches.includes(null)) return undefined;
  return {
    month,
    days: days.map(Number),
    weekdays: matches.map((match) => ({
      ...(match![1] !== undefined && { ordinal: Number(match![1]) }),
      weekday: WEEKDAYS.indexOf(match![2]!),
    })),
  };
}

/** On which day of its month the rule falls in a year; undefined where on none. */
export function dayIn(year: number, rule: YearlyDay): number | undefined {
  const length = daysIn(year, rule.month);
  const first = new Date(Date.UTC(year, rule.month - 1, 1)).getUTCDay();
  for (let day = 1; day <= length; day++) {
    const weekday = (first + day - 1) % 7;
    const fits = ({ ordinal, weekday: wanted }: YearlyDay['weekdays'][number]): boolean =>
      wanted === weekday &&
      (ordinal === undefined ||
        ordinal === Math.ceil(day / 7) ||
        ordinal === -Math.ceil((length - day + 1) / 7));
    const inWeek = rule.weekdays.length === 0 || rule.weekdays.some(fits);
    const inMonth = rule.days.length === 0 || rule.days.some((d) => d === day || d === day - length - 1);
    if (inWeek && inMonth) return day;
  }
  return undefined;
}
