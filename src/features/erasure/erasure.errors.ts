import { ExpectedError } from '../../shared/errors';

/** Networks would be left without an organiser. */
export class NetworksWithoutOrganiser extends ExpectedError {
  readonly code = 'NETWORKS_WITHOUT_ORGANISER';

  /** @param networkNames in the language of the reader */
  constructor(readonly networkNames: readonly string[]) {
    super(
      'You are the last to organise some networks. Make someone else organiser first, or say that you leave them so.',
      'leavesNetworks',
    );
  }
}
