import type { Pool } from 'pg';
import type { Blocked, Blocks } from '../../graphql/live/blocks';
import { gathered } from '../../persistence/gathered';
import type { Line } from '../../shared/line';
import { BLOCKED_BY } from './block.sql';

/** How often it is looked at in case nothing was heard of a change: so late a block is in force at most. */
const LOOK_MS = 2_000;

const NOBODY: ReadonlySet<string> = new Set();
/** Of subscribers who are no people, and of all who block nobody the same empty set: neither takes memory. */
const NONE: Blocked = { participants: NOBODY };

/** A person who is subscribed here, once however many subscriptions she has. */
interface Followed {
  readonly personId: string;
  participants: ReadonlySet<string>;
  users: number;
  readonly known: Promise<void>;
}

/**
 * Whom those block who are subscribed in this process. A process that hears of a block looks at once; without a line
 * between them, and where a word was lost, within two seconds.
 */
export class FollowedBlocks implements Blocks {
  private readonly followed = new Map<string, Followed>();
  private readonly listeners = new Set<(blocked: Blocked) => void>();
  private readonly first = gathered((ids: readonly string[]) => this.read(ids));
  private readonly stopListening: () => void;
  private readonly timer: NodeJS.Timeout;
  private looking = false;

  constructor(
    private readonly pool: Pool,
    private readonly line: Line,
    private readonly onError: (error: unknown) => void,
  ) {
    this.stopListening = line.subscribe((personId) => void this.look([personId]).catch(onError));
    this.timer = setInterval(() => void this.lookAtAll(), LOOK_MS).unref();
  }

  async follow(personId: string | null): Promise<Blocked> {
    if (personId === null) return NONE;
    const followed = this.followed.get(personId) ?? this.begin(personId);
    followed.users++;
    try {
      await followed.known;
    } catch (error) {
      this.leave(followed);
      throw error;
    }
    return followed;
  }

  leave(blocked: Blocked): void {
    if (blocked === NONE) return;
    const followed = blocked as Followed;
    followed.users--;
    if (followed.users === 0 && this.followed.get(followed.personId) === followed)
      this.followed.delete(followed.personId);
  }

  onChange(listener: (blocked: Blocked) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Has all processes look anew at whom a person blocks; in this one it is in force when it resolves. */
  async changed(personId: string): Promise<void> {
    this.line.publish(personId);
    await this.look([personId]);
  }

  close(): void {
    clearInterval(this.timer);
    this.stopListening();
  }

  private begin(personId: string): Followed {
    const known = this.first(personId).then((participants) => this.now(followed, participants));
    const followed: Followed = { personId, participants: NOBODY, users: 0, known };
    this.followed.set(personId, followed);
    return followed;
  }

  /** One look at a time: a database that is slow is not asked again before it has answered. */
  private async lookAtAll(): Promise<void> {
    if (this.looking) return;
    this.looking = true;
    await this.look([...this.followed.keys()]).catch(this.onError);
    this.looking = false;
  }

  private async look(personIds: readonly string[]): Promise<void> {
    const asked = personIds.flatMap((personId) => this.followed.get(personId) ?? []);
    if (asked.length === 0) return;
    const found = await this.read(asked.map(({ personId }) => personId));
    for (const [i, followed] of asked.entries()) this.now(followed, found[i]!);
  }

  private async read(personIds: readonly string[]): Promise<ReadonlySet<string>[]> {
    const found = await this.pool.query<{ personId: string; participants: string[] }>({
      name: 'blocked-by',
      text: BLOCKED_BY,
      values: [personIds],
    });
    const byPerson = new Map(found.rows.map((row) => [row.personId, new Set(row.participants)]));
    return personIds.map((personId) => byPerson.get(personId) ?? NOBODY);
  }

  private now(followed: Followed, participants: ReadonlySet<string>): void {
    const before = followed.participants;
    if (before.size === participants.size && [...participants].every((id) => before.has(id))) return;
    followed.participants = participants;
    for (const listener of this.listeners) listener(followed);
  }
}
