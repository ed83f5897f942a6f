import { Temporal } from 'temporal-polyfill';

/** A change of a zone's clocks. */
export interface Transition {
  /** Milliseconds since 1970. */
  instant: number;
  /** Seconds east of Greenwich, before and after. */
  before: number;
  after: number;
  /** What clocks showed that were not changed, as if it were UTC. */
  onset: Date;
  /** Into a higher offset that is left again within a year: what people call summer time. */
  daylight: boolean;
}

const YEAR = 366 * 24 * 3600 * 1000;

/** All changes of a zone's clocks in some years, and the offset before the first of them. */
export function transitionsOf(
  zone: string,
  firstYear: number,
  lastYear: number,
): { initial: number; transitions: Transition[] } {
  const start = Temporal.PlainDate.from({ year: firstYear, month: 1, day: 1 })
    .toZonedDateTime('UTC')
    .withTimeZone(zone);
  const end = Date.UTC(lastYear + 1, 0);
  const found: Omit<Transition, 'daylight'>[] = [];
  let before = seconds(start);
  let at: Temporal.ZonedDateTime | null = start;
  // One beyond the end tells whether the last is left again.
  while (at.epochMilliseconds < end && (at = at.getTimeZoneTransition('next'))) {
    const instant = at.epochMilliseconds;
    const after = seconds(at);
    // A change of name or of what counts as standard time alone is none of the clocks.
    if (after !== before) found.push({ instant, before, after, onset: new Date(instant + before * 1000) });
    before = after;
  }
  const transitions = found.map((one, i) => {
    const next = found[i + 1];
    const left = next !== undefined && next.instant - one.instant < YEAR && next.after < one.after;
    return { ...one, daylight: one.after > one.before && left };
  });
  return { initial: seconds(start), transitions: transitions.filter((one) => one.instant < end) };
}

function seconds(time: Temporal.ZonedDateTime): number {
  return time.offsetNanoseconds / 1e9;
}
