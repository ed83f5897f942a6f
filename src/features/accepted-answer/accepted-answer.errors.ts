import { ExpectedError } from '../../shared/errors';

/** The post is no answer: it does not stand on a board of questions, or it is the question. */
export class NoAnswer extends ExpectedError {
  readonly code = 'NO_ANSWER';

  constructor() {
    super('Only answers to questions can be accepted.', 'postId');
  }
}
