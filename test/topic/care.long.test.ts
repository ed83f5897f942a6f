import {
  AcceptAnswerDocument,
  BoardDocument,
  DeletePostDocument,
  EditPostDocument,
  PostDocument,
  ReactToPostDocument,
  request,
  unwrap,
  UpdateTopicDocument,
  type BoardQuery,
  type HubClient,
  type UpdateTopicInput,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import { startHub, type TestHub } from '../support/hub';
import type { MadePerson } from '../support/make';

let hub: TestHub;
let network: string;
let boardId: string;
let author: MadePerson;
let clients: Record<'author' | 'member' | 'moderator' | 'organiser' | 'stranger', HubClient>;
let topicId: string;

beforeAll(async () => {
  hub = await startHub();
  network = await hub.make.network();
  author = await hub.make.person({ name: 'Anna', in: [network] });
  const as = async (role: 'GUARDIAN' | 'MODERATOR' | 'ORGANISER') =>
    hub.client(await hub.make.person({ name: role, in: [network], role }));
  clients = {
    author: await hub.client(author),
    member: await as('GUARDIAN'),
    moderator: await as('MODERATOR'),
    organiser: await as('ORGANISER'),
    stranger: await hub.client(
      await hub.make.person({ name: 'X', in: [await hub.make.network()], role: 'MODERATOR' }),
    ),
  };
});
beforeEach(async () => {
  boardId = await hub.make.board(network);
  topicId = await hub.make.topic(boardId, author.participantId, 'The form');
});
afterAll(() => hub.stop());

const update = async (who: keyof typeof clients, change: Partial<UpdateTopicInput>) =>
  (await request(clients[who], UpdateTopicDocument, { input: { topicId: hub.make.id(topicId), ...change } }))
    .updateTopic as { code?: string; __typename: string };

async function changes(): Promise<string[]> {
  const { rows } = await hub.app.pool.query<{ kind: string }>(
    'SELECT kind FROM change WHERE stream_id = $1 ORDER BY seq',
    [boardId],
  );
  return rows.map(({ kind }) => kind);
}

const post = async (who: keyof typeof clients) => {
  const input = { topicId: hub.make.id(topicId), body: 'More', idempotencyKey: randomUUID() };
  return (await request(clients[who], PostDocument, { input })).post as { code?: string };
};

const OUTCOMES: [keyof typeof clients, 'title' | 'order', string | undefined][] = [
  ['author', 'title', undefined],
  ['author', 'order', 'NOT_FOUND'],
  ['member', 'title', 'NOT_FOUND'],
  ['member', 'order', 'NOT_FOUND'],
  ['moderator', 'title', undefined],
  ['moderator', 'order', undefined],
  ['organiser', 'title', undefined],
  ['organiser', 'order', undefined],
  ['stranger', 'title', 'NOT_FOUND'],
  ['stranger', 'order', 'NOT_FOUND'],
];

it.each(OUTCOMES)('%s changes %s: %s', async (who, what, code) => {
  const answer = await update(who, what === 'title' ? { title: 'The new form' } : { pinned: true });
  expect(answer.code).toBe(code);
  expect(await changes()).toEqual(code ? [] : ['TOPIC_CHANGED']);
});

it('tells nobody of what changes nothing', async () => {
  await update('author', { title: ' The  form ', language: 'en' });
  expect(await changes()).toEqual([]);
});

it('takes a language away by null, and leaves it where it is left out', async () => {
  expect(await update('author', { title: 'Form' })).toMatchObject({ topic: { language: 'en' } });
  expect(await update('author', { language: null })).toMatchObject({ topic: { language: null } });
});

it('shows pinned topics first, on every page, whenever they were last written in', async () => {
  const others: string[] = [];
  for (let i = 0; i < 4; i++) others.push(await hub.make.topic(boardId, author.participantId));
  await update('moderator', { pinned: true });
  const seen: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const page: BoardQuery = await request(clients.member, BoardDocument, {
      id: hub.make.id(boardId),
      first: 2,
      after,
    });
    const { nodes, pageInfo } = page.board!.topics;
    seen.push(...nodes.map(({ id }) => id));
    [more, after] = [pageInfo.hasNextPage, pageInfo.endCursor];
  }
  expect(seen).toEqual([topicId, ...others.toReversed()].map((id) => hub.make.id(id)));
});

describe('a locked topic', () => {
  beforeEach(async () => void (await update('moderator', { locked: true })));

  it.each(['author', 'member', 'moderator'] as const)('takes no more posts, of %s', async (who) => {
    expect((await post(who)).code).toBe('TOPIC_LOCKED');
  });
  it('tells those who do not see it nothing', async () => {
    expect((await post('stranger')).code).toBe('NOT_FOUND');
  });
  it('keeps its title from its author, and not from those who keep order', async () => {
    expect((await update('author', { title: 'Other' })).code).toBe('TOPIC_LOCKED');
    expect((await update('moderator', { title: 'Other' })).code).toBeUndefined();
  });
  it('goes on when it is unlocked', async () => {
    await update('moderator', { locked: false });
    expect((await post('member')).code).toBeUndefined();
  });
});

it('leaves nothing to who has left the network', async () => {
  await hub.app.pool.query('UPDATE membership SET until = now() WHERE person_id = $1', [author.personId]);
  expect((await update('author', { title: 'Mine' })).code).toMatch(/NOT_FOUND/);
});

it('waits in no ring with those who post, edit, delete and accept meanwhile', async () => {
  const questions = await hub.make.board(network, { kind: 'QUESTIONS' });
  topicId = await hub.make.topic(questions, author.participantId);
  const done: { code?: string }[] = [];
  const writing = async (n: number): Promise<void> => {
    const client = clients.member;
    const input = { topicId: hub.make.id(topicId), body: `${n}`, idempotencyKey: randomUUID() };
    const { id: postId } = unwrap((await request(client, PostDocument, { input })).post, 'PostSuccess').post;
    const works = [
      () => update('moderator', { title: `Title ${n}`, pinned: n % 2 === 0 }),
      () => request(client, EditPostDocument, { input: { postId, body: `${n} again`, revision: 0 } }),
      () => request(clients.author, AcceptAnswerDocument, { input: { postId, accepted: true } }),
      () => request(clients.author, ReactToPostDocument, { input: { postId, kind: 'THANKS', on: true } }),
      () => request(client, DeletePostDocument, { input: { postId } }),
      () => post('author'),
    ];
    done.push(...(await Promise.all(works.map((work) => work() as Promise<{ code?: string }>))));
  };
  await Promise.all(Array.from({ length: 12 }, (_, n) => writing(n)));
  // What went wrong inside would have thrown.
  expect(done).toHaveLength(72);
});
