import { isNonNullType } from 'graphql';
import { randomUUID } from 'node:crypto';
import { WebSocket } from 'ws';
import { TOKEN_PREFIX } from '../../src/features/partner/token/token.service';
import { tokenHash } from '../../src/shared/token-hash';
import { startHub, type TestHub } from '../support/hub';
import { eventually } from '../support/eventually';
import type { MadePerson } from '../support/make';
import { RawSocket } from '../support/raw-socket';
import { leafOf, nested, pages, subscriptionFields, subscriptionTo, wayTo } from './subscriptions/probes';

/** As they are in the schema: whoever adds one adds it here, and all of the below is asked of it. */
const FIELDS = [
  'attendanceChanges',
  'boardChanges',
  'eventChanges',
  'notificationAdded',
  'postAdded',
  'presence',
  'topicChanges',
  'typing',
];
/** Whose answers lead to no other object: they cannot be asked for much. */
const FLAT = ['presence', 'typing'];
/** Those that are for signed-in people alone, whatever a partner may read. */
const OF_PEOPLE = ['attendanceChanges', 'notificationAdded', 'presence', 'typing'];

let hub: TestHub;
let member: MadePerson;
let cookie: string;
let network: string;
let occurrenceId: string;
/** What the arguments of all of them are given. */
let given: Record<string, string>;

beforeAll(async () => {
  hub = await startHub({ env: { GRAPHQL_INTROSPECTION: 'false', PARTNER_POINTS_PER_MINUTE: '1000000000' } });
  network = await hub.make.network();
  // Who runs the network, as some of it is for her alone.
  member = await hub.make.person({ in: [network], role: 'ORGANISER' });
  const boardId = await hub.make.board(network);
  const topicId = await hub.make.topic(boardId, member.participantId);
  const { eventId, occurrenceId: occurrence } = await hub.make.event(network);
  // So soon that people are marked already, and may still answer.
  await hub.app.pool.query(
    `UPDATE occurrence SET starts_at = now() + interval '1 hour', ends_at = now() + interval '3 hours' WHERE id = $1`,
    [occurrence],
  );

  occurrenceId = hub.make.id(occurrence);
  given = {
    boardId: hub.make.id(boardId),
    eventId: hub.make.id(eventId),
    occurrenceId,
    topicId: hub.make.id(topicId),
  };
  ({ cookie } = await hub.sessionOf(member.personId));
});
afterAll(() => hub.stop());

const fieldOf = (name: string) => subscriptionFields(hub.app.schema).find((field) => field.name === name)!;
const open = (headers: Record<string, string> = { cookie }) => RawSocket.open(hub.url, headers);

/** The errors that a subscription is refused with, on a socket of its own. */
async function refusal(query: string, variables: object = given, headers?: Record<string, string>) {
  const socket = await open(headers);
  const errors = await socket.errorOf(query, variables);
  socket.close();
  return errors;
}

const tooLarge = (what: string) => [
  { message: expect.stringContaining(what), extensions: { code: 'OPERATION_TOO_LARGE' } },
];

it('probes every subscription of the schema, with each of its arguments', () => {
  const fields = subscriptionFields(hub.app.schema);
  expect(fields.map(({ name }) => name).sort()).toEqual(FIELDS);
  const known = [...Object.keys(given), 'after'];
  expect(
    fields.flatMap(({ args }) => args.map(({ name }) => name)).filter((n) => !known.includes(n)),
  ).toEqual([]);
  expect(FIELDS.filter((name) => wayTo(fieldOf(name), 'Network', 'id') === null)).toEqual(FLAT);
});

it('each of them answers who may ask (negative control)', async () => {
  const socket = await open();
  for (const name of FIELDS)
    socket.send({
      id: name,
      type: 'subscribe',
      payload: { query: subscriptionTo(fieldOf(name)), variables: given },
    });
  const other = await hub.make.person({ in: [network] });
  const { cookie: others } = await hub.sessionOf(other.personId);
  const writes = 'mutation($input: PostInput!) { post(input: $input) { __typename } }';
  const answers = 'mutation($input: RsvpInput!) { rsvp(input: $input) { __typename } }';
  const replies = ['GOING', 'MAYBE'];
  const marks = 'mutation($input: MarkAttendanceInput!) { markAttendance(input: $input) { __typename } }';
  let attended = false;
  await hub.app.pool.query(
    `INSERT INTO topic_following (topic_id, person_id, level) SELECT id, $2, 'ALL' FROM topic WHERE id = $1`,
    [hub.app.ids.decode(given['topicId']!), member.personId],
  );
  const answered = () => new Set(socket.received.filter(({ type }) => type === 'next').map(({ id }) => id));
  await eventually(
    async () => {
      const input = { topicId: given['topicId'], body: 'So it is.', idempotencyKey: randomUUID() };
      await hub.raw(writes, { input }, { cookie: others });
      const reply = { occurrenceId, answer: replies.reverse()[0] };
      await hub.raw(answers, { input: reply }, { cookie: others });
      attended = !attended;
      const mark = { occurrenceId, attended, participantIds: [hub.make.id(other.participantId)] };
      await hub.raw(marks, { input: mark }, { cookie });
      return answered();
    },
    ({ size }) => size === FIELDS.length,
  );
  expect(socket.received.filter(({ type }) => type === 'error')).toEqual([]);
  socket.close();
});

