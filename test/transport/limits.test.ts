import { WebSocket } from 'ws';
import { startHub, type TestHub } from '../support/hub';
import { RawSocket } from '../support/raw-socket';

let hub: TestHub;
let boardId: string;
let network: string;
let cookie: string;

beforeAll(async () => {
  hub = await startHub({ env: { GRAPHQL_INTROSPECTION: 'false' } });
  network = await hub.make.network();
  const member = await hub.make.person({ in: [network] });
  boardId = hub.make.id(await hub.make.board(network));
  ({ cookie } = await hub.sessionOf(member.personId));
});
afterAll(() => hub.stop());

const nest = (levels: number): string => 'parent {'.repeat(levels) + 'id' + '}'.repeat(levels);
const spread = (inner: string) => `query { networks(first: 1) { nodes { ${inner} } } }`;
const live = (inner: string) =>
  `subscription($b: ID!) { postAdded(boardId: $b) { post { topic { board { network { ${inner} } } } } } }`;
const aliases = Array.from({ length: 40 }, (_, i) => `a${i}: id`).join(' ');
const directives = 'id @include(if: true) '.repeat(60);
const tokens = 'id '.repeat(2_100);

/** What is refused, as a query over HTTP and as a subscription over a socket. */
const PROBES = [
  ['depth', spread(nest(15)), live(nest(15)), 'levels'],
  ['aliases', spread(aliases), live(aliases), 'aliases'],
  ['directives', spread(directives), live(directives), 'directives'],
  ['tokens', spread(tokens), live(tokens), '2000 tokens'],
] as const;

