import type { HubClient } from './client.js';
import type { TypedDocument } from './document.js';
import type { HubNetworkError } from './errors.js';
import { send } from './send.js';
import { backOff, wait } from './wait.js';

/** Longer than this a request does not sit and wait; the caller is told instead. */
const LONGEST_WAIT_SECONDS = 30;
/** The statuses that may be gone the next time: no answer, asked too often, not available. */
const PASSING = [0, 429, 503];

/** Settings of one request. */
export interface RequestOptions {
  signal?: AbortSignal;
}

/** The variables argument: left out where the operation has none that must be given. */
export type VariablesArgument<Variables> =
  Record<never, never> extends Variables
    ? [variables?: Variables, options?: RequestOptions]
    : [variables: Variables, options?: RequestOptions];

/**
 * Asks the hub, and resolves to the operation's data or rejects with a `HubError`.
 *
 * Tried again after network errors and the answers 503 and 429 (waiting as long as `Retry-After` says): queries,
 * and those mutations that carry an `input.idempotencyKey`.
 */
export async function request<Result, Variables>(
  client: HubClient,
  document: TypedDocument<Result, Variables>,
  ...[variables, { signal } = {}]: VariablesArgument<Variables>
): Promise<Result> {
  const given = variables as { input?: { idempotencyKey?: string } } | undefined;
  const repeatable = !document.startsWith('mutation') || given?.input?.idempotencyKey;
  let rejected = false;
  for (let attempt = 0; ; attempt++) {
    try {
      return await send(client, document, given, rejected, signal);
    } catch (error) {
      const { status, retryAfter } = Object(error) as HubNetworkError;
      if (status === 401 && !rejected && typeof client.token === 'function') {
        rejected = true;
        continue;
      }
      const again = repeatable && attempt < (client.retries ?? 3) && PASSING.includes(status);
      if (!again || (retryAfter ?? 0) > LONGEST_WAIT_SECONDS) throw error;
      await wait(retryAfter === undefined ? backOff(attempt) : retryAfter * 1000, signal);
    }
  }
}
