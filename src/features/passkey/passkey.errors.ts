import { ExpectedError } from '../../shared/errors';

/** The passkey is none of this hub, its answer is wrong, too late or was given before: all answer alike. */
export class InvalidPasskey extends ExpectedError {
  readonly code = 'INVALID_PASSKEY';

  constructor() {
    super('This passkey was not accepted. Try again, or sign in by mail.', 'response');
  }
}

/** Operators keep at least one passkey, and add others by one. */
export class PasskeyNeeded extends ExpectedError {
  readonly code = 'PASSKEY_NEEDED';

  constructor() {
    super(
      'Operators need a passkey: prove by one that you have before you add or remove others, and keep one.',
    );
  }
}