describe('limits over HTTP', () => {
  it.each(PROBES)('refuse too much of %s', async (_name, query, _subscription, message) => {
    const { body } = await hub.raw(query);
    expect(body.data ?? null).toBeNull();
    expect(body.errors![0]!.message).toContain(message);
  });

  const PAGE = `{ nodes { topics(first: 100) { nodes { posts(first: $n) { nodes { author { guardian { networks { id } } } } } } } } }`;

  it('refuse cost, by literal and by variable alike', async () => {
    const inner = PAGE.slice(PAGE.indexOf('topics'), PAGE.lastIndexOf('} }'));
    const query = `query($id: ID!, $n: Int!) { board(id: $id) { ${inner} } }`;
    const byVariable = await hub.raw(query, { id: boardId, n: 100 });
    const byLiteral = await hub.raw(query.replace(', $n: Int!', '').replace('$n', '100'), { id: boardId });
    for (const { body } of [byVariable, byLiteral]) {
      expect(body.errors).toMatchObject([{ message: expect.stringContaining('objects') }]);
      expect(body.errors![0]!.extensions['code']).toBe('OPERATION_TOO_LARGE');
    }
  });

  it('refuse the same document with a large variable after a small one (it is in the cache by then)', async () => {
    const query = `query($n: Int!) { directory(first: $n) { nodes { networks { parent { parent { parent { parent { parent { id } } } } } } } } }`;
    expect((await hub.raw(query, { n: 1 })).body.errors).toBeUndefined();
    expect((await hub.raw(query, { n: 100 })).body.errors).toMatchObject([
      { extensions: { code: 'OPERATION_TOO_LARGE' } },
    ]);
  });

  it('refuse many reports at once, which go through all of a year each', async () => {
    const years = (count: number) =>
      `{ network(id: "${hub.make.id(network)}") { ${Array.from(
        { length: count },
        (_, n) => `y${n}: eventYear(year: ${2000 + n}) { total { dates } }`,
      ).join(' ')} } }`;
    expect((await hub.raw(years(4))).body.errors).toBeUndefined();
    expect((await hub.raw(years(5))).body.errors).toMatchObject([
      { message: expect.stringContaining('objects'), extensions: { code: 'OPERATION_TOO_LARGE' } },
    ]);
  });

  it('refuse pages beyond 100 entries', async () => {
    expect((await hub.raw('{ directory(first: 101) { nodes { id } } }')).body.errors).toMatchObject([
      { extensions: { code: 'INVALID_INPUT', field: 'first' } },
    ]);
  });

  it('refuse introspection where it is off, without hints at names', async () => {
    expect((await hub.raw('{ __schema { types { name } } }')).body.errors).toHaveLength(1);
    const { body } = await hub.raw('{ directry { nodes { id } } }');
    expect(body.errors![0]!.message).toBe('Cannot query field "directry" on type "Query".');
  });

  it('refuse batches, other methods and simple requests that any page could make', async () => {
    const url = `${hub.url}/graphql`;
    const json = { 'content-type': 'application/json' };
    const batch = await fetch(url, {
      method: 'POST',
      headers: json,
      body: '[{"query":"{hub{key}}"},{"query":"{hub{key}}"}]',
    });
    expect(batch.status).toBe(400);
    expect((await fetch(`${url}?query={hub{key}}`)).status).toBe(405);
    const simple = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"query":"{hub{key}}"}',
    });
    expect(simple.status).toBeGreaterThanOrEqual(400);
    expect(simple.status).toBeLessThan(500);
  });

  it('refuse bodies beyond 128 KiB', async () => {
    const { status } = await hub
      .raw('{ hub { key } }', { filler: 'x'.repeat(130 * 1024) })
      .catch(() => ({ status: 413 }));
    expect(status).toBe(413);
  });

  it('refuse a bearer key that is none, instead of reading as nobody', async () => {
    const answer = await hub.raw('{ hub { key } }', {}, { authorization: 'Bearer hubkey_wrong' });
    expect(answer.status).toBe(401);
    expect(answer.body.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it('let an ordinary page pass (negative control)', async () => {
    const query = `query($id: ID!) { board(id: $id) { topics(first: 20) { nodes { id title author { name } } } } }`;
    expect((await hub.raw(query, { id: boardId }, { cookie })).body.errors).toBeUndefined();
  });
});

describe('limits over a socket', () => {
  const open = (headers: Record<string, string> = { cookie }) => RawSocket.open(hub.url, headers);

  it.each(PROBES)('refuse too much of %s', async (_name, _query, subscription, message) => {
    const socket = await open();
    const errors = await socket.errorOf(subscription, { b: boardId });
    expect(errors[0]!.message).toContain(message);
    socket.close();
  });

  it('refuse queries and mutations: they have HTTP with all its checks', async () => {
    const socket = await open();
    expect((await socket.errorOf('{ me { email } }'))[0]!.message).toBe(
      'Send queries and mutations by POST.',
    );
    expect((await socket.errorOf('mutation { signOut { signedOut } }'))[0]!.message).toBe(
      'Send queries and mutations by POST.',
    );
    socket.close();
  });

  it('refuse a foreign origin, and take the own one', async () => {
    await expect(open({ cookie, origin: 'https://elsewhere.example' })).rejects.toThrow('403');
    await expect(open({ cookie, origin: 'null' })).rejects.toThrow('403');
    await expect(open({ cookie, origin: 'http://127.0.0.1:1' })).rejects.toThrow('403');
    (await open({ cookie, origin: hub.url })).close();
    (await open({ cookie, origin: hub.url.replace('127.0.0.1', 'localhost') })).close();
  });

  it('refuse messages beyond 64 KiB by closing the socket', async () => {
    const socket = await open();
    socket.send({ id: '1', type: 'subscribe', payload: { query: 'x'.repeat(65 * 1024) } });
    expect(await socket.closed).toBe(1009);
  });

  it('carry 20 subscriptions and refuse the next', async () => {
    const socket = await open();
    const query = 'subscription($b: ID!) { postAdded(boardId: $b) { cursor } }';
    for (let i = 0; i < 20; i++)
      socket.send({ id: `s${i}`, type: 'subscribe', payload: { query, variables: { b: boardId } } });
    expect((await socket.errorOf(query, { b: boardId }))[0]!.message).toContain('at most 20 subscriptions');
    socket.close();
  });

  it('take five sockets of a session and refuse the next', async () => {
    const { personId } = await hub.make.person();
    const session = await hub.sessionOf(personId);
    const sockets = await Promise.all(Array.from({ length: 5 }, () => open({ cookie: session.cookie })));
    const sixth = await open({ cookie: session.cookie });
    expect(await sixth.closed).toBe(4429);
    for (const socket of sockets) socket.close();
  });

  it('refuse a key that is none', async () => {
    const socket = await RawSocket.open(hub.url, {}, { authorization: 'Bearer hubkey_wrong' });
    expect(await socket.closed).toBe(4403);
  });

  it('mask unexpected errors with an id for the log', async () => {
    const pool = hub.app.pool;
    const socket = await open();
    const original = pool.query;
    pool.query = (() => Promise.reject(new Error('select secret from table'))) as never;
    try {
      const errors = await socket.errorOf('subscription($b: ID!) { postAdded(boardId: $b) { cursor } }', {
        b: boardId,
      });
      expect(errors).toMatchObject([
        { message: 'Something went wrong.', extensions: { code: 'INTERNAL_SERVER_ERROR' } },
      ]);
      expect(JSON.stringify(errors)).not.toContain('secret');
    } finally {
      pool.query = original;
    }
    socket.close();
  });

  it('speak graphql-transport-ws alone', async () => {
    const socket = new WebSocket(`${hub.url.replace('http', 'ws')}/graphql`, 'graphql-ws');
    const code = await new Promise<number>((resolve) => {
      socket.on('close', resolve);
      socket.on('error', () => resolve(0));
    });
    expect([0, 4406]).toContain(code);
  });
});
