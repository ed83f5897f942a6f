import { ExpectedError } from '../../shared/errors';

/** The person takes no contact requests from anybody. */
export class ClosedToRequests extends ExpectedError {
  readonly code = 'CLOSED_TO_REQUESTS';

  constructor() {
    super('This guardian takes no contact requests at the moment.', 'guardianId');
  }
}

/** Of the two, one has asked lately, or they are in contact. */
export class ContactRequestExists extends ExpectedError {
  readonly code = 'CONTACT_REQUEST_EXISTS';

  constructor() {
    super('You have asked already, or you are in contact.', 'guardianId');
  }
}
