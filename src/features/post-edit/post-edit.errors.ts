import { ExpectedError } from '../../shared/errors';

/** Posts of this board are edited for some hours only, and those are over. */
export class EditTimeOver extends ExpectedError {
  readonly code = 'EDIT_TIME_OVER';

  constructor() {
    super('The time in which this post could be edited is over.', 'postId');
  }
}

/** The post was edited since it was read. */
export class EditedMeanwhile extends ExpectedError {
  readonly code = 'EDITED_MEANWHILE';

  constructor() {
    super('This post was edited meanwhile. Read it again first.', 'revision');
  }
}
