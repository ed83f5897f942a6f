import type { HubClient } from '../client.js';
import { HubGraphQLError, type GraphQLProblem } from '../errors.js';
import { backOff } from '../wait.js';
import { closeCode, HubSubscriptionError, judge } from './errors.js';
import { Queue } from './queue.js';
import { socketOf, type SharedSocket } from './socket.js';
import type { ConnectionState, SubscribeOptions } from './subscribe.js';

/** Refusals in a row, each within a minute of the last, after which a fresh token is not tried again. */
const MOST_REFUSALS = 3;

/** One subscription over as many connections as it takes. Opens nothing until the first `next()`. */
export class Feed<Result> implements AsyncIterableIterator<Result, undefined> {
  readonly #queue = new Queue<Result>();
  readonly #socket: SharedSocket;
  readonly #cursorVariable: string;
  readonly #maxBuffered: number;
  #cursor: unknown;
  #state: ConnectionState | undefined;
  #started = false;
  #paused = false;
  #attempt = 0;
  #refusals = 0;
  #refusedAt = 0;
  /** Ends the present connection, or the wait for the next. */
  #leave: () => void = () => undefined;

  constructor(
    client: HubClient,
    private readonly document: string,
    private readonly variables: Record<string, unknown>,
    private readonly options: SubscribeOptions<Result>,
  ) {
    this.#socket = socketOf(client, options.webSocketImpl);
    this.#cursorVariable = options.cursorVariable ?? 'after';
    this.#maxBuffered = options.maxBuffered ?? 1000;
    this.#cursor = variables[this.#cursorVariable];
    if (options.signal?.aborted) this.#finish();
    options.signal?.addEventListener('abort', this.#finish);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<Result, undefined>> {
    const taken = this.#queue.take();
    if (!this.#started || (this.#paused && this.#queue.size === 0)) {
      this.#started = true;
      this.#paused = false;
      this.#open();
    }
    return taken;
  }

  async return(): Promise<IteratorResult<Result, undefined>> {
    this.#finish();
    return { value: undefined, done: true };
  }

  #finish = (): void => {
    this.#queue.clear();
    this.#end();
  };

  #end(failure?: unknown): void {
    this.options.signal?.removeEventListener('abort', this.#finish);
    this.#queue.end(failure);
    this.#leave();
  }

  #tell(state: ConnectionState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.options.onState?.(state);
  }

  #open(): void {
    if (this.#queue.ended) return;
    const { client, connected } = this.#socket;
    let current = true;
    const heard = client.on('connected', () => this.#tell('live'));
    // A getter, because after a normal closure (1000) graphql-ws itself sends this again on a new connection.
    const variables = (): Record<string, unknown> => ({
      ...this.variables,
      [this.#cursorVariable]: this.#cursor,
    });
    const payload = {
      query: this.document,
      get variables() {
        return variables();
      },
    };
    const dispose = client.subscribe<Result>(payload, {
      next: ({ data, errors }) => {
        if (!current) return;
        if (errors || !data) return this.#end(new HubGraphQLError((errors ?? []) as GraphQLProblem[], data));
        this.#take(data);
      },
      error: (reason) => current && (leave(), this.#lost(reason)),
      complete: () => current && this.#end(),
    });
    const leave = (): void => {
      current = false;
      heard();
      dispose();
    };
    this.#leave = leave;
    // After a loss it stays `waiting` until it is over: attempts are no news.
    if (connected) this.#tell('live');
    else if (!this.#state) this.#tell('connecting');
  }

  #take(data: Result): void {
    this.#attempt = 0;
    this.#cursor = this.options.cursor?.(data);
    this.#queue.push(data);
    if (this.#queue.size < this.#maxBuffered) return;
    this.#paused = true;
    this.#leave();
  }

  #lost(reason: unknown): void {
    if (Array.isArray(reason)) return this.#end(new HubGraphQLError(reason as GraphQLProblem[]));
    const verdict = judge(reason);
    if (verdict === 'refused') {
      this.#socket.refuseToken();
      this.#refusals = Date.now() - this.#refusedAt < 60_000 ? this.#refusals + 1 : 1;
      this.#refusedAt = Date.now();
    }
    if (verdict === 'fatal' || this.#refusals > MOST_REFUSALS) {
      return this.#end(new HubSubscriptionError(closeCode(reason), (reason as { reason?: string }).reason));
    }
    this.#tell('waiting');
    this.#waitToOpen();
  }

  /** Opens again after the back-off, or at once when the browser says that it is online. */
  #waitToOpen(): void {
    const page = globalThis as Partial<EventTarget>;
    const go = (): void => {
      this.#leave();
      this.#open();
    };
    const timer = setTimeout(go, backOff(this.#attempt++, this.options.maxWaitMs));
    page.addEventListener?.('online', go);
    this.#leave = () => {
      clearTimeout(timer);
      page.removeEventListener?.('online', go);
    };
  }
}
