import type { Actor } from '../shared/actor';
import type { Reads } from '../persistence/read/reads';
import { Loaders } from './loaders';

/** What a browser keeps for the hub, and how a resolver changes it. */
export interface CookieJar {
  /** The secret of the browser that asked for a mailed code: code and link are good in it alone. */
  readonly asking?: string | undefined;
  /** The mark of an address that was signed in from this browser before. */
  readonly known?: string | undefined;
  setSession(token: string, expiresAt: Date): void;
  clearSession(): void;
  setAsking(secret: string, seconds: number): void;
  clearAsking(): void;
  setKnown(mark: string): void;
}

/** For contexts without an answer to put a cookie on: sockets and the hub's own work. */
export const noCookies: CookieJar = {
  setSession: () => undefined,
  clearSession: () => undefined,
  setAsking: () => undefined,
  clearAsking: () => undefined,
  setKnown: () => undefined,
};

/** What a request carries through its resolvers: who asks, and the loaders of this request alone. */
export class HubContext {
  private current: { actor: Actor; loaders: Loaders };
  private wasAsked = false;

  constructor(
    private readonly reads: Reads,
    actor: Actor,
    readonly requestId: string,
    /** The address the request came from, for rate limits; never logged. */
    readonly address: string,
    readonly cookies: CookieJar = noCookies,
    /** What kind of browser it is, coarsely; null where it did not say. */
    readonly device: string | null = null,
  ) {
    this.current = { actor, loaders: new Loaders(reads, actor) };
  }

  /** Whether a resolver asked who the actor is or read anything: if none did, the answer is anyone's. */
  get asked(): boolean {
    return this.wasAsked;
  }

  get actor(): Actor {
    this.wasAsked = true;
    return this.current.actor;
  }

  get loaders(): Loaders {
    this.wasAsked = true;
    return this.current.loaders;
  }

  /** Goes on as someone else: after signing in, the rest of the operation is that person's. */
  become(actor: Actor): void {
    this.current = { actor, loaders: new Loaders(this.reads, actor) };
  }
}
