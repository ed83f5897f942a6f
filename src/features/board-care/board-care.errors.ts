import { ExpectedError } from '../../shared/errors';

/** A network has so many boards and no more, archived ones among them. */
export class TooManyBoards extends ExpectedError {
  readonly code = 'TOO_MANY_BOARDS';

  constructor() {
    super('This network has as many boards as one can have.', 'networkId');
  }
}
