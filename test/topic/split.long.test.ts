import {
  AcceptAnswerDocument,
  MarkTopicReadDocument,
  request,
  TopicChangesDocument,
} from '@guardian-network-hub/client-sdk';
import { subscribe } from '@guardian-network-hub/client-sdk/subscriptions';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { startHub, type TestHub } from '../support/hub';
import { runs } from '../support/runs';
import { take, withCookie } from '../support/take';
import { makeMoving, type Moving } from './moving';

let hub: TestHub;
let m: Moving;
let board: string;
let topicId: string;
let posts: string[];

beforeAll(async () => {
  hub = await startHub();
  m = await makeMoving(hub);
});
beforeEach(async () => {
  board = await hub.make.board(m.network, { kind: 'QUESTIONS' });
  topicId = await m.topic(board);
  posts = [];
  for (const [n, who] of (['anna', 'bruno', 'anna', 'bruno', 'anna'] as const).entries())
    posts.push(await m.post(who, topicId, `${n}`));
});
afterAll(() => hub.stop());

const texts = async (topic: string) =>
  (await m.read('bruno', topic))!.posts.nodes.map(({ markdown }) => markdown);
const made = (answer: { topic?: { id: string } }) => hub.app.ids.decode(answer.topic!.id)!;

it.each([
  ['moderator', undefined],
  ['organiser', undefined],
  ['anna', 'NOT_FOUND'],
  ['stranger', 'NOT_FOUND'],
] as const)('is for those who keep order: %s, %s', async (who, code) => {
  const before = await m.audited();
  expect((await m.split(who, topicId, [posts[1]!])).code).toBe(code);
  expect(await m.audited()).toEqual(code ? before : [...before, 'topic split']);
});

it('makes a topic of whoever wrote the first of the posts, and counts both again', async () => {
  const id = made(await m.split('moderator', topicId, [posts[4]!, posts[1]!, posts[3]!, posts[1]!]));
  const [left, split] = [(await m.read('anna', topicId))!, (await m.read('anna', id))!];
  expect(await texts(topicId)).toEqual(['0', '2']);
  expect(await texts(id)).toEqual(['1', '3', '4']);
  expect(split).toMatchObject({
    title: 'Another thing',
    language: 'en',
    postCount: 3,
    author: { name: 'Bruno' },
  });
  expect([split.createdAt, split.lastPostAt]).toEqual([
    split.posts.nodes[0]!.createdAt,
    split.posts.nodes[2]!.createdAt,
  ]);
  expect(left).toMatchObject({ postCount: 2, lastPostAt: left.posts.nodes[1]!.createdAt });
  expect(split.board.id).toBe(left.board.id);
});

it('is told once, and what was told of the posts is told of where they are', async () => {
  const id = made(await m.split('moderator', topicId, [posts[1]!, posts[2]!]));
  expect(await m.log(board)).toEqual([
    ...posts.map((post, n) => `POST_PUBLISHED ${post} ${n === 1 || n === 2 ? id : topicId}`),
    `TOPIC_SPLIT ${topicId} ${id}`,
  ]);
});

it('leaves a post at least, and takes none of another topic', async () => {
  const fault = async (ids: readonly string[], more = {}) => {
    const { code, field } = await m.split('moderator', topicId, ids, more);
    return [code, field];
  };
  expect(await fault(posts)).toEqual(['INVALID_INPUT', 'postIds']);
  expect(await fault([])).toEqual(['INVALID_INPUT', 'postIds']);
  expect(await fault(Array.from({ length: 101 }, () => posts[0]!))).toEqual(['INVALID_INPUT', 'postIds']);
  expect(await fault([posts[0]!, randomUUID()])).toEqual(['NOT_FOUND', 'postIds']);
  expect(await fault([await m.post('anna', await m.topic(board))])).toEqual(['NOT_FOUND', 'postIds']);
  expect(await fault([posts[0]!], { title: ' ' })).toEqual(['INVALID_INPUT', 'title']);
  expect(await fault([posts[0]!], { postIds: ['x'] })).toEqual(['NOT_FOUND', 'postIds']);
  // One that is held is seen by nobody: it neither stays nor goes.
  await hub.app.pool.query(`UPDATE post SET state = 'HELD' WHERE id = $1`, [posts[4]]);
  expect(await fault([posts[4]!])).toEqual(['NOT_FOUND', 'postIds']);
  expect(await fault(posts.slice(0, 4))).toEqual(['INVALID_INPUT', 'postIds']);
  expect(await texts(topicId)).toHaveLength(4);
});

