import type { WebSocket } from 'ws';
import { reachKey, type Actor } from '../../shared/actor';
import { Tally } from './tally';

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
  private readonly perHolder = new Tally();
  private readonly perAddressGroup = new Tally();
  /** The address groups of sockets that are nobody's, or not yet known to be anybody's. */
  private readonly strangers = new Map<WebSocket, string>();
  private readonly timer: NodeJS.Timeout;
  private looking = false;

  constructor(
    private readonly rights: Rights,
    private readonly onError: (error: unknown) => void,
    /** How many sockets an address group may hold that are nobody's. */
    private readonly maxStrangers: number,
  ) {
    this.timer = setInterval(() => void this.lookAgain(), RECHECK_MS);
    this.timer.unref();
  }

  get size(): number {
    return this.held.size;
  }

  /** Whether an address group may open one more socket before it is known whose it is. */
  hasRoomFor(addressGroup: string): boolean {
    return this.perAddressGroup.of(addressGroup) < this.maxStrangers;
  }

  /** Counts a socket that was opened, until it is closed or known to be somebody's. */
  arrived(socket: WebSocket, addressGroup: string): void {
    this.strangers.set(socket, addressGroup);
    this.perAddressGroup.add(addressGroup);
    socket.once('close', () => this.noStranger(socket));
  }

  /** Takes a socket in; false where its holder has too many, or it has gone while its holder was looked up. */
  add(socket: WebSocket, actor: Actor, key: string | null): boolean {
    if (socket.readyState === socket.CLOSED) return false;
    const holder = actor.sessionId ?? actor.partnerId;
    if (holder !== undefined) {
      if (this.perHolder.of(holder) >= (actor.partnerId ? MAX_PER_PARTNER : MAX_PER_HOLDER)) {
        socket.close(TOO_MANY, 'Too many sockets');
        return false;
      }
      this.perHolder.add(holder);
      this.noStranger(socket);
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
    if (holder !== undefined) this.perHolder.remove(holder);
  }

  private noStranger(socket: WebSocket): void {
    const group = this.strangers.get(socket);
    if (group === undefined) return;
    this.strangers.delete(socket);
    this.perAddressGroup.remove(group);
  }
}
