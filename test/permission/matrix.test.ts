// @own-modules: a type is added to the schema.
import { isObjectType } from 'graphql';
import { classifiedFields, unclassifiedFields } from '../../src/graphql/classified';
import { buildHubSchema } from '../../src/graphql/schema';
import { startHub, type TestHub } from '../support/hub';
import { RawSocket } from '../support/raw-socket';
import { Asking } from './asking';
import { ACTORS, standingOf, NARROW_FIELDS, readable, reached, runs, type ActorName } from './rule';
import { Unclassified, UnclassifiedResolver } from './unclassified';
import { TESTED_TYPES } from './tested-types';
import { isPerson, makeWorld, type NarrowName, type World } from './world';

/** Types that only carry other objects; what they carry is tested where it stands. */
const ENVELOPE =
  /(Connection|Edge|PageInfo|Success|Error|_Service|BoardChange|EventChange|PostAdded|LocalizedText|Translation|Recurrence|ImportedEvent|CalendarFinding)$/;
/** Types that hold no data of anyone: the hub itself and public reference data. */
const REFERENCE = new Set(['Hub', 'Language', 'Territory', 'Court']);

const STORED = [0, 1, 2, 3, 4, 5, 8, 9, 13];

let hub: TestHub;
let world: World;
let asking: Asking;

beforeAll(async () => {
  hub = await startHub();
  world = await makeWorld(hub);
  asking = new Asking(hub, world);
});
afterAll(() => hub.stop());

const ask: Asking['ask'] = (actor, query, variables) => asking.ask(actor, query, variables);
const fieldsOf = (type: string) => asking.fieldsOf(type);
const selection = (type: string) => asking.selection(type);

describe('the schema', () => {
  it('classifies every field', () => {
    expect(unclassifiedFields(hub.app.schema)).toEqual([]);
  });

  it('is refused with a field that is not classified (negative control)', () => {
    expect(Unclassified).toBeDefined();
    expect(() => buildHubSchema([new UnclassifiedResolver()])).toThrow('Unclassified.secret');
  });

  it('classifies as the rule says that is written beside it', () => {
    const narrow = classifiedFields(hub.app.schema)
      .filter((f) => f.classification !== 'PUBLIC')
      .map((f) => [`${f.type}.${f.field}`, f.classification]);
    expect(Object.fromEntries(narrow)).toEqual(NARROW_FIELDS);
  });

  it('lets every field be null that not all who see the row may read', () => {
    const wrong = Object.values(hub.app.schema.getTypeMap())
      .filter((t) => isObjectType(t) && !t.name.startsWith('__'))
      .filter((t) => !['Query', 'Mutation', 'Subscription'].includes(t.name))
      .flatMap((t) =>
        fieldsOf(t.name)
          .filter((f) => f.classification !== 'PUBLIC' && !f.nullable)
          .map((f) => `${f.type}.${f.field}`),
      );
    expect(wrong).toEqual([]);
  });

  it('has no type of data that this matrix leaves out', () => {
    const types = new Set(classifiedFields(hub.app.schema).map((f) => f.type));
    const left = [...types].filter(
      (t) => !TESTED_TYPES.has(t) && !REFERENCE.has(t) && !ENVELOPE.test(t) && t !== 'UserError',
    );
    expect(left).toEqual([]);
  });
});

