import { ExpectedError } from '../../shared/errors';

/** A post would mention more than it may. */
export class TooManyMentions extends ExpectedError {
  readonly code = 'TOO_MANY_MENTIONS';

  constructor(message: string) {
    super(message, 'body');
  }
}
