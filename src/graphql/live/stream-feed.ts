import type { Change, ChangeFeed } from '../../persistence/changes/change-feed';
import type { Blocked } from './blocks';
import { answersOf, type Group } from './group';

/** Whom the answers go to: one subscription on one socket. */
export interface Receiver {
  /** Sends an answer; false where the receiver cannot keep up and was cut off. */
  send(answer: string): boolean;
  /** Resolves when there is room for more; false where the receiver is gone. */
  ready(): boolean | Promise<boolean>;
  /** Ends the subscription: there is nothing more to come. */
  complete(): void;
  /** Ends the receiver where it cannot be served: it comes back by cursor. */
  cutOff(): void;
}

/** Whom the answers go to, and from whom she wants to hear nothing. */
export interface Subscriber {
  readonly receiver: Receiver;
  readonly blocked: Blocked;
}

interface Reader extends Subscriber {
  readonly group: Group;
  /** Everything up to here was sent or was not for this reader. */
  seq: bigint;
  closed: boolean;
}

const BATCH = 100;

/**
 * The live readers of one change log in this process. The log is read once for all of them; a reader that
 * joins or comes back reads what it missed and steps in at the very number where the others stand. What somebody wrote
 * whom a reader blocks is passed by for her alone: the answers are the same for all of a group.
 */
export class StreamFeed {
  private readonly live = new Map<Group, Set<Reader>>();
  private pumping = false;
  private woken = false;

  constructor(
    readonly streamId: string,
    private readonly changes: ChangeFeed,
    /** The number up to which live readers were served. */
    private position: bigint,
    private readonly onError: (error: unknown) => void,
  ) {}

  /**
   * Adds a reader.
   * @param after the number it has read up to; null begins with what comes next
   * @returns a function that takes it out
   */
  join(group: Group, { receiver, blocked }: Subscriber, after: bigint | null): () => void {
    const reader: Reader = { group, receiver, blocked, seq: after ?? this.position, closed: false };
    // One who cannot catch up, as the database is away, may not be left waiting for what will never come.
    this.catchUp(reader).catch((error: unknown) => {
      this.onError(error);
      if (!reader.closed) receiver.cutOff();
      this.leave(reader);
    });
    return () => this.leave(reader);
  }

  /** Serves what is new; `head` is the last number of the log, where the caller knows it. */
  wake(head?: bigint): void {
    if (head !== undefined && head <= this.position) return;
    this.woken = true;
    if (!this.pumping) void this.pump().catch(this.onError);
  }

  private async pump(): Promise<void> {
    this.pumping = true;
    try {
      while (this.woken) {
        this.woken = false;
        for (let more = true; more;) {
          const changes = await this.changes.read(this.streamId, this.position, MAX_SEQ, BATCH);
          for (const change of changes) await this.serve(change);
          more = changes.length === BATCH;
        }
      }
    } finally {
      this.pumping = false;
    }
  }

  private async serve(change: Change): Promise<void> {
    const answers = new Map<Group, string | null>();
    const authors = new Map<Group, string | null>();
    // Groups may appear while others are rendered, and people block; the last round and the sending are one
    // synchronous step.
    for (;;) {
      const missing = this.without(answers);
      const unknown = this.withBlocks().filter((group) => !authors.has(group));
      if (missing.length === 0 && unknown.length === 0) break;
      // At the same time, so that nobody can tell by what takes longer that somebody blocks.
      const [answered, written] = await Promise.all([
        answersOf(missing, change),
        Promise.all(unknown.map((group) => group.question.author(change))),
      ]);
      for (const [group, answer] of answered) answers.set(group, answer);
      for (const [i, group] of unknown.entries()) authors.set(group, written[i]!);
    }
    for (const [group, readers] of this.live) {
      const answer = answers.get(group) ?? null;
      const author = authors.get(group) ?? null;
      for (const reader of readers) {
        if (reader.seq >= change.seq) continue;
        reader.seq = change.seq;
        if (answer !== null && !isBlocked(author, reader) && !reader.receiver.send(answer))
          this.leave(reader);
        else if (group.question.ends(change)) this.complete(reader);
      }
    }
    this.position = change.seq;
  }

  private without(answers: Map<Group, unknown>): Group[] {
    return [...this.live.keys()].filter((group) => !answers.has(group));
  }

  /** The groups in which somebody blocks anyone. */
  private withBlocks(): Group[] {
    const blocking = ({ blocked }: Reader) => blocked.participants.size > 0;
    return [...this.live].flatMap(([group, readers]) => (some(readers, blocking) ? group : []));
  }

  /** The answer to a change for one reader; null where it is not for her. */
  private async answerFor(reader: Reader, change: Change): Promise<string | null> {
    const { group, blocked } = reader;
    const answer = (await answersOf([group], change)).get(group)!;
    if (answer === null || blocked.participants.size === 0) return answer;
    return isBlocked(await group.question.author(change), reader) ? null : answer;
  }

  private async catchUp(reader: Reader): Promise<void> {
    while (!reader.closed) {
      if (reader.seq >= this.position) {
        this.enter(reader);
        return;
      }
      const upTo = this.position;
      const missed = await this.changes.read(this.streamId, reader.seq, upTo, BATCH);
      for (const change of missed) {
        const answer = await this.answerFor(reader, change);
        if (answer !== null && !(await reader.receiver.ready())) reader.closed = true;
        if (reader.closed) return;
        reader.seq = change.seq;
        if (answer !== null && !reader.receiver.send(answer)) return;
        if (reader.group.question.ends(change)) return this.complete(reader);
      }
      // Numbers whose entries are gone are passed by.
      if (missed.length < BATCH) reader.seq = upTo;
    }
  }

  private enter(reader: Reader): void {
    const readers = this.live.get(reader.group) ?? new Set();
    this.live.set(reader.group, readers.add(reader));
  }

  private complete(reader: Reader): void {
    this.leave(reader);
    reader.receiver.complete();
  }

  private leave(reader: Reader): void {
    reader.closed = true;
    const readers = this.live.get(reader.group);
    readers?.delete(reader);
    if (readers?.size === 0) this.live.delete(reader.group);
  }
}

const MAX_SEQ = 2n ** 63n - 1n;

function isBlocked(author: string | null, { blocked }: Reader): boolean {
  return author !== null && blocked.participants.has(author);
}

function some<T>(all: Iterable<T>, is: (one: T) => boolean): boolean {
  for (const one of all) if (is(one)) return true;
  return false;
}
