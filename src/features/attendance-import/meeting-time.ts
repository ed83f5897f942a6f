/** A stretch of time, in seconds after some moment. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const DAY = 24 * 60 * 60;
const CLOCK = /(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?(?:\s*([ap])\.?\s*m\b)?/i;

/** The units in which exports say how long somebody was there, by how they begin; in seconds. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(h|or[ae]|std|stund|uur|u$|godz|ωρ|ώρ|ч|ساع)/i, 60 * 60],
  [/^(m|λ|м|دق)/i, 60],
  [/^(s|δ|с|ث)/i, 1],
];

/** The time of day in a text that may begin with a date, in seconds; null where there is none. */
export function clockOf(text: string): number | null {
  const [, hours, minutes, seconds = '0', half] = CLOCK.exec(text) ?? [];
  if (hours === undefined) return null;
  const [h, m, s] = [Number(hours), Number(minutes), Number(seconds)];
  if (h > 23 || m > 59 || s > 59 || (half && (h < 1 || h > 12))) return null;
  const hour = half ? (h % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : h;
  return hour * 60 * 60 + m * 60 + s;
}

/**
 * From when to when somebody was there, by the clock alone: which day and month come first, and in which zone they are,
 * exports do not say.
 * @param morning when, by the clock, the day is taken to begin: what is before it is of the next
 */
export function stretchOf(joined: string, left: string, morning: number): Stretch | null {
  const [from, to] = [clockOf(joined), clockOf(left)];
  if (from === null || to === null) return null;
  const after = (at: number) => (at - morning + 2 * DAY) % DAY;
  const [start, end] = [after(from), after(to)];
  return { from: start, to: end < start ? end + DAY : end };
}

/** How long, in seconds, as exports say it: minutes, `1h 2m 3s`, `1 hr 2 min` or `1:02:03`; null where it is none of these. */
export function durationOf(text: string): number | null {
  const said = text.trim();
  if (/^\d{1,5}([.,]\d+)?$/.test(said)) return Math.round(Number(said.replace(',', '.')) * 60);
  const [clock, h = '', m = '', s = ''] = /^(\d{1,3}):(\d{2}):(\d{2})$/.exec(said) ?? [];
  if (clock) return (Number(h) * 60 + Number(m)) * 60 + Number(s);
  const parts = [...said.matchAll(/(\d{1,5})\s*(\p{L}+)\.?/gu)];
  if (parts.length === 0 || said.replace(/(\d{1,5})\s*(\p{L}+)\.?/gu, '').trim() !== '') return null;
  let seconds = 0;
  for (const [, number, unit] of parts) {
    const [, size] = UNITS.find(([begins]) => begins.test(unit!)) ?? [];
    if (size === undefined) return null;
    seconds += Number(number) * size;
  }
  return seconds;
}

/** How many seconds stretches cover: where they overlap, once. */
export function covered(stretches: readonly Stretch[]): number {
  let sum = 0;
  let until = -Infinity;
  for (const { from, to } of [...stretches].sort((a, b) => a.from - b.from)) {
    sum += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return sum;
}
