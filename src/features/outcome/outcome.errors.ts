import { ExpectedError } from '../../shared/errors';

/** She has said it already: what she said is not known any more, so that it cannot be changed. */
export class OutcomeAnswered extends ExpectedError {
  readonly code = 'OUTCOME_ANSWERED';

  constructor() {
    super('You have answered already.', 'occurrenceId');
  }
}

/** It is not over yet, was cancelled, or was too long ago. */
export class OutcomeClosed extends ExpectedError {
  readonly code = 'OUTCOME_CLOSED';

  constructor() {
    super('It is not over yet, was cancelled, or was too long ago.', 'occurrenceId');
  }
}
