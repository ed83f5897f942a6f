import { ExpectedError } from '../../shared/errors';

/** It is an event of which nobody counts who came. */
export class AttendanceNotTaken extends ExpectedError {
  readonly code = 'ATTENDANCE_NOT_TAKEN';

  constructor() {
    super('Nobody counts who came to an event like this one.', 'occurrenceId');
  }
}

/** It is too early or too late, or the date was cancelled. */
export class CheckInClosed extends ExpectedError {
  readonly code = 'CHECK_IN_CLOSED';

  constructor() {
    super('It is too early or too late for this date, or it was cancelled.', 'occurrenceId');
  }
}

/** The code is not the one that is shown there now. */
export class CheckInCodeWrong extends ExpectedError {
  readonly code = 'CHECK_IN_CODE_WRONG';

  constructor() {
    super('This is not the code that is shown there now.', 'code');
  }
}
