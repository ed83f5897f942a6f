import { ExpectedError } from '../../shared/errors';

/** The board wants to know who writes. */
export class NamelessNotAllowed extends ExpectedError {
  readonly code = 'NAMELESS_NOT_ALLOWED';

  constructor() {
    super('On this board people write by their names.', 'nameless');
  }
}
