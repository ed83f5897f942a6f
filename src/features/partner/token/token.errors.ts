/** A refusal of the token endpoint (RFC 6749 §5.2). */
export abstract class TokenError extends Error {
  abstract readonly error: string;
  readonly status: number = 400;
}

export class InvalidRequest extends TokenError {
  readonly error = 'invalid_request';
}

/** The client did not prove who it is; which part was wrong is said only of what it sent itself. */
export class InvalidClient extends TokenError {
  readonly error = 'invalid_client';
  override readonly status = 401;
}

export class UnsupportedGrantType extends TokenError {
  readonly error = 'unsupported_grant_type';
}

export class InvalidScope extends TokenError {
  readonly error = 'invalid_scope';
}

/** The networks asked for were not granted (RFC 8707 §2). */
export class InvalidTarget extends TokenError {
  readonly error = 'invalid_target';
}
