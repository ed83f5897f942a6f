import { ExpectedError } from '../../shared/errors';

/** The person blocks as many as she can. */
export class TooManyBlocks extends ExpectedError {
  readonly code = 'TOO_MANY_BLOCKS';

  constructor(most: number) {
    super(`At most ${most} people can be blocked.`);
  }
}
