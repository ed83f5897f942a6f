import { ExpectedError } from '../../shared/errors';

/** The code is wrong, used, too old or was tried too often: all answer alike. */
export class InvalidCode extends ExpectedError {
  readonly code = 'INVALID_CODE';

  constructor() {
    super('This code is not right, or no longer good. Ask for a new one.', 'code');
  }
}

/** The link is wrong, used or too old: all answer alike. */
export class InvalidLink extends ExpectedError {
  readonly code = 'INVALID_LINK';

  constructor() {
    super('This link is not right, or no longer good.', 'token');
  }
}
