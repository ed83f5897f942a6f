import { FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Event, Occurrence } from '../event';
import { BandSeats, KeptSeats } from './seating.types';
import './seating.read';

@Resolver(() => Event)
export class EventSeatingResolver {
  @FieldResolver(() => Int, {
    description: 'How many people one may bring along, 0 to 5. Each takes a seat; they are not named.',
  })
  plusOnes(@Root() { plusOnes }: Event & { plusOnes?: number }): number {
    return plusOnes ?? 0;
  }

  @FieldResolver(() => BandSeats, {
    nullable: true,
    description: 'Seats of each date that are reserved for guardians of some experience; null: none are.',
  })
  bandSeats(@Root() { bandSeats }: Event & { bandSeats?: BandSeats | null }): BandSeats | null {
    return bandSeats ?? null;
  }
}

@Resolver(() => Occurrence)
export class OccurrenceSeatingResolver {
  @FieldResolver(() => KeptSeats, {
    nullable: true,
    description:
      'Which of the free seats are kept for guardians of some experience; null where none are, or they were released.',
  })
  keptSeats(@Root() { keptSeats }: Occurrence & { keptSeats?: KeptSeats | null }): KeptSeats | null {
    return keptSeats ?? null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'How many seats the reader can have now besides her own, by her experience: neither those that are kept for others nor those for which others wait. Null: as many as she wants. Live changes are read for many at once and know no reader: there as for somebody of no experience.',
  })
  viewerSeatsLeft(
    @Root() { viewerSeatsLeft }: Occurrence & { viewerSeatsLeft?: number | null },
  ): number | null {
    return viewerSeatsLeft ?? null;
  }
}
