import { ExpectedError } from '../../shared/errors';

/** There is an authenticator app already: it is removed before another is set up. */
export class TotpExists extends ExpectedError {
  readonly code = 'TOTP_EXISTS';

  constructor() {
    super('You have an authenticator app already. Remove it before you set up another.');
  }
}