describe.each(STORED)('a card whose row and fields have the stored audience %i', (stored) => {
  const doors: [
    string,
    (actor: ActorName | NarrowName, fields: string) => Promise<Record<string, unknown> | null>,
  ][] = [
    [
      'guardian(id)',
      async (actor, fields) =>
        (await ask(actor, `query($id: ID!) { found: guardian(id: $id) { ${fields} } }`, { id: cardId() }))[
          'found'
        ] as never,
    ],
    [
      'directory',
      async (actor, fields) => {
        const data = await ask(actor, `{ directory(search: "owner owned") { nodes { ${fields} } } }`);
        return (data['directory'] as unknown as { nodes: Record<string, unknown>[] }).nodes[0] ?? null;
      },
    ],
    [
      '_entities',
      async (actor, fields) => {
        const query = `query($r: [_Any!]!) { _entities(representations: $r) { ... on Guardian { ${fields} } } }`;
        return (await ask(actor, query, { r: [{ __typename: 'Guardian', id: cardId() }] }))['_entities']![0]!;
      },
    ],
  ];
  const cardId = () => hub.make.id(world.owner.cardId);
  const setAudience = (column: string, value: number) =>
    hub.app.pool.query(`UPDATE guardian_card SET ${column} = $1 WHERE id = $2`, [value, world.owner.cardId]);

  it.each(doors)('is seen through %s by those whom it reaches', async (_door, through) => {
    await setAudience('audience', stored);
    for (const actor of ACTORS) {
      expect([actor, (await through(actor, '__typename')) !== null]).toEqual([actor, reached(actor, stored)]);
    }
  });

  it.each(doors)(
    'is closed through %s to partners without the scope, flagged or public',
    async (_door, through) => {
      await setAudience('audience', stored);
      expect(await through('readsBoards', '__typename')).toBeNull();
      expect((await through('readsDirectory', '__typename')) !== null).toBe(reached('partner', stored));
    },
  );

  it.each(doors)('shows through %s each field to those who may read it', async (_door, through) => {
    // The row is for all, so that each field stands for itself.
    await setAudience('audience', 5);
    const fields = fieldsOf('Guardian');
    const chosen = fields.map((f) => f.classification).filter((c) => typeof c === 'object');
    for (const { chosen: column } of chosen) await setAudience(column, stored);
    for (const actor of ACTORS) {
      const found = (await through(actor, selection('Guardian')))!;
      const seen = Object.fromEntries(fields.map((f) => [f.field, found[f.field] !== null]));
      const expected = Object.fromEntries(
        fields.map((f) => [f.field, readable(actor, f.classification, stored)]),
      );
      expect({ actor, ...seen }).toEqual({ actor, ...expected });
    }
  });
});

