export {
  bandSeatsEntry,
  storedBandSeats,
  storedPlusOnes,
  type BandSeatsEntry,
  type StoredBandSeats,
} from './band-seats';
export { nextOf, poolsBehind, SeatPools, type BandName, type Party, type Seating } from './seat-pools';
export { EventSeatingResolver, OccurrenceSeatingResolver } from './seating.resolver';
export { bandOf, releasedAt, seatingOf, waitingFor } from './seating.sql';
export { BandCount, BandSeatsInput } from './seating.types';
