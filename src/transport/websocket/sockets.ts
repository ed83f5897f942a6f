import type { WebSocket } from 'ws';
import { reachKey, type Actor } from '../../shared/actor';

export const FORBIDDEN = 4403;
const TOO_MANY = 4429;

/** Sockets that one session, or one key, may hold. */
const MAX_PER_HOLDER = 5;
const MAX_PER_PARTNER = 20;
/** How often rights are looked at again; what ends them ends delivery within twice this. */
const RECHECK_MS = 2_000;

interface Held {
  readonly socket: WebSocket;
  readonly actor: Actor;
  readonly reach: string;
  readonly key: string | null;
}

export interface Rights {
  /** Who holds these sessions now; those that have ended are left out. */
  sessions(ids: readonly string[]): Promise<Map<string, Actor>>;
  key(key: string, languages: readonly string[]): Promise<Actor | null>;
}

/** The sockets of this process with whose they are: counted, and closed when their rights change. */
export class Sockets {
  private readonly held = new Map<WebSocket, Held>();
  private readonly perHolder = new Map<string, number>();
  private readonly timer: NodeJS.Timeout;
  private looking = false;

  constructor(
    private readonly rights: Rights,
    private readonly onError: (error: unknown) => void,
  ) {
    this.timer = setInterval(() => void this.lookAgain(), RECHECK_MS);
    this.timer.unref();
  }

  get size(): number {
    return this.held.size;
  }

  /** Takes a socket in; false where its holder has too many, or it has gone while its holder was looked up. */
  add(socket: WebSocket, actor: Actor, key: string | null): boolean {
    if (socket.readyState === socket.CLOSED) return false;
    const holder = actor.sessionId ?? actor.partnerId;
    if (holder !== undefined) {
      const count = (this.perHolder.get(holder) ?? 0) + 1;
      if (count > (actor.partnerId ? MAX_PER_PARTNER : MAX_PER_HOLDER)) {
        socket.close(TOO_MANY, 'Too many sockets');
        return false;
      }
      this.perHolder.set(holder, count);
    }
    this.held.set(socket, { socket, actor, reach: reachKey(actor), key });
    socket.once('close', () => this.remove(socket));
    return true;
  }

  /** Looks at everyone's rights again and closes the sockets of those whose rights are not what they were. */
  async recheck(): Promise<void> {
    const people = [...this.held.values()].filter((h) => h.actor.sessionId !== undefined);
    const ids = [...new Set(people.map((h) => h.actor.sessionId!))];
    const now = ids.length > 0 ? await this.rights.sessions(ids) : new Map<string, Actor>();
    const reaches = new Map([...now].map(([sessionId, current]) => [sessionId, reachKey(current)]));
    for (const { socket, actor, reach } of people) {
      if (reaches.get(actor.sessionId!) !== reach) socket.close(FORBIDDEN, 'Forbidden');
    }
    for (const { socket, key, actor, reach } of this.held.values()) {
      if (key === null) continue;
      const current = await this.rights.key(key, actor.languages);
      if (!current || reachKey(current) !== reach) socket.close(FORBIDDEN, 'Forbidden');
    }
  }

  /** Says goodbye to all; they come back to another process by cursor. */
  closeAll(): void {
    clearInterval(this.timer);
    for (const socket of this.held.keys()) socket.close(1001, 'Going away');
  }

  /** One look at a time: a database that is slow is not asked again before it has answered. */
  private async lookAgain(): Promise<void> {
    if (this.looking) return;
    this.looking = true;
    await this.recheck().catch(this.onError);
    this.looking = false;
  }

  private remove(socket: WebSocket): void {
    const held = this.held.get(socket);
    this.held.delete(socket);
    const holder = held?.actor.sessionId ?? held?.actor.partnerId;
    if (holder === undefined) return;
    const left = (this.perHolder.get(holder) ?? 1) - 1;
    if (left > 0) this.perHolder.set(holder, left);
    else this.perHolder.delete(holder);
  }
}
