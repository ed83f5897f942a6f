import { ExpectedError } from '../../shared/errors';

/** The link is wrong, used or too old: all answer alike. */
export class InvalidLink extends ExpectedError {
  readonly code = 'INVALID_LINK';

  constructor() {
    super('This link is not right, or no longer good.', 'token');
  }
}

/** The link is good, but was asked for in another browser. */
export class OtherBrowser extends ExpectedError {
  readonly code = 'OTHER_BROWSER';

  constructor() {
    super(
      'This link works in the browser where it was asked for. Type the code from the mail there.',
      'token',
    );
  }
}
