import { ExpectedError } from '../../shared/errors';

/** The network would stand below itself. */
export class WouldMakeCycle extends ExpectedError {
  readonly code = 'WOULD_MAKE_CYCLE';

  constructor() {
    super('A network cannot stand below itself.', 'parentId');
  }
}
