import { ExpectedError } from '../../shared/errors';

/** The board wants no reactions. */
export class ReactionsOff extends ExpectedError {
  readonly code = 'REACTIONS_OFF';

  constructor() {
    super('There are no reactions on this board.', 'postId');
  }
}

/** Reactions are for what others wrote. It tells nothing: whoever wrote a post knows that it is there. */
export class OwnPost extends ExpectedError {
  readonly code = 'OWN_POST';

  constructor() {
    super('This is your own post.', 'postId');
  }
}
