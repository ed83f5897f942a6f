import { ExpectedError } from '../../shared/errors';

/** The post is there, and shown to nobody until those who keep order have decided about it. */
export class PostHeld extends ExpectedError {
  readonly code = 'POST_HELD';

  constructor() {
    super('Your post waits for those who keep order here.', 'body');
  }
}
