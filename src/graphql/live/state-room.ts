import { visibilityClass, reachKey, type Actor } from '../../shared/actor';
import type { Blocked } from './blocks';
import { questionKey, Rendering, type QuestionOptions, type QuestionText } from './rendering';
import type { StateField } from './state-field';
import type { Receiver, Subscriber } from './stream-feed';

/** What a thing does in a second its watchers are told at once. */
const PAUSE_MS = 1_000;

/** Whom answers go to that take each other's place. */
export interface StateReceiver extends Receiver {
  /** Whether all that it was sent is on its way. */
  readonly idle: boolean;
}

interface Watcher extends Subscriber {
  readonly receiver: StateReceiver;
  sent: string | null;
}

/** Those of one visibility class who ask the same. */
interface Watchers {
  readonly viewer: Actor;
  readonly all: Set<Watcher>;
  /** How it stands, as far as they see it, by whom they block: for most of them that is nobody. */
  answers: ReadonlyMap<ReadonlySet<string>, string>;
}

/** A question, and who asks it, by what they reach. */
interface Asked {
  readonly field: StateField;
  readonly rendering: Rendering;
  readonly watchers: Map<string, Watchers>;
}

/**
 * Those who watch how one thing stands. It is read anew when it has changed, at most once a second, for all of them
 * together, and apart for those who block somebody; who sees what she saw is told nothing. For one who does not read nothing is held: she is sent how it stands
 * when she does.
 */
export class StateRoom {
  private readonly asked = new Map<string, Asked>();
  private timer: NodeJS.Timeout | null = null;
  private stale = false;
  private busy = false;
  private toldAt = 0;
  /** When it was last read; the time of one that failed does not count. */
  readAt = 0;

  constructor(
    private readonly subjectId: string,
    private readonly options: QuestionOptions & { readonly onError: (error: unknown) => void },
  ) {}

  get isEmpty(): boolean {
    return this.asked.size === 0;
  }

  /** Adds a watcher. @returns a function that takes it out */
  join(
    text: QuestionText,
    field: StateField,
    actor: Actor,
    subscriber: Subscriber & { readonly receiver: StateReceiver },
  ): () => void {
    const key = questionKey(text);
    let asked = this.asked.get(key);
    if (!asked) {
      const rendering = new Rendering(text, this.options);
      this.asked.set(key, (asked = { field, rendering, watchers: new Map() }));
    }
    const { watchers } = asked;
    const viewer = visibilityClass(actor);
    const reach = reachKey(viewer);
    let alike = watchers.get(reach);
    if (!alike) watchers.set(reach, (alike = { viewer, all: new Set(), answers: new Map() }));
    const { all } = alike;
    const watcher: Watcher = { ...subscriber, sent: null };
    all.add(watcher);
    this.wake();
    return () => {
      all.delete(watcher);
      if (all.size === 0 && watchers.get(reach)?.all === all) watchers.delete(reach);
      if (watchers.size === 0 && this.asked.get(key)?.watchers === watchers) this.asked.delete(key);
      if (this.isEmpty) this.close();
    };
  }

  /** Has it read anew. */
  wake(): void {
    this.stale = true;
    this.plan(this.toldAt + PAUSE_MS - Date.now());
  }

  /** Has it read anew where somebody watches who blocks others than before. */
  blocksChanged(blocked: Blocked): void {
    for (const watcher of this.watchers()) if (watcher.blocked === blocked) return this.wake();
  }

  close(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
  }

  private plan(ms: number): void {
    if (this.busy || this.isEmpty) return;
    this.timer ??= setTimeout(() => void this.tell(), Math.max(0, ms)).unref();
  }

  private async tell(): Promise<void> {
    this.timer = null;
    this.busy = true;
    this.toldAt = Date.now();
    try {
      if (this.stale) await this.read();
    } catch (error) {
      this.options.onError(error);
    } finally {
      this.busy = false;
    }
    if (this.send() || this.stale) this.plan(PAUSE_MS);
  }

  private async read(): Promise<void> {
    this.stale = false;
    const now = Date.now();
    for (const { field, rendering, watchers } of [...this.asked.values()]) {
      const alike = [...watchers.values()].flatMap((each) =>
        blockedBy(each).map((blocked) => ({ each, blocked })),
      );
      const viewers = alike.map(({ each }) => each.viewer);
      const sets = alike.map(({ blocked }) => blocked);
      const values = await field.show(viewers, this.subjectId, rendering.selection, sets);
      const answers = await rendering.answers(viewers, values);
      const read = new Map<Watchers, Map<ReadonlySet<string>, string>>();
      for (const [i, { each, blocked }] of alike.entries()) {
        const answer = answers[i]!;
        if (answer === null) complete(each, blocked);
        else read.set(each, (read.get(each) ?? new Map()).set(blocked, answer));
      }
      for (const [each, known] of read) each.answers = known;
    }
    this.readAt = now;
  }

  private *watchers(): Iterable<Watcher> {
    for (const { watchers } of this.asked.values()) for (const { all } of watchers.values()) yield* all;
  }

  /** Sends to all what they do not have yet. @returns whether one could not be sent it */
  private send(): boolean {
    let owed = false;
    for (const { watchers } of this.asked.values()) {
      for (const { all, answers } of watchers.values()) {
        for (const watcher of all) {
          const answer = answers.get(watcher.blocked.participants);
          if (answer === undefined || watcher.sent === answer) continue;
          const { idle } = watcher.receiver;
          owed ||= !idle;
          if (idle && watcher.receiver.send(answer)) watcher.sent = answer;
        }
      }
    }
    return owed;
  }
}

/** Whom they block, each set once. */
function blockedBy({ all }: Watchers): ReadonlySet<string>[] {
  return [...new Set([...all].map(({ blocked }) => blocked.participants))];
}

function complete({ all }: Watchers, blocked: ReadonlySet<string>): void {
  for (const watcher of all) if (watcher.blocked.participants === blocked) watcher.receiver.complete();
}
