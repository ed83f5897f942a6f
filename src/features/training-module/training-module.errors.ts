import { ExpectedError } from '../../shared/errors';

/** A network has so many modules and no more, archived ones among them. */
export class TooManyModules extends ExpectedError {
  readonly code = 'TOO_MANY_MODULES';

  constructor() {
    super('This network has as many modules as one can have.', 'networkId');
  }
}
