import { ExpectedError } from '../../shared/errors';

/** The event is of a kind, or of a network, of which there are none. */
export class NoCertificates extends ExpectedError {
  readonly code = 'NO_CERTIFICATES';

  constructor() {
    super('There are no certificates for this event.', 'eventId');
  }
}

/** Some of its dates are to come, or under way. */
export class EventNotOver extends ExpectedError {
  readonly code = 'EVENT_NOT_OVER';

  constructor() {
    super('There is a certificate once all of its dates are over.', 'eventId');
  }
}

/** She was there for less of it than the network asks for. */
export class AttendanceTooLow extends ExpectedError {
  readonly code = 'ATTENDANCE_TOO_LOW';

  constructor(
    readonly attendedShare: number,
    readonly minimumShare: number,
  ) {
    super('You were there for less of it than a certificate asks for.', 'eventId');
  }
}

/** She has not done a module of it that a certificate needs. */
export class ModulesMissing extends ExpectedError {
  readonly code = 'MODULES_MISSING';

  /** @param modules what they are called */
  constructor(readonly modules: readonly string[]) {
    super('There are modules of it that you have not done, and that a certificate needs.', 'eventId');
  }
}

/** An organiser withdrew it. */
export class CertificateWithdrawn extends ExpectedError {
  readonly code = 'CERTIFICATE_WITHDRAWN';

  constructor() {
    super('This certificate was withdrawn: ask those who run the network.', 'eventId');
  }
}