describe.each([0, 1, 2, 3, 5, 9, 13])('a board with the stored audience %i', (stored) => {
  let ids: Record<'board' | 'topic' | 'post', string>;
  let boardId: string;

  beforeAll(async () => {
    boardId = await hub.make.board(world.network);
    await hub.app.pool.query('UPDATE board SET audience = $1 WHERE id = $2', [stored, boardId]);
    const topicId = await hub.make.topic(boardId, world.owner.participantId);
    const post = await ask(
      'self',
      'mutation($t: ID!, $k: String!) { post(input: { topicId: $t, body: "hi", idempotencyKey: $k }) { __typename ... on PostSuccess { post { id } } } }',
      { t: hub.make.id(topicId), k: `key-${boardId}` },
    );
    expect(post['post']).toMatchObject({ __typename: stored === 0 ? expect.any(String) : 'PostSuccess' });
    const { id = 'none' } = (post['post'] as unknown as { post?: { id: string } }).post ?? {};
    ids = { board: hub.make.id(boardId), topic: hub.make.id(topicId), post: id };
  });

  // The owner of a post is a member of the board's network, no more: boards have no owner.
  const sees = (actor: ActorName) => reached(actor === 'self' ? 'member' : actor, stored);

  it('is seen, with its topics and posts, by those whom it reaches', async () => {
    for (const actor of ACTORS) {
      const query = `query($b: ID!, $t: ID!) {
        board(id: $b) { ${selection('Board')} }
        topic(id: $t) { ${selection('Topic')} posts(first: 1) { nodes { ${selection('Post')} author { ${selection('Participant')} } } } } }`;
      const data = await ask(actor, query, { b: ids.board, t: ids.topic });
      const topic = data['topic'] as unknown as { posts: { nodes: unknown[] } } | null;
      const seen = [data['board'] !== null, topic !== null, (topic?.posts.nodes.length ?? 0) > 0];
      expect([actor, ...seen]).toEqual([actor, sees(actor), sees(actor), sees(actor)]);
    }
  });

  it('tells for whom it is to organisers alone, and stands among those of its network', async () => {
    const query = `query($n: ID!) { network(id: $n) { boards { id audience partners } } }`;
    for (const actor of ACTORS) {
      const { network } = await ask(actor, query, { n: hub.make.id(world.network) });
      const { boards } = network as unknown as {
        boards: { id: string; audience: unknown; partners: unknown }[];
      };
      const found = boards.find(({ id }) => id === ids.board);
      const told = runs(actor)
        ? {
            audience: ['ME', 'NETWORK', 'LINKED', 'HUB', 'PEER_HUBS', 'PUBLIC'][stored % 8],
            partners: stored >= 8,
          }
        : { audience: null, partners: null };
      expect([actor, found]).toEqual([actor, sees(actor) ? { id: ids.board, ...told } : undefined]);
    }
  });

  it('tells what a post said before to its author, and to those who keep order', async () => {
    const edit =
      'mutation($p: ID!, $b: String!) { editPost(input: { postId: $p, body: $b, revision: 0 }) { __typename } }';
    await ask('self', edit, { p: ids.post, b: 'hi there' });
    const query = `query($p: ID!) { post(id: $p) { revisions { ${selection('PostRevision')} } } }`;
    for (const actor of ACTORS) {
      const { post } = await ask(actor, query, { p: ids.post });
      const told = (post as unknown as { revisions: unknown[] } | null)?.revisions.length ?? null;
      const { organises, moderates } = standingOf(actor);
      const entitled = actor === 'self' || organises === true || moderates === true;
      expect([actor, told]).toEqual([actor, sees(actor) && stored !== 0 ? Number(entitled) : null]);
    }
  });

  it('tells how many reacted to whoever sees the post, and how one reacted to oneself', async () => {
    const react =
      'mutation($p: ID!) { reactToPost(input: { postId: $p, kind: THANKS, on: true }) { __typename } }';
    await ask('member', react, { p: ids.post });
    const query = `query($p: ID!) { post(id: $p) { viewerReactions reactions { ${selection('PostReactions')} } } }`;
    for (const actor of ACTORS) {
      const { post } = await ask(actor, query, { p: ids.post });
      const told = {
        reactions: [{ kind: 'THANKS', count: 1 }],
        viewerReactions: actor === 'member' ? ['THANKS'] : [],
      };
      expect([actor, post]).toEqual([actor, sees(actor) && stored !== 0 ? told : null]);
    }
  });

  it('is closed, with its topics and posts, to partners without the scope', async () => {
    const query =
      'query($b: ID!, $t: ID!) { board(id: $b) { id } topic(id: $t) { id posts { nodes { id } } } }';
    const variables = { b: ids.board, t: ids.topic };
    const nothing = { board: null, topic: null };
    expect(await ask('readsDirectory', query, variables)).toEqual(nothing);
    const seen = await ask('readsBoards', query, variables);
    expect([seen['board'] !== null, seen['topic'] !== null]).toEqual([sees('partner'), sees('partner')]);
  });

  it.each([
    'boardChanges(boardId: $b, after: $after)',
    'topicChanges(topicId: $t, after: $after)',
    'postAdded(boardId: $b, topicId: $t, after: $after)',
  ])('is watched by those whom it reaches: %s', async (field) => {
    // From the beginning of the log: who may watch is answered by the post, who may not by an error.
    const used = ['b', 't'].filter((name) => field.includes(`$${name}`));
    const variables = { b: ids.board, t: ids.topic, after: hub.app.seal.seal(['board', boardId, '0']) };
    const watch = `subscription(${used.map((name) => `$${name}: ID!`).join(' ')} $after: String) { ${field} { cursor } }`;
    for (const actor of ACTORS) {
      const { authorization, ...headers } = world.headers[actor];
      const socket = await RawSocket.open(hub.url, headers, authorization ? { authorization } : undefined);
      const { type } = await socket.firstAnswer(watch, variables);
      expect([actor, type]).toEqual([actor, sees(actor) ? 'next' : 'error']);
      socket.close();
    }
  });
});

