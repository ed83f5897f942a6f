import { randomUUID } from 'node:crypto';
import { GraphQLError, type ExecutionResult, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { ExpectedError, RateLimited } from '../shared/errors';

/** Codes whose messages are written for clients; everything else is masked. */
const SHOWN = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'OPERATION_TOO_LARGE',
  'UNAUTHENTICATED',
  'UNTRUSTED_DOCUMENT',
]);

/**
 * An error as it leaves the hub: an expected one with its code, an unexpected one as a code and an id under
 * which the log has the rest. Never a stack, never SQL.
 */
export function maskError(
  formatted: GraphQLFormattedError,
  error: unknown,
  log: Logger,
): GraphQLFormattedError {
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const place = {
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
  };
  if (original instanceof ExpectedError) {
    return {
      message: original.message,
      ...place,
      extensions: {
        code: original.code,
        field: original.field,
        ...(original instanceof RateLimited && { retryAfterSeconds: original.retryAfterSeconds }),
      },
    };
  }
  const code = formatted.extensions?.['code'];
  if (typeof code === 'string' && SHOWN.has(code)) {
    return { message: formatted.message, ...place, extensions: { code } };
  }
  // The executor's own complaints (a variable of the wrong type) are GraphQL errors without an original.
  if (
    original instanceof GraphQLError &&
    code === undefined &&
    original.originalError === undefined &&
    !formatted.path
  ) {
    return { message: formatted.message, ...place, extensions: { code: 'BAD_USER_INPUT' } };
  }
  const errorId = randomUUID();
  log.error({ errorId, err: original }, 'unexpected error');
  return {
    message: 'Something went wrong.',
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR', errorId },
  };
}

/** The same for a whole result, on its way to a socket. */
export function maskResult(result: ExecutionResult, log: Logger): ExecutionResult {
  if (!result.errors) return result;
  const errors = result.errors.map((e) => maskError(e.toJSON(), e, log));
  return { ...result, errors: errors as unknown as readonly GraphQLError[] };
}
