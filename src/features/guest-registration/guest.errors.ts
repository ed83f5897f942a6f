import { ExpectedError } from '../../shared/errors';

/** Only people with an account come to it. */
export class GuestsNotWelcome extends ExpectedError {
  readonly code = 'GUESTS_NOT_WELCOME';

  constructor() {
    super('One comes to this with an account only: sign in.', 'occurrenceId');
  }
}

/** The link is none, was used, is too old, or all of what it is about is over: all answer alike. */
export class InvalidGuestLink extends ExpectedError {
  readonly code = 'INVALID_GUEST_LINK';

  constructor() {
    super('This link is not right, or no longer good. Register again.', 'secret');
  }
}
