/** A token, or a function asked for one; `rejected` is true when the hub has just refused the last. */
export type TokenSource =
  string | ((context: { rejected: boolean }) => string | undefined | Promise<string | undefined>);

/** How to reach a hub. */
export interface ClientOptions {
  /** The GraphQL endpoint, `https://hub.example/graphql`; in a browser it may be relative. */
  url: string;
  /** A bearer token; without one the session cookie counts. */
  token?: TokenSource;
  /** Another `fetch`. */
  fetch?: typeof fetch;
  /** Sent with every request. */
  headers?: Record<string, string>;
  /** How long one attempt may take. 20,000 by default. */
  timeoutMs?: number;
  /** Whether cookies go along: `same-origin` by default. */
  credentials?: 'omit' | 'same-origin' | 'include';
  /** How many times what may be repeated is tried again. 3 by default. */
  retries?: number;
}

/** A hub, for `request`, `paginate` and `subscribe`. */
export type HubClient = Readonly<ClientOptions>;

/** Remembers how to reach a hub. Opens nothing; holds no state. */
export function createClient(options: ClientOptions): HubClient {
  return options;
}

/** The client's token now; undefined without one. */
export async function currentToken({ token }: HubClient, rejected: boolean): Promise<string | undefined> {
  return typeof token === 'function' ? token({ rejected }) : token;
}
