import { ExpectedError } from '../../shared/errors';

/** A network has so many tags and no more, retired ones among them. */
export class TooManyTags extends ExpectedError {
  readonly code = 'TOO_MANY_TAGS';

  constructor() {
    super('This network has as many tags as one can have.', 'networkId');
  }
}
