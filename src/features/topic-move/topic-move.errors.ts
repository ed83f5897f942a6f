import { ExpectedError } from '../../shared/errors';

/** The board reaches people for whom the posts were not written. */
export class WiderAudience extends ExpectedError {
  readonly code = 'WIDER_AUDIENCE';

  constructor(field: string) {
    super('More people read that board: what was written for fewer is not shown to them.', field);
  }
}
