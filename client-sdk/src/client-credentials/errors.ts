import { HubError } from '../errors.js';

/** The token endpoint refused; `error` is its word (RFC 6749 §5.2), such as `invalid_client`. */
export class HubTokenError extends HubError {
  override name = 'HubTokenError';
  constructor(
    readonly error: string,
    message: string,
  ) {
    super('TOKEN_REFUSED', message);
  }
}
