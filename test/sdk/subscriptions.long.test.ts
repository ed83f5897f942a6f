import {
  createClient,
  HubGraphQLError,
  PostAddedDocument,
  type ClientOptions,
} from '@guardian-network-hub/client-sdk';
import {
  HubSubscriptionError,
  subscribe,
  type ConnectionState,
} from '@guardian-network-hub/client-sdk/subscriptions';
import { WebSocket } from 'ws';
import { liveBoard } from './support/live';

let board: Awaited<ReturnType<typeof liveBoard>>;
let control: AbortController;

beforeEach(async () => {
  board = await liveBoard();
  control = new AbortController();
});
afterEach(async () => {
  control.abort();
  await board.close();
});

/** Follows the board from its start. */
function follow(more: Partial<ClientOptions> = {}, options: { maxBuffered?: number; boardId?: string } = {}) {
  const states: ConnectionState[] = [];
  const client = createClient({ url: board.url, ...more });
  const events = subscribe(
    client,
    PostAddedDocument,
    { boardId: 'b', after: '0' },
    {
      cursor: (data) => data.postAdded.cursor,
      onState: (state) => states.push(state),
      webSocketImpl: WebSocket,
      signal: control.signal,
      maxWaitMs: 40,
      ...options,
    },
  );
  /** The next so many posts. */
  const take = async (count: number): Promise<(string | undefined)[]> => {
    const bodies = [];
    while (bodies.length < count) bodies.push((await events.next()).value?.postAdded.post.markdown);
    return bodies;
  };
  return { client, events, states, take };
}

/** The names 0 … count-1. */
const names = (count: number): string[] => Array.from({ length: count }, (_, index) => `post ${index}`);

describe('subscribe', () => {
  it('replays what is behind the cursor, then goes live', async () => {
    board.add('a', 'b');
    const { take, states } = follow();
    expect(await take(2)).toEqual(['a', 'b']);
    board.add('c');
    expect(await take(1)).toEqual(['c']);
    expect(states).toEqual(['connecting', 'live']);
  });

  it.each([
    ['cut', undefined],
    ['1001', 1001],
    ['1013', 1013],
    ['1000', 1000],
  ] as const)(
    'goes on without loss or repeat when the connection is %s again and again',
    async (_name, code) => {
      const { take, states } = follow();
      const all = names(60);
      const got: (string | undefined)[] = [];
      for (let index = 0; index < all.length; index += 3) {
        board.add(all[index]!, all[index + 1]!);
        got.push(...(await take(1)));
        board.drop(code);
        board.add(all[index + 2]!);
        got.push(...(await take(2)));
      }
      expect(got).toEqual(all);
      if (code !== 1000) expect(states.slice(0, 4)).toEqual(['connecting', 'live', 'waiting', 'live']);
    },
  );

  it('asks for a fresh token after 4403', async () => {
    let current = 'first';
    board.state.authorize = (authorization) => (authorization === `Bearer ${current}` ? undefined : 4403);
    const token = jest.fn(({ rejected }: { rejected: boolean }) => (rejected ? current : 'first'));
    const { take } = follow({ token });
    board.add('a');
    expect(await take(1)).toEqual(['a']);
    current = 'second';
    board.drop(4403);
    board.add('b');
    expect(await take(1)).toEqual(['b']);
    expect(board.seen.authorizations).toEqual(['Bearer first', 'Bearer second']);
    expect(board.seen.starts).toEqual(['0', '1']);
  });

  it('gives up when 4403 comes again and again', async () => {
    board.state.authorize = () => 4403;
    const { take } = follow({ token: 'stale' });
    await expect(take(1)).rejects.toMatchObject({ code: 'FORBIDDEN', closeCode: 4403 });
    expect(board.seen.authorizations).toHaveLength(4);
  });

  it('gives up at once on 4401', async () => {
    board.state.authorize = () => 4401;
    const { take, events } = follow();
    await expect(take(1)).rejects.toBeInstanceOf(HubSubscriptionError);
    expect(board.seen.authorizations).toHaveLength(1);
    expect(await events.next()).toEqual({ done: true, value: undefined });
  });

  it('gives up on a GraphQL error', async () => {
    const { client } = follow();
    const wrong = 'subscription X{nothing}' as typeof PostAddedDocument;
    const events = subscribe(client, wrong, { boardId: 'b' }, { cursor: () => '', webSocketImpl: WebSocket });
    await expect(events.next()).rejects.toBeInstanceOf(HubGraphQLError);
  });

  it('holds no more than it may, and fetches the rest when drained', async () => {
    const all = names(95);
    const { take, events } = follow({}, { maxBuffered: 10 });
    const first = take(1);
    board.add(...all.slice(0, 1));
    await first;
    board.add(...all.slice(1));
    // Full, it lets go of the socket, and stays away for as long as nobody takes anything.
    const open = () => board.sockets().filter((socket) => socket.readyState === WebSocket.OPEN).length;
    while (open() > 0) await new Promise((resolve) => setTimeout(resolve, 20));
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(open()).toBe(0);
    expect([...(await first), ...(await take(94))]).toEqual(all);
    expect(board.seen.starts.length).toBeGreaterThan(5);
    await events.return?.();
  });

  it('shares one socket among the subscriptions of a client, and closes it after the last', async () => {
    const { client, take, events } = follow();
    const options = { cursor: () => '', webSocketImpl: WebSocket };
    const other = subscribe(client, PostAddedDocument, { boardId: 'b', after: '0' }, options);
    board.add('a');
    await Promise.all([take(1), other.next()]);
    expect(board.sockets()).toHaveLength(1);
    await Promise.all([events.return?.(), other.return?.()]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(board.sockets()).toHaveLength(0);
  });

  it('ends quietly when told to stop while it waits', async () => {
    const { events } = follow();
    const next = events.next();
    setTimeout(() => control.abort(), 30);
    expect(await next).toEqual({ done: true, value: undefined });
  });
});
