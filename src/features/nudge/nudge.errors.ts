import { ExpectedError } from '../../shared/errors';

/** Those who have not answered were asked a short while ago, or as often as they may be. */
export class NudgedBefore extends ExpectedError {
  readonly code = 'NUDGED_BEFORE';

  /** @param nextAt when they may be asked again; null: not for this date */
  constructor(readonly nextAt: string | null) {
    super(
      nextAt === null ? 'They were asked twice already.' : 'They were asked a short while ago.',
      'occurrenceId',
    );
  }
}
