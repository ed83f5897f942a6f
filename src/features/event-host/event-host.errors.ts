import { ExpectedError } from '../../shared/errors';

/** As many host an event, or are asked to, as may. */
export class TooManyHosts extends ExpectedError {
  readonly code = 'TOO_MANY_HOSTS';

  constructor(field: string) {
    super('So many host it, or are asked to, that it takes no more.', field);
  }
}
