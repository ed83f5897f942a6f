import { timeZone } from './time-zone';

/** The zones that a calendar names, each with the years in which it does. */
export class ZonesUsed {
  private readonly years = new Map<string, { first: number; last: number }>();

  /** Notes a zone, and from when to when its clocks count. */
  note(zone: string, ...years: number[]): void {
    const known = this.years.get(zone);
    const all = known ? [...years, known.first, known.last] : years;
    this.years.set(zone, { first: Math.min(...all), last: Math.max(...all) });
  }

  /** Notes what a part of the calendar names. */
  add(part: ZonesUsed): void {
    for (const [zone, { first, last }] of part.years) this.note(zone, first, last);
  }

  components(): string {
    return [...this.years].map(([zone, { first, last }]) => timeZone(zone, first, last)).join('');
  }
}
