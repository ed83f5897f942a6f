import { ExpectedError } from '../../shared/errors';

/** A network keeps at least one organiser: the last one cannot leave, be suspended or lose the role. */
export class LastOrganiser extends ExpectedError {
  readonly code = 'LAST_ORGANISER';

  constructor() {
    super('A network needs an organiser. Make someone else one first.', 'personId');
  }
}

/** The person is suspended in this network, and gets no role until that ends. */
export class Suspended extends ExpectedError {
  readonly code = 'SUSPENDED';

  constructor() {
    super('This person is suspended in this network.', 'personId');
  }
}
