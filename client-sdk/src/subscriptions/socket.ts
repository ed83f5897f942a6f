import { createClient, type Client } from 'graphql-ws/client';
import { currentToken, type HubClient } from '../client.js';

/** The hub is asked for a sign of life this often, … */
const KEEP_ALIVE_MS = 12_000;
/** … must give it within this, … */
const PONG_MS = 6_000;
/** … and must have acknowledged a new connection within this. */
const CONNECT_MS = 15_000;

/** The one socket of a client, shared by its subscriptions, opened by the first and closed after the last. */
export interface SharedSocket {
  readonly client: Client;
  /** Whether the hub has acknowledged the present connection. */
  readonly connected: boolean;
  /** The hub refused the token: the next connection asks for a fresh one. */
  refuseToken(): void;
}

const sockets = new WeakMap<HubClient, SharedSocket>();

/** The client's socket. `webSocketImpl` counts when it is made. */
export function socketOf(hub: HubClient, webSocketImpl?: unknown): SharedSocket {
  let socket = sockets.get(hub);
  if (!socket) sockets.set(hub, (socket = makeSocket(hub, webSocketImpl)));
  return socket;
}

function makeSocket(hub: HubClient, webSocketImpl: unknown): SharedSocket {
  let rejected = false;
  let connected = false;
  let dead: ReturnType<typeof setTimeout> | undefined;
  const expect = (ms: number): void => {
    clearTimeout(dead);
    dead = setTimeout(() => client.terminate(), ms);
  };
  const relax = (): void => clearTimeout(dead);

  const client = createClient({
    url: () => socketUrl(hub.url),
    connectionParams: async () => {
      const token = await currentToken(hub, rejected);
      rejected = false;
      return token ? { authorization: `Bearer ${token}` } : undefined;
    },
    webSocketImpl: withListener(webSocketImpl),
    keepAlive: KEEP_ALIVE_MS,
    // Trying again is each subscription's own matter: only it knows its cursor.
    retryAttempts: 0,
    on: {
      connecting: () => expect(CONNECT_MS),
      connected: () => {
        connected = true;
        relax();
      },
      ping: (received) => (received ? undefined : expect(PONG_MS)),
      pong: (received) => (received ? relax() : undefined),
      error: relax,
      closed: () => {
        connected = false;
        relax();
      },
    },
  });
  // A browser that goes offline leaves its sockets standing, deaf; what comes meanwhile is fetched by cursor.
  (globalThis as Partial<EventTarget>).addEventListener?.('offline', () => client.terminate());

  return {
    client,
    get connected() {
      return connected;
    },
    refuseToken() {
      rejected = true;
    },
  };
}

/**
 * The class with a listener of errors on each socket: the `ws` package throws where an error has none, and
 * graphql-ws takes its own away as it gives a socket up.
 */
function withListener(given: unknown): unknown {
  const Base = (given ?? globalThis.WebSocket) as typeof WebSocket | undefined;
  if (typeof Base !== 'function') return given;
  return class extends Base {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols);
      this.addEventListener('error', () => undefined);
    }
  };
}

/** The WebSocket address of a GraphQL endpoint. */
export function socketUrl(url: string): string {
  const page = (globalThis as { location?: { href: string } }).location?.href;
  const address = new URL(url, page);
  address.protocol = address.protocol.replace('http', 'ws');
  return address.href;
}
