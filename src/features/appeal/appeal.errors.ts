import { ExpectedError } from '../../shared/errors';

/** One appeals once, within the days there are for it, and not against what restricts nothing. */
export class AppealClosed extends ExpectedError {
  readonly code = 'APPEAL_CLOSED';

  constructor() {
    super('You have appealed already, or the time for it is over.', 'statementId');
  }
}
