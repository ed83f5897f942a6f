import { ExpectedError } from '../../shared/errors';

/** Somebody else was faster, or the author took it away. */
export class DecidedMeanwhile extends ExpectedError {
  readonly code = 'DECIDED_MEANWHILE';

  constructor() {
    super('This is decided already: look at it again.', 'itemId');
  }
}

/** What is hidden can come back, what is shown can be hidden, and not everything can be either. */
export class DecisionDoesNotFit extends ExpectedError {
  readonly code = 'DECISION_DOES_NOT_FIT';

  constructor() {
    super('This cannot be decided about it, as it is now.', 'decision');
  }
}
