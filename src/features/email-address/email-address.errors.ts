import { ExpectedError } from '../../shared/errors';

/** The main address, or the only one that is proved, cannot be removed. */
export class AddressNeeded extends ExpectedError {
  readonly code = 'ADDRESS_NEEDED';

  constructor() {
    super('Keep this address: it is your main one, or the only one that is confirmed.', 'addressId');
  }
}

/** The link is wrong, used or too old, or the address is somebody else's by now: all answer alike. */
export class InvalidUndo extends ExpectedError {
  readonly code = 'INVALID_UNDO';

  constructor() {
    super('This link is not right, or no longer good.', 'token');
  }
}