it('is done once for a key, at the same moment and later', async () => {
  const idempotencyKey = randomUUID();
  const again = () => m.split('moderator', topicId, [posts[1]!], { idempotencyKey });
  const answers = [...(await Promise.all([again(), again(), again()])), await again()];
  expect(new Set(answers.map(made)).size).toBe(1);
  const other = await m.split('moderator', topicId, [posts[2]!], { idempotencyKey });
  expect(other.code).toBe('IDEMPOTENCY_KEY_REUSED');
});

it('takes the mark from an answer that goes, or that stands first by then', async () => {
  const accept = (n: number) =>
    request(m.clients.anna, AcceptAnswerDocument, {
      input: { postId: hub.make.id(posts[n]!), accepted: true },
    });
  const accepted = async () => (await m.read('anna', topicId))!.acceptedAnswer?.id ?? null;
  await accept(3);
  await m.split('moderator', topicId, [posts[4]!]);
  expect(await accepted()).toBe(hub.make.id(posts[3]!));
  const id = made(await m.split('moderator', topicId, [posts[3]!]));
  expect(await accepted()).toBeNull();
  expect((await m.read('anna', id))!.acceptedAnswer).toBeNull();
  await accept(1);
  await m.split('moderator', topicId, [posts[0]!]);
  expect(await accepted()).toBeNull();
});

it('leaves to an answer what it answers', async () => {
  const answer = await m.post('bruno', topicId, 'I do.', hub.make.id(posts[2]!));
  const id = made(await m.split('moderator', topicId, [answer]));
  const [node] = (await m.read('anna', id))!.posts.nodes;
  expect(node!.replyTo).toMatchObject({ id: hub.make.id(posts[2]!), author: { name: 'Anna' } });
});

it('leaves unread what is, post by post, whatever was read', async () => {
  const drawn = fc.record({
    read: fc.option(fc.nat(4)),
    taken: fc.uniqueArray(fc.nat(4), { minLength: 1, maxLength: 4 }),
  });
  await fc.assert(
    fc.asyncProperty(drawn, async ({ read, taken }) => {
      const topic = await m.topic(board);
      const ids: string[] = [];
      for (let n = 0; n < 5; n++) ids.push(await m.post('anna', topic));
      if (read !== null)
        await request(m.clients.bruno, MarkTopicReadDocument, { input: { postId: hub.make.id(ids[read]!) } });
      const before = await m.unread('bruno', topic);
      const id = made(
        await m.split(
          'moderator',
          topic,
          taken.map((n) => ids[n]!),
        ),
      );
      const after = [...(await m.unread('bruno', topic)), ...(await m.unread('bruno', id))];
      expect(after.sort()).toEqual(before.sort());
    }),
    { numRuns: runs(25) },
  );
}, 60_000);

it('is told to who watches, with the way to what went', async () => {
  const { board: at } = (await m.read('bruno', topicId))!;
  const { cookie } = await hub.sessionOf(m.people.bruno.personId);
  const live = subscribe(
    await hub.client(),
    TopicChangesDocument,
    { topicId: hub.make.id(topicId), after: at.changeCursor },
    { cursor: (data) => data.topicChanges.cursor, webSocketImpl: withCookie(cookie) },
  );
  const told = take(live, 2, ({ topicChanges: { kind, topicId: id, topic, post } }) => [
    kind,
    id,
    topic?.id,
    post?.markdown,
  ]);
  await hub.app.pool.query('SELECT pg_sleep(0.2)');
  const { topic } = await m.split('moderator', topicId, [posts[1]!]);
  await m.post('anna', hub.app.ids.decode(topic!.id)!, 'elsewhere');
  await m.post('anna', topicId, 'here');
  const id = hub.make.id(topicId);
  expect(await told).toEqual([
    ['TOPIC_SPLIT', id, topic!.id, undefined],
    ['POST_PUBLISHED', id, id, 'here'],
  ]);
});
