import { ExpectedError } from '../errors';

/** A rule, or a date of a series, that is not taken: `part` says which (RFC 5545's name), `paragraph` by what. */
export class InvalidRecurrence extends ExpectedError {
  readonly code = 'INVALID_RECURRENCE';

  constructor(
    message: string,
    readonly part: string,
    readonly paragraph: string,
  ) {
    super(message);
  }
}

/** A rule has neither COUNT nor UNTIL. */
export class EndlessRule extends ExpectedError {
  readonly code = 'ENDLESS_RULE';

  constructor() {
    super('A series has an end: a number of occurrences (COUNT) or a last day (UNTIL).');
  }
}

/** A rule makes no occurrence, or none is left of a series. */
export class EmptySeries extends ExpectedError {
  readonly code = 'EMPTY_SERIES';
}

/** A series has more occurrences, or takes more years, than one may. */
export class SeriesTooLong extends ExpectedError {
  readonly code = 'SERIES_TOO_LONG';
}

/** A series has no occurrence at that local time. */
export class NotAnOccurrence extends ExpectedError {
  readonly code = 'NOT_AN_OCCURRENCE';

  constructor(at: string) {
    super(`The series has no occurrence at ${at}.`);
  }
}

/** No rule of the same kind makes the occurrences of a series where they would be moved to. */
export class SeriesNotMovable extends ExpectedError {
  readonly code = 'SERIES_NOT_MOVABLE';

  constructor() {
    super('The rule of this series cannot follow that move: give the series a new rule.');
  }
}
