import { ExpectedError } from '../../shared/errors';

/** There is nothing to reveal: the post bears its author's name, or whoever wrote it is gone. */
export class NotNameless extends ExpectedError {
  readonly code = 'NOT_NAMELESS';

  constructor() {
    super('Nobody of this hub stands behind this post without a name.', 'postId');
  }
}
