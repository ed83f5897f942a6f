import { createHash } from 'node:crypto';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import type { ChangeFeed } from '../../persistence/changes/change-feed';
import { reachKey, visibilityClass, type Actor } from '../../shared/actor';
import type { HubContext } from '../context';
import { Group, type GroupQuestion } from './group';
import type { LiveField } from './live-field';
import { StreamFeed, type Receiver } from './stream-feed';

/** How often the logs are looked at in case a wake-up was lost. */
const LOOK_MS = 2_000;

export interface Subscription extends Omit<GroupQuestion, 'field'> {
  readonly fieldName: string;
  readonly actor: Actor;
  /** The text of the document: equal texts are one question. */
  readonly source: string;
}

export interface LiveHubOptions {
  readonly schema: GraphQLSchema;
  readonly changes: ChangeFeed;
  readonly fields: ReadonlyMap<string, LiveField>;
  readonly contextOf: (actor: Actor) => HubContext;
  readonly mask: (result: ExecutionResult) => ExecutionResult;
  readonly onError: (error: unknown) => void;
}

/** All live subscriptions of this process, by change log and by group. */
export class LiveHub {
  private readonly feeds = new Map<
    string,
    { feed: StreamFeed; groups: Map<string, { group: Group; users: number }>; users: number }
  >();
  private readonly opening = new Map<string, Promise<bigint>>();
  private readonly stopListening: () => void;
  private readonly timer: NodeJS.Timeout;

  constructor(private readonly options: LiveHubOptions) {
    this.stopListening = options.changes.onWake((streamId) => this.feeds.get(streamId)?.feed.wake());
    this.timer = setInterval(() => void this.look().catch(options.onError), LOOK_MS);
    this.timer.unref();
  }

  /**
   * Begins a subscription.
   * @returns a function that ends it
   * @throws ExpectedError where the actor or the arguments do not allow it
   */
  async subscribe(subscription: Subscription, receiver: Receiver): Promise<() => void> {
    const { actor, fieldName, args } = subscription;
    const field = this.options.fields.get(fieldName);
    if (!field) throw new Error(`${fieldName} shows no change log`);
    const start = await field.open(actor, args);
    // From here on nothing is awaited until the user is counted: an entry without users is dropped.
    const { streamId } = start;
    const entry = this.feeds.get(streamId) ?? this.entryAt(streamId, await this.headOf(streamId));
    const key = this.groupKey(subscription);
    let held = entry.groups.get(key);
    if (!held) {
      const classActor = visibilityClass(actor);
      const { schema, mask, contextOf } = this.options;
      const group = new Group(schema, { ...subscription, field }, () => contextOf(classActor), mask);
      entry.groups.set(key, (held = { group, users: 0 }));
    }
    held.users++;
    entry.users++;
    const leave = entry.feed.join(held.group, receiver, start.after);
    let left = false;
    return () => {
      if (left) return;
      left = true;
      leave();
      if (--held.users === 0) entry.groups.delete(key);
      if (--entry.users === 0) this.feeds.delete(streamId);
    };
  }

  close(): void {
    clearInterval(this.timer);
    this.stopListening();
  }

  /** The last number of a log; asked once for all who ask at the same time. */
  private headOf(streamId: string): Promise<bigint> {
    let opening = this.opening.get(streamId);
    if (!opening) {
      opening = this.options.changes.heads([streamId]).then((heads) => heads.get(streamId) ?? 0n);
      this.opening.set(streamId, opening);
      void opening.finally(() => this.opening.delete(streamId)).catch(() => undefined);
    }
    return opening;
  }

  private entryAt(streamId: string, position: bigint) {
    // Whoever waited for the same opening may have made the entry by now.
    let entry = this.feeds.get(streamId);
    if (!entry) {
      const feed = new StreamFeed(streamId, this.options.changes, position, this.options.onError);
      this.feeds.set(streamId, (entry = { feed, groups: new Map(), users: 0 }));
      // Something may have come between the look and now.
      feed.wake();
    }
    return entry;
  }

  private groupKey(s: Subscription): string {
    const reader = reachKey(visibilityClass(s.actor));
    const text = JSON.stringify([s.source, s.operationName ?? null, s.variables, reader]);
    return createHash('sha256').update(text).digest('base64url');
  }

  private async look(): Promise<void> {
    const heads = await this.options.changes.heads([...this.feeds.keys()]);
    for (const [streamId, head] of heads) this.feeds.get(streamId)?.feed.wake(head);
  }
}
