import { ExpectedError } from '../../shared/errors';

/** More are going, or have a seat kept for them, than there would be seats. */
export class CapacityBelowGoing extends ExpectedError {
  readonly code = 'CAPACITY_BELOW_GOING';

  constructor(readonly seatsTaken: number) {
    super(`${seatsTaken} seats are taken: there cannot be fewer.`, 'capacity');
  }
}

/** It is over, or was cancelled: it stays as it is. */
export class EventOver extends ExpectedError {
  readonly code = 'EVENT_OVER';

  constructor() {
    super('It is over, or was cancelled: it is not changed any more.', 'eventId');
  }
}
