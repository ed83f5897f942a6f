import { InvalidInput } from '../../shared/errors';
import type { ExperienceBandName } from '../directory';
import type { ByBand } from './seat-pools';

/** Seats that an organiser reserves for bands. */
export interface BandSeatsEntry {
  readonly seats: readonly { readonly band: ExperienceBandName; readonly count: number }[];
  readonly releaseHours: number;
}

/** The same, as it is stored. */
export interface StoredBandSeats {
  readonly seats: ByBand;
  /** For how many hours before the start they are everybody's. */
  readonly releaseHours: number;
}

export const MAX_PLUS_ONES = 5;
/** Ninety days. */
const MAX_RELEASE_HOURS = 2_160;

/** Whom somebody may bring. @throws InvalidInput */
export function storedPlusOnes(count: number): number {
  if (count < 0 || count > MAX_PLUS_ONES)
    throw new InvalidInput(`It lies between 0 and ${MAX_PLUS_ONES}.`, 'plusOnes');
  return count;
}

/**
 * Seats that are reserved, of so many as there are; null where there are none.
 * @throws InvalidInput
 */
export function storedBandSeats(
  entry: BandSeatsEntry | null | undefined,
  capacity: number | null,
): StoredBandSeats | null {
  if (entry == null || entry.seats.length === 0) return null;
  const { seats, releaseHours } = entry;
  if (capacity === null) throw wrong('Seats are reserved only where there is a number of them.');
  if (releaseHours < 0 || releaseHours > MAX_RELEASE_HOURS)
    throw wrong(`They are released 0 to ${MAX_RELEASE_HOURS} hours before the start.`);
  if (new Set(seats.map(({ band }) => band)).size < seats.length) throw wrong('Name each band once.');
  if (seats.some(({ count }) => count < 1)) throw wrong('Reserve at least one seat for each band.');
  const all = seats.reduce((sum, { count }) => sum + count, 0);
  if (all > capacity) throw wrong(`There are ${capacity} seats: more cannot be reserved.`);
  return { seats: Object.fromEntries(seats.map(({ band, count }) => [band, count])), releaseHours };
}

/** What is stored, as an organiser would give it. */
export function bandSeatsEntry(stored: StoredBandSeats | null): BandSeatsEntry | null {
  return stored && { seats: countsOf(stored.seats), releaseHours: stored.releaseHours };
}

/** What is stored, as a list. */
export function countsOf(seats: ByBand): { band: ExperienceBandName; count: number }[] {
  return (Object.entries(seats) as [ExperienceBandName, number][]).map(([band, count]) => ({ band, count }));
}

function wrong(message: string): InvalidInput {
  return new InvalidInput(message, 'bandSeats');
}
