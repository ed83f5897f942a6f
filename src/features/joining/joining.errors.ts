import { ExpectedError } from '../../shared/errors';

/** The network is joined by invitation alone. */
export class ByInvitationOnly extends ExpectedError {
  readonly code = 'BY_INVITATION_ONLY';

  constructor() {
    super('This network is joined by invitation.', 'networkId');
  }
}

/** A request of this person waits already. */
export class RequestPending extends ExpectedError {
  readonly code = 'REQUEST_PENDING';

  constructor() {
    super('You have asked already. The organisers will answer.', 'networkId');
  }
}

/** Someone was faster: the request was approved, declined or withdrawn. */
export class AlreadyDecided extends ExpectedError {
  readonly code = 'ALREADY_DECIDED';

  constructor(field = 'requestId') {
    super('This request was decided or withdrawn meanwhile.', field);
  }
}
