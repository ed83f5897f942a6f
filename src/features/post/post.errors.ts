import { ExpectedError } from '../../shared/errors';

/** The post was written and is held back until those who keep order have decided about it. */
export class PostHeld extends ExpectedError {
  readonly code = 'POST_HELD';

  constructor() {
    super('Your post waits until those who keep order have looked at it. You will be told.');
  }
}
