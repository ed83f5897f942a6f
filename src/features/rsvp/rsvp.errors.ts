import { ExpectedError } from '../../shared/errors';

/** All seats are taken, and there is no waiting list, or she does not want to wait. */
export class EventFull extends ExpectedError {
  readonly code = 'EVENT_FULL';

  constructor() {
    super('All seats are taken.', 'occurrenceId');
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
