import { WebSocket } from 'ws';

/** The first entries of a subscription; then it is ended. */
export async function take<T, R>(live: AsyncIterable<T>, count: number, pick: (data: T) => R): Promise<R[]> {
  const taken: R[] = [];
  for await (const data of live) {
    taken.push(pick(data));
    if (taken.length === count) break;
  }
  return taken;
}

/** A WebSocket class that shows a cookie, as a browser would. */
export function withCookie(cookie: string) {
  return class extends WebSocket {
    constructor(url: string, protocols?: string | string[]) {
      super(url, protocols, { headers: { cookie } });
    }
  };
}
