import {
  BoardChangesDocument,
  DeletePostDocument,
  PostAddedDocument,
  PostDocument,
  ReactToPostDocument,
  request,
  TopicChangesDocument,
  TopicDocument,
  unwrap,
  type HubClient,
} from '@guardian-network-hub/client-sdk';
import { subscribe } from '@guardian-network-hub/client-sdk/subscriptions';
import { randomUUID } from 'node:crypto';
import { startHub, type TestHub } from '../support/hub';
import type { MadePerson } from '../support/make';
import { RawSocket } from '../support/raw-socket';
import { take, withCookie } from '../support/take';

let hub: TestHub;
let boardId: string;
let topicId: string;
let [author, reader]: HubClient[] = [];
let bruno: MadePerson;

beforeAll(async () => {
  hub = await startHub();
  const network = await hub.make.network();
  const anna = await hub.make.person({ name: 'Anna', in: [network] });
  bruno = await hub.make.person({ name: 'Bruno', in: [network] });
  [author, reader] = [await hub.client(anna), await hub.client(bruno)];
  boardId = await hub.make.board(network);
  topicId = hub.make.id(await hub.make.topic(boardId, anna.participantId));
});
afterAll(() => hub.stop());

async function write(body: string): Promise<string> {
  const input = { topicId, body, idempotencyKey: randomUUID() };
  return unwrap((await request(author!, PostDocument, { input })).post, 'PostSuccess').post.id;
}
const react = (postId: string, on = true) =>
  request(reader!, ReactToPostDocument, { input: { postId, kind: 'SAME_HERE', on } });
const cursor = async () => (await request(reader!, TopicDocument, { id: topicId })).topic!.board.changeCursor;

async function watch(after: string) {
  const { cookie } = await hub.sessionOf(bruno.personId);
  return subscribe(
    await hub.client(),
    TopicChangesDocument,
    { topicId, after },
    { cursor: (data) => data.topicChanges.cursor, webSocketImpl: withCookie(cookie) },
  );
}

it('arrives with the post as it is, and goes with it', async () => {
  const id = await write('one');
  const told = take(await watch(await cursor()), 2, ({ topicChanges: { kind, post } }) => [
    kind,
    post!.id,
    post!.reactions.map(({ count }) => count),
  ]);
  await react(id);
  await hub.app.pool.query('SELECT pg_sleep(0.2)');
  await request(author!, DeletePostDocument, { input: { postId: id } });
  expect(await told).toEqual([
    ['POST_REACTED', id, [1]],
    ['POST_DELETED', id, []],
  ]);
});

it('comes once for a post to whoever comes back, with the last figure', async () => {
  const id = await write('two');
  const start = await cursor();
  await react(id);
  await react(id, false);
  await react(id);
  await write('three');
  const told = take(await watch(start), 2, ({ topicChanges: { kind, post } }) => [
    kind,
    post!.reactions.map(({ count }) => count),
  ]);
  expect(await told).toEqual([
    ['POST_REACTED', [1]],
    ['POST_PUBLISHED', []],
  ]);
});

it('is not for those who ask for posts', async () => {
  const start = await cursor();
  const id = await write('four');
  await react(id);
  await write('five');
  const { cookie } = await hub.sessionOf(bruno.personId);
  const variables = { boardId: hub.make.id(boardId), topicId, after: start };
  const posts = subscribe(await hub.client(), PostAddedDocument, variables, {
    cursor: (data) => data.postAdded.cursor,
    webSocketImpl: withCookie(cookie),
  });
  expect(await take(posts, 2, (data) => data.postAdded.post.markdown)).toEqual(['four', 'five']);
});

it('tells nobody how anyone reacted, not even whoever did', async () => {
  const start = await cursor();
  const id = await write('six');
  await react(id);
  const { cookie } = await hub.sessionOf(bruno.personId);
  const socket = await RawSocket.open(hub.url, { cookie });
  const answer = await socket.firstAnswer(
    `subscription($t: ID!, $after: String) { topicChanges(topicId: $t, after: $after) {
      post { reactions { kind count } viewerReactions } } }`,
    { t: topicId, after: start },
  );
  socket.close();
  expect(answer).toMatchObject({
    type: 'next',
    payload: {
      data: {
        topicChanges: { post: { reactions: [{ kind: 'SAME_HERE', count: 1 }], viewerReactions: [] } },
      },
    },
  });
});

it('is not asked for one’s own by what the SDK subscribes to, as that would always be empty', () => {
  for (const document of [BoardChangesDocument, PostAddedDocument, TopicChangesDocument])
    expect(String(document)).not.toContain('viewerReactions');
  expect(String(TopicDocument)).toContain('viewerReactions');
});
