import type { HubClient } from '../client.js';
import type { TypedDocument } from '../document.js';
import { Feed } from './feed.js';

/** How a subscription stands: `waiting` means that the connection is lost and will be tried again. */
export type ConnectionState = 'connecting' | 'live' | 'waiting';

/** Settings of a subscription. */
export interface SubscribeOptions<Result> {
  /**
   * The cursor of an event. The last one seen is where a broken subscription goes on. Left out where there is none:
   * `presence` and `typing` begin anew, with how it stands then.
   */
  cursor?: (data: Result) => string | undefined;
  /** The variable that takes the cursor. `after` by default. */
  cursorVariable?: string;
  /** Ends the iteration. */
  signal?: AbortSignal;
  /** Told whenever the state of the connection changes. */
  onState?: (state: ConnectionState) => void;
  /** Undelivered events held at most; beyond, the subscription pauses until they are drained. 1000 by default. */
  maxBuffered?: number;
  /** The longest wait between two attempts. 30,000 by default. */
  maxWaitMs?: number;
  /** The WebSocket class, where there is no global one (Node 20). */
  webSocketImpl?: unknown;
}

/**
 * Follows a subscription over whatever happens to the connection: after a drop it goes on behind the last event
 * seen, so that each event comes once and in order. Give the first cursor in the variables; without one, what
 * happens before the first event arrives can be missed.
 *
 * The iteration throws only what trying again does not mend: `HubSubscriptionError` (4401, or 4403 again and
 * again in spite of fresh tokens) and `HubGraphQLError`.
 *
 *     const variables = { boardId, after: board.changeCursor };
 *     const options = { cursor: (data) => data.postAdded.cursor };
 *     for await (const { postAdded } of subscribe(client, PostAddedDocument, variables, options)) …
 */
export function subscribe<Result, Variables>(
  client: HubClient,
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  options: SubscribeOptions<Result> = {},
): AsyncIterableIterator<Result, undefined> {
  return new Feed<Result>(client, document, variables as Record<string, unknown>, options);
}
