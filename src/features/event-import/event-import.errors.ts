import { ExpectedError } from '../../shared/errors';

/** A file tells of a single date of a series that is not in it. */
export class SeriesMissing extends ExpectedError {
  readonly code = 'SERIES_MISSING';

  constructor() {
    super('The series that it belongs to is not in the file.', 'RECURRENCE-ID');
  }
}

/** All of it is over, or cancelled: nothing of it would be shown. */
export class AllOver extends ExpectedError {
  readonly code = 'ALL_OVER';

  constructor() {
    super('All of it is over, or cancelled.');
  }
}
