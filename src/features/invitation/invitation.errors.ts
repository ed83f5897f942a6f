import { ExpectedError } from '../../shared/errors';

/** The invitation is wrong, used up, withdrawn, too old, or for somebody else: all answer alike. */
export class InvalidInvitation extends ExpectedError {
  readonly code = 'INVALID_INVITATION';

  constructor() {
    super('This invitation is not right, no longer good, or meant for somebody else.', 'token');
  }
}

/** The code is wrong, used, too old or was tried too often: all answer alike. */
export class InvalidInvitationCode extends ExpectedError {
  readonly code = 'INVALID_CODE';

  constructor() {
    super('This code is not right, or no longer good. Ask for a new one.', 'code');
  }
}

/** The address is someone's who has an account: she signs in, and accepts then. */
export class AddressKnown extends ExpectedError {
  readonly code = 'ADDRESS_KNOWN';

  constructor() {
    super('There is an account with this address. Sign in with it, then accept.', 'email');
  }
}