const text = (name: string, inner?: string, more?: string) => subscriptionTo(fieldOf(name), inner, more);

describe.each(FIELDS)('%s', (name) => {
  it.each([
    ['aliases', (leaf: string) => Array.from({ length: 40 }, (_, i) => `a${i}: ${leaf}`).join(' ')],
    ['directives', (leaf: string) => leaf.replace(/^\w+/, '$& @include(if: true)').concat(' ').repeat(60)],
  ])('refuses too many %s', async (what, inner) => {
    expect(await refusal(text(name, inner(leafOf(fieldOf(name)))))).toMatchObject(tooLarge(what));
  });

  it('refuses fragments that double each other', async () => {
    const type = String(fieldOf(name).type).replace('!', '');
    const fragments = Array.from({ length: 22 }, (_, i) => {
      const inner = i === 21 ? leafOf(fieldOf(name)) : `...F${i + 1} ... on ${type} { ...F${i + 1} }`;
      return `fragment F${i} on ${type} { ${inner} }`;
    });
    const query = `${text(name, '...F0')} ${fragments.join(' ')}`;
    expect(await refusal(query)).toMatchObject(tooLarge('selections'));
  });

  it('refuses documents of too many tokens', async () => {
    const [error] = await refusal(text(name, `${leafOf(fieldOf(name))} `.repeat(2_100)));
    expect(error!.message).toContain('2000 tokens');
  });

  it('is alone in its operation, and not left out by a condition', async () => {
    const once = text(name).slice(0, -1);
    const again = once.slice(once.indexOf('{') + 1).trim();
    const [twice] = await refusal(`${once} other: ${again} }`);
    expect(twice!.message).toContain('must select only one top level field');
    const left = text(name).replace(/(\{ \w+(\([^)]*\))?) \{/, '$1 @skip(if: true) {');
    expect(left).toContain('@skip');
    const [none] = await refusal(left);
    expect(none!.message).toContain('condition');
  });

  it('tells nothing of the schema where introspection is off', async () => {
    const leaf = leafOf(fieldOf(name));
    const [misspelt] = await refusal(text(name, leaf.replace(/^\w+/, '$&s')));
    expect(misspelt!.message).toMatch(/^Cannot query field "\w+" on type "\w+"\.$/);
    const [schema] = await refusal(`${text(name).slice(0, -1)} __schema { types { name } } }`);
    expect(schema!.message).toMatch(/must select only one top level field|introspection/);
  });

  it('masks what went wrong', async () => {
    const { pool } = hub.app;
    const socket = await open();
    const { query } = pool;
    pool.query = (() => Promise.reject(new Error('select secret from table'))) as never;
    try {
      // One that asks nothing of the database begins, and says nothing.
      const asks = await Promise.race([
        socket.errorOf(text(name), given),
        new Promise<null>((resolve) => setTimeout(resolve, 300, null)),
      ]);
      expect(JSON.stringify(socket.received)).not.toContain('secret');
      expect(asks).toMatchObject([
        { message: 'Something went wrong.', extensions: { code: 'INTERNAL_SERVER_ERROR' } },
      ]);
    } finally {
      pool.query = query;
      socket.close();
    }
  });

  it('refuses hostile arguments as it does others', async () => {
    const socket = await open();
    for (const hostile of [
      '\u0000',
      'a\ud800b',
      '',
      '__proto__',
      'x'.repeat(20_000),
      `${given['boardId']} `,
    ]) {
      // What may be left out narrows what is told; what matches nothing narrows it to nothing.
      const told = fieldOf(name).args.filter((arg) => isNonNullType(arg.type) || arg.name === 'after');
      for (const { name: argument } of told) {
        const [error] = await socket.errorOf(text(name), { ...given, [argument]: hostile });
        expect(error!.extensions!['code']).toMatch(/^(NOT_FOUND|INVALID_INPUT|BAD_USER_INPUT)$/);
      }
    }
    socket.close();
  });

  it('is refused to nobody and strangers alike, whether it is there or not', async () => {
    const stranger = await hub.sessionOf((await hub.make.person()).personId);
    const nothing = Object.fromEntries(Object.keys(given).map((each) => [each, hub.make.id(randomUUID())]));
    const needs = fieldOf(name).args.some(({ name: argument }) => argument !== 'after');
    for (const headers of needs ? [{}, { cookie: stranger.cookie }] : [{}]) {
      const [hidden, none] = [
        await refusal(text(name), given, headers as Record<string, string>),
        await refusal(text(name), nothing, headers as Record<string, string>),
      ];
      expect(hidden).toEqual(none);
      expect(hidden[0]!.extensions!['code']).toMatch(/^(NOT_FOUND|NOT_SIGNED_IN)$/);
    }
  });

  it('is not begun by a page of others, nor before the socket is opened, nor in a message that is too large', async () => {
    await expect(open({ cookie, origin: 'https://elsewhere.example' })).rejects.toThrow('403');
    const payload = { query: text(name), variables: given };
    const early = new WebSocket(`${hub.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      headers: { cookie },
    });
    early.once('open', () => early.send(JSON.stringify({ id: 'one', type: 'subscribe', payload })));
    expect(await new Promise((resolve) => early.once('close', resolve))).toBe(4401);
    const socket = await open();
    const filler = 'x'.repeat(65 * 1024);
    socket.send({ id: 'one', type: 'subscribe', payload: { ...payload, variables: { ...given, filler } } });
    expect(await socket.closed).toBe(1009);
  });
});

describe.each(FIELDS.filter((name) => !FLAT.includes(name)))('%s leads to other objects, and', (name) => {
  const below = (target: string, inner: string) => wayTo(fieldOf(name), target, inner)!;

  it('refuses depth', async () => {
    expect(await refusal(text(name, below('Network', nested(15))))).toMatchObject(tooLarge('levels'));
  });

  it.each([
    ['a literal', pages('100'), '', {}],
    ['a variable', pages('$n'), ', $n: Int!', { n: 100 }],
    ['a default', pages('$n'), ', $n: Int = 100', {}],
  ])('refuses cost by %s', async (_by, inner, more, values) => {
    const [declared, kept] = fieldOf(name).args.length > 0 ? [more, inner] : ['', pages('100')];
    const query = text(name, below('Board', kept), declared);
    expect(await refusal(query, { ...given, ...values })).toMatchObject(tooLarge('objects'));
  });

  it('refuses cost also where the document was taken before, for less', async () => {
    const query = text(name, below('Board', pages('$n')), ', $n: Int!');
    const socket = await open();
    // A cursor of nothing: it has passed the limits when it is refused for that.
    const after = 'none';
    const [less] = await socket.errorOf(query, { ...given, after, n: 1 });
    expect(less!.extensions!['code']).not.toBe('OPERATION_TOO_LARGE');
    expect(await socket.errorOf(query, { ...given, after, n: 100 })).toMatchObject(tooLarge('objects'));
    socket.close();
  });
});

describe('sockets', () => {
  it('carry no queries and mutations, whatever else they carry', async () => {
    const socket = await open();
    for (const query of [
      '{ me { email } }',
      '{ __schema { types { name } } }',
      'mutation { signOut { signedOut } }',
    ]) {
      const [error] = await socket.errorOf(query);
      expect(error!.message).toMatch(/^Send queries and mutations by POST\.$|introspection/);
    }
    const both = `query A { me { email } } ${text('presence').replace('subscription', 'subscription B')}`;
    const answer = new Promise((resolve) =>
      socket.socket.once('message', (data: Buffer) => resolve(JSON.parse(String(data)))),
    );
    socket.send({
      id: 'two',
      type: 'subscribe',
      payload: { query: both, operationName: 'A', variables: given },
    });
    expect(await answer).toMatchObject({
      type: 'error',
      payload: [{ message: 'Send queries and mutations by POST.' }],
    });
    socket.close();
  });

  it('begin twenty of 5,000 subscriptions, of whatever kind, and the hub goes on', async () => {
    const socket = await open();
    for (let i = 0; i < 5_000; i++) {
      const query = text(FIELDS[i % FIELDS.length]!);
      socket.send({ id: `s${i}`, type: 'subscribe', payload: { query, variables: given } });
    }
    const refused = () => socket.received.filter(({ type }) => type === 'error');
    await eventually(refused, ({ length }) => length === 4_980);
    for (const { payload } of refused())
      expect(payload).toMatchObject([{ message: 'A socket carries at most 20 subscriptions.' }]);
    expect((await hub.raw('{ hub { key } }')).status).toBe(200);
    socket.close();
  });
});

describe('a right that ends while it is followed', () => {
  /** What a socket with all subscriptions that its bearer may have is closed with; and what it was told after. */
  async function closing(
    headers: Record<string, string>,
    params: object | undefined,
    variables: object,
    end: () => Promise<unknown>,
  ) {
    const socket = await RawSocket.open(hub.url, headers, params);
    const names = FIELDS.filter((name) => !params || !OF_PEOPLE.includes(name));
    for (const name of names)
      socket.send({ id: name, type: 'subscribe', payload: { query: text(name), variables } });
    // Sent behind them: when it is refused, the hub has read them all.
    await socket.errorOf('subscription { none }');
    await end();
    const started = Date.now();
    const code = await socket.closed;
    return {
      code,
      ms: Date.now() - started,
      errors: socket.received.filter(({ type }) => type === 'error').length - 1,
    };
  }

  it.each([
    ['a session that expires', `UPDATE session SET expires_at = now() WHERE person_id = $1`],
    ['a session that is ended', `UPDATE session SET revoked_at = now() WHERE person_id = $1`],
    ['an account that is suspended', `UPDATE account SET state = 'SUSPENDED' WHERE person_id = $1`],
  ])('closes all of them with 4403 within 5 s: %s', async (_what, statement) => {
    const { personId } = await hub.make.person({ in: [network], role: 'ORGANISER' });
    const session = await hub.sessionOf(personId);
    const { code, ms, errors } = await closing({ cookie: session.cookie }, undefined, given, () =>
      hub.app.pool.query(statement, [personId]),
    );
    expect({ code, errors }).toEqual({ code: 4403, errors: 0 });
    expect(ms).toBeLessThan(5_000);
  });

  it.each([
    ['key', 'is taken back', 'UPDATE partner_key SET revoked_at = now() WHERE partner_id = $1'],
    ['token', 'expires', 'UPDATE partner_token SET expires_at = now() WHERE partner_id = $1'],
  ])('closes those of a partner whose %s %s; of people it has none', async (kind, _what, statement) => {
    const publicBoard = await hub.make.board(network, { audience: 'PUBLIC' });
    const publicTopic = await hub.make.topic(publicBoard, member.participantId);
    const publicEvent = await hub.make.event(network, { audience: 'PUBLIC' });
    const there = {
      boardId: hub.make.id(publicBoard),
      eventId: hub.make.id(publicEvent.eventId),
      occurrenceId: hub.make.id(publicEvent.occurrenceId),
      topicId: hub.make.id(publicTopic),
    };
    const { partnerId, key, token } = await partner();
    const bearer = { authorization: `Bearer ${kind === 'key' ? key : token}` };
    for (const name of OF_PEOPLE)
      expect(await refusal(text(name), there, bearer)).toMatchObject([
        { extensions: { code: 'NOT_SIGNED_IN' } },
      ]);
    const { code, errors } = await closing({}, bearer, there, () =>
      hub.app.pool.query(statement, [partnerId]),
    );
    expect({ code, errors }).toEqual({ code: 4403, errors: 0 });
  });

  /** A partner with a key, and a token as one gets for an assertion. */
  async function partner() {
    const key = await hub.app.features.partners.add('Partner', [network]);
    const { rows } = await hub.app.pool.query<{ id: string }>(
      'SELECT partner_id AS id FROM partner_key WHERE key_hash = $1',
      [tokenHash(key)],
    );
    const partnerId = rows[0]!.id;
    const token = `${TOKEN_PREFIX}${randomUUID()}`;
    await hub.app.pool.query(
      `WITH j AS (INSERT INTO partner_jwk (id, partner_id, kid, jwk) VALUES ($1, $2, 'kid', '{}') RETURNING id)
       INSERT INTO partner_token (token_hash, partner_id, jwk_id, scopes, network_ids, purpose, expires_at)
       SELECT $3, $2, id, '{boards:read,events:read}', ARRAY[$4::uuid], '', now() + interval '1 minute' FROM j`,
      [randomUUID(), partnerId, tokenHash(token), network],
    );
    return { partnerId, key, token };
  }
});
