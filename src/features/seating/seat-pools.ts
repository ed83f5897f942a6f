import { EXPERIENCE_BANDS, type ExperienceBandName } from '../directory';

/** A number of seats for some of the bands. */
export type ByBand = Readonly<Partial<Record<ExperienceBandName, number>>>;

/** Whom somebody counts to: the band of her card; null where it says nothing, and for guests. */
export type BandName = ExperienceBandName | null;

/** The seats of a date as they stand. */
export interface Seating {
  /** null: as many as come. */
  readonly capacity: number | null;
  /** How many nobody has. */
  readonly free: number | null;
  /** How many are reserved for a band; none once they are released. */
  readonly reserved: ByBand;
  /** How many those of a band have. */
  readonly taken: ByBand;
}

/** Who takes seats together: somebody, and those whom she brings. */
export interface Party {
  readonly band: BandName;
  readonly size: number;
}

/**
 * The free seats of a date, parted by who may have them: those that are kept for a band, and those open to all. Where
 * there are fewer than are reserved, the bands have them in their order.
 */
export class SeatPools {
  private readonly kept = new Map<BandName, number>();
  private open: number;

  constructor({ free, reserved, taken }: Seating) {
    let rest = Math.max(free ?? Infinity, 0);
    if (free !== null)
      for (const band of EXPERIENCE_BANDS) {
        const missing = Math.max((reserved[band] ?? 0) - (taken[band] ?? 0), 0);
        const kept = Math.min(missing, rest);
        this.kept.set(band, kept);
        rest -= kept;
      }
    this.open = rest;
  }

  /** How many somebody of a band can have. */
  left(band: BandName): number {
    return this.keptFor(band) + this.open;
  }

  /** How many are kept for a band. */
  keptFor(band: BandName): number {
    return this.kept.get(band) ?? 0;
  }

  /** Gives a party its seats, those of its band first; not where there are too few. @returns whether it has them */
  take({ band, size }: Party): boolean {
    if (size > this.left(band)) return false;
    const own = Math.min(size, this.keptFor(band));
    this.kept.set(band, this.keptFor(band) - own);
    this.open -= size - own;
    return true;
  }

  /** Leaves to those of a band, who wait, all seats that they could have. */
  close(band: BandName): void {
    this.kept.delete(band);
    this.open = 0;
  }
}

/** Whether a party would have its seats if nobody else came: one that would not holds up nobody. */
function couldFit(seating: Seating, { band, size }: Party): boolean {
  return size <= new SeatPools({ ...seating, free: seating.capacity, taken: {} }).left(band);
}

/** What is free to somebody who comes now: nobody passes those who wait. */
export function poolsBehind(seating: Seating, waiting: readonly Party[]): SeatPools {
  const pools = new SeatPools(seating);
  for (const party of waiting) if (couldFit(seating, party)) pools.close(party.band);
  return pools;
}

/**
 * To whom of those who wait seats are given, in their order. A party has its seats all at once or not at all: those
 * behind it wait until it has, unless what is free is kept for them alone.
 */
export function nextOf<P extends Party>(seating: Seating, queue: readonly P[]): P[] {
  const pools = new SeatPools(seating);
  return queue.filter((party) => {
    if (pools.take(party)) return true;
    if (couldFit(seating, party)) pools.close(party.band);
    return false;
  });
}
