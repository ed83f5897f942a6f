import { ExpectedError } from '../../shared/errors';
import type { Finding } from '../../shared/screening';

/** Something in a text could find a child. It was not saved. */
export class LikelyIdentifier extends ExpectedError {
  readonly code = 'LIKELY_IDENTIFIER';

  /**
   * @param findings where, in UTF-16 units of the text as it was given
   * @param confirmation what says that its author has seen them and keeps them; null where they may not stay
   */
  constructor(
    field: string,
    readonly findings: readonly Pick<Finding, 'kind' | 'start' | 'end'>[],
    readonly confirmation: string | null,
  ) {
    super(
      confirmation === null
        ? 'This could find a child. Leave it out: write of her, and not who she is.'
        : 'This could find a child. Leave it out, or say that it is about no child.',
      field,
    );
  }
}