describe.each([0, 1, 2, 3, 5, 9, 13])(
  'a tag of a network whose boards have the stored audience %i',
  (stored) => {
    it('is seen by those whom a board reaches, by members, and by those who run the network', async () => {
      const tag = hub.make.id(await hub.make.tag(world.network));
      await hub.app.pool.query('UPDATE board SET audience = $1 WHERE network_id = $2', [
        stored,
        world.network,
      ]);
      for (const actor of ACTORS) {
        const query = `query($n: ID!) { network(id: $n) { tags { ${selection('Tag')} } } }`;
        const { network } = await ask(actor, query, { n: hub.make.id(world.network) });
        const { tags } = network as unknown as { tags: { id: string }[] };
        const near = standingOf(actor).belongs === true && actor !== 'unprovenOperator';
        const sees = near || runs(actor) || reached(actor === 'self' ? 'member' : actor, stored);
        expect([actor, tags.some(({ id }) => id === tag)]).toEqual([actor, sees]);
      }
    });
  },
);

describe('one’s own view', () => {
  beforeAll(async () => {
    await hub.app.pool.query(
      `INSERT INTO totp (id, person_id, sealed_secret, confirmed_at) SELECT gen_random_uuid(), id, '', now() FROM person`,
    );
    await hub.app.pool.query(
      `INSERT INTO passkey (id, credential_id, person_id, public_key, counter, device, last_used_at)
       SELECT gen_random_uuid(), id, id, '', 0, 'Firefox on Android', now() FROM person`,
    );
  });

  it('is of oneself alone', async () => {
    const query = `{ me { ${selection('Viewer')} memberships { ${selection('Membership')} } sessions { ${selection('Session')} } totp { ${selection('Totp')} }
      passkeys { ${selection('Passkey')} } emailAddresses { ${selection('EmailAddress')} } } }`;
    for (const actor of ACTORS) {
      const { me } = await ask(
        actor,
        query.replace(/(memberships|sessions|totp|passkeys|emailAddresses) \{ __typename \}/g, ''),
      );
      expect([actor, me !== null]).toEqual([actor, isPerson(actor)]);
      if (!isPerson(actor)) continue;
      const own = me as unknown as Record<
        'emailAddresses' | 'memberships' | 'passkeys' | 'sessions',
        Record<string, unknown>[]
      > &
        Record<string, unknown>;
      expect(own.sessions.map((session) => session['current'])).toEqual([true]);
      for (const { device, ...session } of own.sessions) {
        expect(Object.values(session)).not.toContain(null);
        expect(device).toBeNull(); // tests name no browser
      }
      for (const { field } of fieldsOf('Viewer')) expect([field, own[field]]).not.toEqual([field, null]);
      expect(own.passkeys).toHaveLength(1);
      expect(own.emailAddresses).toMatchObject([{ main: true, confirmed: true }]);
      for (const passkey of own.passkeys) expect(Object.values(passkey)).not.toContain(null);
      for (const membership of own.memberships) expect(Object.values(membership)).not.toContain(null);
    }
  });
});

describe('a network', () => {
  it('tells how many are in it to its organisers alone', async () => {
    await hub.app.pool.query(
      `INSERT INTO ground_rules (id, network_id, version, markdown, html) VALUES (gen_random_uuid(), $1, 1, 'x', 'x')`,
      [world.network],
    );
    for (const actor of ACTORS) {
      const data = await ask(actor, `query($id: ID!) { network(id: $id) { ${selection('Network')} } }`, {
        id: hub.make.id(world.network),
      });
      const network = data['network'] as unknown as Record<string, unknown>;
      for (const { field, classification, nullable, text } of fieldsOf('Network')) {
        if (text === '' || (nullable && classification === 'PUBLIC')) continue;
        expect([actor, field, network[field] !== null]).toEqual([
          actor,
          field,
          readable(actor, classification, 0),
        ]);
      }
    }
  });
});
