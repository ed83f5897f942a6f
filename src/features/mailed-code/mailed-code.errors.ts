import { ExpectedError } from '../../shared/errors';

/** The code is wrong, used, too old, was tried too often or was asked for elsewhere: all answer alike. */
export class InvalidCode extends ExpectedError {
  readonly code = 'INVALID_CODE';

  constructor() {
    super('This code is not right, or no longer good. Ask for a new one.', 'code');
  }
}
