import { ExpectedError } from '../../shared/errors';
import type { ExperienceBandName } from '../directory';

/** Seats that are free, and are kept for guardians of some experience. */
export interface Kept {
  readonly bands: readonly ExperienceBandName[];
  readonly until: string;
}

/** There are not so many seats as she wants, and there is no waiting list, or she does not want to wait. */
export class EventFull extends ExpectedError {
  readonly code = 'EVENT_FULL';
  readonly keptFor: readonly ExperienceBandName[];
  readonly keptUntil: string | null;

  /** @param field what would have to be less: nothing, where she wants one seat alone */
  constructor(kept: Kept | null = null, field: 'occurrenceId' | 'plusOnes' = 'occurrenceId') {
    super(kept ? 'The seats that are left are kept for others.' : 'All seats are taken.', field);
    this.keptFor = kept?.bands ?? [];
    this.keptUntil = kept?.until ?? null;
  }
}

/** The organisers declined what she asked: for that date it is decided. */
export class RequestDeclined extends ExpectedError {
  readonly code = 'REQUEST_DECLINED';

  constructor() {
    super('The organisers declined your request for this date.', 'occurrenceId');
  }
}

/** Registration has not begun. */
export class RegistrationNotOpen extends ExpectedError {
  readonly code = 'REGISTRATION_NOT_OPEN';

  constructor() {
    super('Registration has not begun yet.', 'occurrenceId');
  }
}

/** Registration has ended, or what it is for has begun or was cancelled. */
export class RegistrationClosed extends ExpectedError {
  readonly code = 'REGISTRATION_CLOSED';

  constructor() {
    super('Registration is closed.', 'occurrenceId');
  }
}
