import { ExpectedError } from '../../shared/errors';

/** A question that needs an answer has none. */
export class ReplyMissing extends ExpectedError {
  readonly code = 'REPLY_MISSING';

  constructor(readonly questionIds: readonly string[]) {
    super('Answer the questions that need an answer.', 'replies');
  }
}
