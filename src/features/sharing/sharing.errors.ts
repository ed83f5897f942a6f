import { ExpectedError } from '../../shared/errors';

/** There is an agreement, or an offer of one, between the two networks already. */
export class LinkExists extends ExpectedError {
  readonly code = 'LINK_EXISTS';

  constructor() {
    super('There is an agreement between these networks already, or an offer of one.', 'toId');
  }
}
