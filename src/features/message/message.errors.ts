import { ExpectedError } from '../../shared/errors';

/** The person takes no messages from anybody, or no mail reaches her. */
export class ClosedToMessages extends ExpectedError {
  readonly code = 'CLOSED_TO_MESSAGES';

  constructor() {
    super('This guardian takes no messages through the hub at the moment.');
  }
}
