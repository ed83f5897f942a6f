import type { ChangeFeed } from '../../persistence/changes/change-feed';
import { reachKey, visibilityClass, type Actor } from '../../shared/actor';
import type { Blocks } from './blocks';
import { Group } from './group';
import type { LiveField, LiveStart } from './live-field';
import { Question } from './question';
import { questionKey, type QuestionOptions, type QuestionText } from './rendering';
import { StreamFeed, type Receiver, type Subscriber } from './stream-feed';

/** How often the logs are looked at in case a wake-up was lost. */
const LOOK_MS = 2_000;

export interface Subscription extends QuestionText {
  readonly fieldName: string;
  readonly actor: Actor;
}

export interface LiveHubOptions extends QuestionOptions {
  readonly changes: ChangeFeed;
  readonly fields: ReadonlyMap<string, LiveField>;
  readonly blocks: Blocks;
  readonly onError: (error: unknown) => void;
}

/** Those who ask a question, by what they reach. */
interface Asked {
  readonly key: string;
  readonly question: Question;
  readonly groups: Map<string, { readonly group: Group; users: number }>;
}

interface Entry {
  readonly feed: StreamFeed;
  readonly questions: Map<string, Asked>;
  users: number;
}

/** All live subscriptions of this process, by change log, question and reach. */
export class LiveHub {
  private readonly feeds = new Map<string, Entry>();
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
    const { blocks } = this.options;
    const blocked = await blocks.follow(actor.reach.personId);
    const leave = await this.enter(subscription, field, start, { receiver, blocked }).catch(
      (error: unknown) => {
        blocks.leave(blocked);
        throw error;
      },
    );
    let left = false;
    return () => {
      if (left) return;
      left = true;
      leave();
      blocks.leave(blocked);
    };
  }

  close(): void {
    clearInterval(this.timer);
    this.stopListening();
  }

  /** @returns a function that takes the subscriber out */
  private async enter(
    subscription: Subscription,
    field: LiveField,
    { streamId, after }: LiveStart,
    subscriber: Subscriber,
  ): Promise<() => void> {
    const entry = this.feeds.get(streamId) ?? this.entryAt(streamId, await this.headOf(streamId));
    // Nothing is awaited until the user is counted: an entry without users is dropped.
    const asked = this.questionOf(entry, subscription, field);
    const viewer = visibilityClass(subscription.actor);
    const reach = reachKey(viewer);
    let held = asked.groups.get(reach);
    if (!held) asked.groups.set(reach, (held = { group: new Group(asked.question, viewer), users: 0 }));
    held.users++;
    entry.users++;
    const leave = entry.feed.join(held.group, subscriber, after);
    return () => {
      leave();
      if (--held.users === 0) asked.groups.delete(reach);
      if (asked.groups.size === 0) entry.questions.delete(asked.key);
      if (--entry.users === 0) this.feeds.delete(streamId);
    };
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

  private entryAt(streamId: string, position: bigint): Entry {
    // Whoever waited for the same opening may have made the entry by now.
    let entry = this.feeds.get(streamId);
    if (!entry) {
      const feed = new StreamFeed(streamId, this.options.changes, position, this.options.onError);
      this.feeds.set(streamId, (entry = { feed, questions: new Map(), users: 0 }));
      // Something may have come between the look and now.
      feed.wake();
    }
    return entry;
  }

  private questionOf(entry: Entry, text: Subscription, field: LiveField): Asked {
    const key = questionKey(text);
    let asked = entry.questions.get(key);
    if (!asked) {
      const question = new Question(text, field, this.options);
      entry.questions.set(key, (asked = { key, question, groups: new Map() }));
    }
    return asked;
  }

  private async look(): Promise<void> {
    const heads = await this.options.changes.heads([...this.feeds.keys()]);
    for (const [streamId, head] of heads) this.feeds.get(streamId)?.feed.wake(head);
  }
}
