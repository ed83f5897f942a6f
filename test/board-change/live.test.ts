import {
  DeletePostDocument,
  EditPostDocument,
  PostAddedDocument,
  PostDocument,
  request,
  TopicChangesDocument,
  TopicDocument,
  unwrap,
  UpdateTopicDocument,
} from '@guardian-network-hub/client-sdk';
import { subscribe } from '@guardian-network-hub/client-sdk/subscriptions';
import { randomUUID } from 'node:crypto';
import { startHub, type TestHub } from '../support/hub';
import { take, withCookie } from '../support/take';

let hub: TestHub;
let boardId: string;
let topicId: string;
let author: { personId: string; participantId: string };
let reader: { personId: string };

beforeAll(async () => {
  hub = await startHub();
  const network = await hub.make.network();
  author = await hub.make.person({ name: 'Anna Rossi', in: [network] });
  reader = await hub.make.person({ name: 'Bruno Bianchi', in: [network] });
  boardId = await hub.make.board(network);
  topicId = await hub.make.topic(boardId, author.participantId);
});
afterAll(() => hub.stop());

async function write(body: string): Promise<void> {
  const client = await hub.client(author);
  const { post } = await request(client, PostDocument, {
    input: { topicId: hub.make.id(topicId), body, idempotencyKey: randomUUID() },
  });
  unwrap(post, 'PostSuccess');
}

async function cursor(): Promise<string> {
  const { topic } = await request(await hub.client(reader), TopicDocument, { id: hub.make.id(topicId) });
  return topic!.board.changeCursor;
}

async function watch(after: string | null, who = reader, board = boardId) {
  const client = await hub.client();
  const { cookie } = await hub.sessionOf(who.personId);
  const variables = { boardId: hub.make.id(board), topicId: hub.make.id(topicId), after };
  return subscribe(client, PostAddedDocument, variables, {
    cursor: (data) => data.postAdded.cursor,
    webSocketImpl: withCookie(cookie),
  });
}

describe('postAdded', () => {
  it('replays what came after the cursor, then goes live, without a gap or a repeat', async () => {
    const start = await cursor();
    await write('one');
    await write('two');
    const posts = take(await watch(start), 4, (data) => data.postAdded.post.markdown);
    await write('three');
    await write('four');
    expect(await posts).toEqual(['one', 'two', 'three', 'four']);
  });

  it('shows each post sanitised and with its author', async () => {
    const start = await cursor();
    await write('**bold** <script>alert(1)</script> [link](javascript:alert(1))');
    const [post] = await take(await watch(start), 1, (data) => data.postAdded.post);
    expect(post!.author.name).toBe('Anna Rossi');
    expect(post!.html).toContain('<strong>bold</strong>');
    expect(post!.html).not.toMatch(/<script|javascript:[^)]*"/);
  });

  it('refuses who may not see the board, as if there were none', async () => {
    const live = await watch(null, await hub.make.person());
    await expect(take(live, 1, (d) => d)).rejects.toThrow('There is no such board.');
  });

  it('refuses a cursor of another board', async () => {
    const other = await hub.make.board(await hub.make.network());
    const live = await watch(hub.app.seal.seal(['board', other, '0']));
    await expect(take(live, 1, (d) => d)).rejects.toThrow('This is no cursor of these changes.');
  });
});

describe('topicChanges', () => {
  const changed = async (after: string | null, who = reader) => {
    const { cookie } = await hub.sessionOf(who.personId);
    return subscribe(
      await hub.client(),
      TopicChangesDocument,
      { topicId: hub.make.id(topicId), after },
      { cursor: (data) => data.topicChanges.cursor, webSocketImpl: withCookie(cookie) },
    );
  };

  it('tells what becomes of the topic and its posts, in order, and of no other topic', async () => {
    const start = await cursor();
    const client = await hub.client(author);
    const input = { topicId: hub.make.id(topicId), body: 'first', idempotencyKey: randomUUID() };
    const { id } = unwrap((await request(client, PostDocument, { input })).post, 'PostSuccess').post;
    const elsewhere = hub.make.id(await hub.make.topic(boardId, author.participantId));
    await request(client, PostDocument, {
      input: { ...input, topicId: elsewhere, idempotencyKey: randomUUID() },
    });
    const told = take(await changed(start), 4, ({ topicChanges: { kind, topic, post } }) => [
      kind,
      topic?.title,
      post?.markdown,
    ]);
    await request(client, EditPostDocument, { input: { postId: id, body: 'second', revision: 0 } });
    await request(client, UpdateTopicDocument, {
      input: { topicId: hub.make.id(topicId), title: 'New title' },
    });
    await request(client, DeletePostDocument, { input: { postId: id } });
    // The first was read when it had happened to be edited already, or not: readers get what is there now.
    expect((await told).map(([kind]) => kind)).toEqual([
      'POST_PUBLISHED',
      'POST_EDITED',
      'TOPIC_CHANGED',
      'POST_DELETED',
    ]);
    expect((await told).at(2)).toEqual(['TOPIC_CHANGED', 'New title', undefined]);
    expect((await told).at(3)![2]).toBe('');
  });

  it('is not for those who do not see the topic', async () => {
    const stranger = await hub.make.person({ name: 'X', in: [await hub.make.network()] });
    await expect((await changed(null, stranger)).next()).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
