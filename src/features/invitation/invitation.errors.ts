import { ExpectedError } from '../../shared/errors';

/** The invitation is wrong, used up, withdrawn, too old, or for somebody else: all answer alike. */
export class InvalidInvitation extends ExpectedError {
  readonly code = 'INVALID_INVITATION';

  constructor() {
    super('This invitation is not right, no longer good, or meant for somebody else.', 'token');
  }
}

/** The address is someone's who has an account: she signs in, and accepts then. */
export class AddressKnown extends ExpectedError {
  readonly code = 'ADDRESS_KNOWN';

  constructor() {
    super('There is an account with this address. Sign in with it, then accept.', 'email');
  }
}
