import type { EventItemFragment, ExperienceBand } from '@guardian-network-hub/client-sdk';
import { EXPERIENCES } from '../guardian/values';

/** What can be said of how seats are given, as it is typed. */
export interface SeatingDraft {
  readonly plusOnes: string;
  /** How many seats are kept for whom; of use alone where there is a number of seats. */
  readonly kept: Readonly<Partial<Record<ExperienceBand, string>>>;
  readonly releaseHours: string;
}

export const NO_SEATING: SeatingDraft = { plusOnes: '0', kept: {}, releaseHours: '48' };

/** As it stands. */
export function seatingDraftOf({
  plusOnes,
  bandSeats,
}: Pick<EventItemFragment, 'plusOnes' | 'bandSeats'>): SeatingDraft {
  return {
    plusOnes: String(plusOnes),
    kept: Object.fromEntries((bandSeats?.seats ?? []).map(({ band, count }) => [band, String(count)])),
    releaseHours: bandSeats ? String(bandSeats.releaseHours) : NO_SEATING.releaseHours,
  };
}

/** What the hub takes. */
export function seatingInputOf({ plusOnes, kept, releaseHours }: SeatingDraft, capacity: string) {
  const seats = EXPERIENCES.map((band) => ({ band, count: Number(kept[band] ?? '') })).filter(
    ({ count }) => count > 0,
  );
  return {
    plusOnes: Number(plusOnes),
    bandSeats: capacity && seats.length > 0 ? { seats, releaseHours: Number(releaseHours) } : null,
  };
}
