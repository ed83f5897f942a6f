/** DURATION (RFC 5545 §3.3.6): days as clocks count them, and seconds as they pass. */
export interface Duration {
  days: number;
  seconds: number;
}

const PARTS = /^([+-])?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,8})M)?(?:(\d{1,9})S)?)?$/;

/** @returns undefined for what is none, or longer than a life */
export function parseDuration(value: string): Duration | undefined {
  const match = PARTS.exec(value.trim().toUpperCase());
  if (!match || !/\d[WDHMS]$/.test(match[0])) return undefined;
  const [w, d, h, m, s] = match.slice(2).map((digits) => Number(digits ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const sign = match[1] === '-' ? -1 : 1;
  return { days: sign * (w * 7 + d), seconds: sign * (h * 3600 + m * 60 + s) };
}
