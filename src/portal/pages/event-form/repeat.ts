/** How an event repeats, as a form offers it; `AS_NOW` leaves it as it is. */
export type Repeat = 'NEVER' | 'WEEKLY' | 'FORTNIGHTLY' | 'MONTHLY_BY_DATE' | 'MONTHLY_BY_WEEKDAY' | 'AS_NOW';

/** In the order of the choice. */
export const REPEATS = ['NEVER', 'WEEKLY', 'FORTNIGHTLY', 'MONTHLY_BY_DATE', 'MONTHLY_BY_WEEKDAY'] as const;

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const DAYS_OF_WEEK = 7;
/** From here on a month may have no such weekday: the last is meant. */
const LAST_WEEK = 5;

/** What the hub takes: how an event repeats that starts then, so many times; null where it takes place once. */
export function recurrenceOf(repeat: Exclude<Repeat, 'AS_NOW'>, start: string, times: number) {
  if (repeat === 'NEVER' || times < 2) return null;
  const rule = {
    WEEKLY: 'FREQ=WEEKLY',
    FORTNIGHTLY: 'FREQ=WEEKLY;INTERVAL=2',
    MONTHLY_BY_DATE: 'FREQ=MONTHLY',
    MONTHLY_BY_WEEKDAY: `FREQ=MONTHLY;BYDAY=${weekdayOfMonth(start)}`,
  }[repeat];
  return { rule: `${rule};COUNT=${times}` };
}

/** Which weekday of its month a day is: `2TU` for the second Tuesday, `-1TU` for the last. */
function weekdayOfMonth(start: string): string {
  const day = new Date(`${start.slice(0, 10)}T00:00Z`);
  const week = Math.ceil(day.getUTCDate() / DAYS_OF_WEEK);
  return `${week === LAST_WEEK ? -1 : week}${WEEKDAYS[day.getUTCDay()]}`;
}
