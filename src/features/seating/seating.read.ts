import { instant } from '../../persistence/read/instant';
import { extendRead } from '../../persistence/read/model';
import { EXPERIENCE_BANDS } from '../directory';
import { eventRead, occurrenceRead } from '../event';
import { countsOf, type StoredBandSeats } from './band-seats';
import { poolsBehind, SeatPools, type BandName, type Party, type Seating } from './seat-pools';
import { bandOf, releasedAt, seatingOf, waitingFor } from './seating.sql';
import { BandCount, BandSeats, KeptSeats } from './seating.types';

const counted = (counts: ReturnType<typeof countsOf>) =>
  counts.map((count) => Object.assign(new BandCount(), count));

extendRead(eventRead, 'plusOnes', 'PUBLIC', { sql: (a) => `${a}.plus_ones` });

extendRead(eventRead, 'bandSeats', 'PUBLIC', {
  sql: (a) => `${a}.band_seats`,
  as: (value) => {
    const stored = value as StoredBandSeats | null;
    return stored && Object.assign(new BandSeats(), { ...stored, seats: counted(countsOf(stored.seats)) });
  },
});

extendRead(occurrenceRead, 'keptSeats', 'PUBLIC', {
  sql: (a) => `CASE WHEN now() < ${releasedAt(a, `${a}e`)}
    THEN jsonb_build_object('seating', ${seatingOf(a, `${a}e`)}, 'until', ${instant(releasedAt(a, `${a}e`))}) END`,
  as: (value) => {
    if (value === null) return null;
    const { seating, until } = value as { seating: Seating; until: string };
    const seats = keptOf(new SeatPools(seating));
    return seats.length === 0 ? null : Object.assign(new KeptSeats(), { seats: counted(seats), until });
  },
});

extendRead(occurrenceRead, 'viewerSeatsLeft', 'PUBLIC', {
  sql: (
    a,
    p,
  ) => `CASE WHEN ${a}.capacity IS NOT NULL THEN jsonb_build_object('seating', ${seatingOf(a, `${a}e`)},
    'waiting', ${waitingFor(a)}, 'band', ${bandOf(p.me())}) END`,
  as: (value) => {
    if (value === null) return null;
    const { seating, waiting, band } = value as {
      seating: Seating;
      waiting: readonly Party[];
      band: BandName;
    };
    return poolsBehind(seating, waiting).left(band);
  },
});

function keptOf(pools: SeatPools) {
  return EXPERIENCE_BANDS.map((band) => ({ band, count: pools.keptFor(band) })).filter(
    ({ count }) => count > 0,
  );
}
