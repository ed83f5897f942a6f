import {
  BoardDocument,
  OpenTopicDocument,
  request,
  TopicDocument,
  unwrap,
  type HubClient,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import { startHub, type TestHub } from '../support/hub';
import type { MadePerson } from '../support/make';

let hub: TestHub;
let network: string;
let boardId: string;
let anna: MadePerson;
let member: HubClient;

beforeAll(async () => {
  hub = await startHub({ env: { POSTS_PER_HOUR: '12' } });
  network = await hub.make.network();
  anna = await hub.make.person({ name: 'Anna Rossi', in: [network] });
  boardId = await hub.make.board(network);
  member = await hub.client(anna);
});
afterAll(() => hub.stop());

const open = (client: HubClient, more: object = {}) =>
  request(client, OpenTopicDocument, {
    input: {
      boardId: hub.make.id(boardId),
      title: 'Who knows the form of the court?',
      body: 'It came **today**.',
      idempotencyKey: randomUUID(),
      ...more,
    },
  }).then(({ openTopic }) => openTopic);

const codeOf = async (answer: Promise<object>) => ((await answer) as { code?: string }).code;

/** What the board's log says of it, and how many topics there are. */
async function written(): Promise<{ topics: number; kinds: string[] }> {
  const { rows } = await hub.app.pool.query<{ topics: number; kinds: string[] }>(
    `SELECT (SELECT count(*)::int FROM topic WHERE board_id = $1) AS topics,
       (SELECT coalesce(array_agg(kind ORDER BY seq), '{}') FROM change WHERE stream_id = $1) AS kinds`,
    [boardId],
  );
  return rows[0]!;
}

describe('opening a topic', () => {
  it('writes topic, first post and both changes together; it leads the board', async () => {
    const before = await written();
    const { topic } = unwrap(
      await open(member, { title: ' Who  knows\nthe form? ', language: 'it' }),
      'OpenTopicSuccess',
    );
    expect(topic).toMatchObject({ title: 'Who knows the form?', language: 'it', postCount: 1 });
    expect(topic.author.name).toBe('Anna Rossi');
    const { topic: read } = await request(member, TopicDocument, { id: topic.id, last: 10 });
    expect(read!.posts.nodes).toMatchObject([{ markdown: 'It came **today**.', language: 'it' }]);
    const { board } = await request(member, BoardDocument, { id: hub.make.id(boardId), first: 1 });
    expect(board!.topics.nodes[0]!.id).toBe(topic.id);
    const after = await written();
    expect(after.topics).toBe(before.topics + 1);
    expect(after.kinds.slice(before.kinds.length)).toEqual(['TOPIC_OPENED', 'POST_PUBLISHED']);
  });

  it('opens one for one key, however often and at once it is tried', async () => {
    const before = await written();
    const idempotencyKey = randomUUID();
    // As often as may be written at all: a try counts, whatever comes of it.
    const tries = await Promise.all(Array.from({ length: 6 }, () => open(member, { idempotencyKey })));
    const ids = new Set(tries.map((each) => unwrap(each, 'OpenTopicSuccess').topic.id));
    expect(ids.size).toBe(1);
    expect((await written()).topics).toBe(before.topics + 1);
    expect(await codeOf(open(member, { idempotencyKey, title: 'Another' }))).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('counts with posts towards how much one may write', async () => {
    const answers: (string | undefined)[] = [];
    for (let i = 0; i < 8; i++) answers.push(await codeOf(open(member)));
    expect(answers).toContain(undefined);
    expect(answers.at(-1)).toBe('RATE_LIMITED');
  });
});

describe('is refused, and nothing is written,', () => {
  let other: HubClient;
  beforeAll(async () => {
    other = await hub.client(await hub.make.person({ name: 'Bruno', in: [network] }));
  });
  const cases: [string, string, () => Promise<object>][] = [
    ['without a session', 'NOT_SIGNED_IN', async () => open(await hub.client())],
    [
      'by who is no member',
      'NOT_FOUND',
      async () => open(await hub.client(await hub.make.person({ name: 'X' }))),
    ],
    ['on a board that is none', 'NOT_FOUND', () => open(other, { boardId: 'x' })],
    [
      'on announcements, by who does not organise',
      'NOT_FOUND',
      async () =>
        open(other, { boardId: hub.make.id(await hub.make.board(network, { kind: 'ANNOUNCEMENT' })) }),
    ],
    ['without a title', 'INVALID_INPUT', () => open(other, { title: ' \u200D ' })],
    ['with a title too long', 'INVALID_INPUT', () => open(other, { title: 'a'.repeat(201) })],
    ['without a text', 'INVALID_INPUT', () => open(other, { body: ' ' })],
    ['with a key that is none', 'INVALID_INPUT', () => open(other, { idempotencyKey: 'x' })],
  ];
  it.each(cases)('%s', async (_how, code, work) => {
    const before = await written();
    expect(await codeOf(work())).toBe(code);
    expect(await written()).toEqual(before);
  });

  it('where the ground rules are not accepted yet', async () => {
    const place = await hub.make.network();
    const person = await hub.make.person({ name: 'Carla', in: [place] });
    const board = await hub.make.board(place);
    await hub.app.pool.query(
      `INSERT INTO ground_rules (id, network_id, version, markdown, html) VALUES (gen_random_uuid(), $1, 1, 'x', 'x')`,
      [place],
    );
    const client = await hub.client(person);
    expect(await codeOf(open(client, { boardId: hub.make.id(board) }))).toBe('RULES_NOT_ACCEPTED');
  });
});
