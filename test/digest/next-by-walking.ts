export interface Wish {
  readonly after: string;
  readonly zone: string;
  readonly hour: number;
  /** Of the ISO 8601 week; null for any. */
  readonly weekday: number | null;
  readonly lastDay: string | null;
}

const QUARTER = 15 * 60_000;
const DAY = 24 * 60 * 60_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The rule of the next digest written a second time, by walking: quarter by quarter through the days behind a moment,
 * looking at the clock on the wall. On a day the digest is at the last quarter that begins when the clock shows the hour;
 * where it never does, at the first that shows a later one.
 */
export function nextByWalking({ after, zone, hour, weekday }: Wish): string {
  const start = Date.parse(after);
  const [year, month, date] = wall(start, zone).day.split('-').map(Number) as [number, number, number];
  for (let n = 0; n < 12; n++) {
    const noon = Date.UTC(year, month - 1, date + n, 12);
    const day = new Date(noon).toISOString().slice(0, 10);
    const isWanted = weekday === null || weekday === (new Date(noon).getUTCDay() || 7);
    const at = isWanted && momentOf(day, hour, zone);
    if (at !== false && at !== null && at > start) return new Date(at).toISOString();
  }
  throw new Error(`no next digest after ${after} in ${zone}`);
}

function momentOf(day: string, hour: number, zone: string): number | null {
  const middle = Date.parse(`${day}T00:00Z`) + hour * 3_600_000;
  let later: number | null = null;
  let exact: number | null = null;
  // No clock is further than 14 hours from UTC, and with a change an hour more.
  for (
    let at = middle - 15 * 3_600_000;
    at <= Math.min(middle + 15 * 3_600_000, middle + DAY);
    at += QUARTER
  ) {
    const { day: shown, minutes } = wall(at, zone);
    if (shown !== day) continue;
    if (minutes === hour * 60) exact = at;
    else if (minutes > hour * 60) later ??= at;
  }
  return exact ?? later;
}

function wall(at: number, zone: string): { day: string; minutes: number } {
  const [day, clock] = clockAt(at, zone).split(' ') as [string, string];
  const [hours, minutes] = clock.split(':').map(Number) as [number, number];
  return { day, minutes: hours * 60 + minutes };
}

/** What the clocks of a zone show at a moment, as Node knows them: `2026-03-01 18:30`. */
export function clockAt(at: number, zone: string): string {
  let format = formats.get(zone);
  if (!format) {
    const parts = {
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    } as const;
    format = new Intl.DateTimeFormat('sv', { timeZone: zone, hourCycle: 'h23', ...parts });
    formats.set(zone, format);
  }
  return format.format(at);
}
