import type { Change, ChangeFeed } from '../../persistence/changes/change-feed';
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

interface Reader {
  readonly group: Group;
  readonly receiver: Receiver;
  /** Everything up to here was sent or was not for this reader. */
  seq: bigint;
  closed: boolean;
}

const BATCH = 100;

/**
 * The live readers of one change log in this process. The log is read once for all of them; a reader that
 * joins or comes back reads what it missed and steps in at the very number where the others stand.
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
  join(group: Group, receiver: Receiver, after: bigint | null): () => void {
    const reader: Reader = { group, receiver, seq: after ?? this.position, closed: false };
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
    // Groups may appear while others are rendered; the last round and the sending are one synchronous step.
    for (let missing = this.without(answers); missing.length > 0; missing = this.without(answers)) {
      for (const [group, answer] of await answersOf(missing, change)) answers.set(group, answer);
    }
    for (const [group, readers] of this.live) {
      const answer = answers.get(group) ?? null;
      for (const reader of readers) {
        if (reader.seq >= change.seq) continue;
        reader.seq = change.seq;
        if (answer !== null && !reader.receiver.send(answer)) this.leave(reader);
        else if (group.question.ends(change)) this.complete(reader);
      }
    }
    this.position = change.seq;
  }

  private without(answers: Map<Group, unknown>): Group[] {
    return [...this.live.keys()].filter((group) => !answers.has(group));
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
        const answer = (await answersOf([reader.group], change)).get(reader.group)!;
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
