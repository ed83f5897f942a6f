import {
  PostDocument,
  request,
  TopicDocument,
  unwrap,
  type HubClient,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import { startHub, type TestHub } from '../support/hub';

let hub: TestHub;
let network: string;
let topicId: string;
let boardId: string;
let member: HubClient;
let memberRow: { personId: string; participantId: string };

beforeAll(async () => {
  hub = await startHub();
  network = await hub.make.network();
  memberRow = await hub.make.person({ name: 'Anna Rossi', in: [network] });
  boardId = await hub.make.board(network);
  topicId = await hub.make.topic(boardId, memberRow.participantId);
  member = await hub.client(memberRow);
});
afterAll(() => hub.stop());

function input(body: string, more: { topicId?: string; idempotencyKey?: string } = {}) {
  return { input: { topicId: hub.make.id(topicId), body, idempotencyKey: randomUUID(), ...more } };
}

async function rows(): Promise<{ posts: number; changes: number; lastSeq: number; postCount: number }> {
  const found = await hub.app.pool.query(
    `SELECT (SELECT count(*)::int FROM post WHERE topic_id = $1) AS posts,
       (SELECT count(*)::int FROM change WHERE stream_id = $2) AS changes,
       (SELECT last_seq::int FROM change_stream WHERE id = $2) AS "lastSeq",
       (SELECT post_count FROM topic WHERE id = $1) AS "postCount"`,
    [topicId, boardId],
  );
  return found.rows[0];
}

describe('writing a post', () => {
  it('writes the post, its change and the figures of the topic together', async () => {
    const before = await rows();
    const { post } = await request(member, PostDocument, input('Hello\r\n**all**'));
    const written = unwrap(post, 'PostSuccess').post;
    expect(written).toMatchObject({
      markdown: 'Hello\n**all**',
      state: 'PUBLISHED',
      author: { name: 'Anna Rossi' },
    });
    const after = await rows();
    expect(after).toEqual({
      posts: before.posts + 1,
      changes: before.changes + 1,
      lastSeq: before.lastSeq + 1,
      postCount: before.postCount + 1,
    });
    const { topic } = await request(member, TopicDocument, { id: hub.make.id(topicId), last: 1 });
    expect(topic!.posts.nodes[0]!.id).toBe(written.id);
  });

  it('writes once for one key, however often and at once it is tried', async () => {
    const before = await rows();
    const same = input('only once');
    const tries = await Promise.all(Array.from({ length: 12 }, () => request(member, PostDocument, same)));
    const ids = new Set(tries.map(({ post }) => unwrap(post, 'PostSuccess').post.id));
    expect(ids.size).toBe(1);
    expect((await rows()).posts).toBe(before.posts + 1);
    expect((await rows()).lastSeq).toBe(before.lastSeq + 1);
  });

  it('writes each time where the key differs (negative control)', async () => {
    const before = await rows();
    await Promise.all(Array.from({ length: 4 }, () => request(member, PostDocument, input('each time'))));
    expect((await rows()).posts).toBe(before.posts + 4);
  });

  it('refuses a key that was used for another post', async () => {
    const idempotencyKey = randomUUID();
    await request(member, PostDocument, input('first', { idempotencyKey }));
    const { post } = await request(member, PostDocument, input('second', { idempotencyKey }));
    expect(post).toMatchObject({ __typename: 'IdempotencyKeyReusedError', field: 'idempotencyKey' });
  });

  it.each([
    ['an empty text', '  \u0000 \n'],
    ['a text of 10,001 characters', 'é'.repeat(10_001)],
  ])('refuses %s and names the field', async (_name, body) => {
    const before = await rows();
    const { post } = await request(member, PostDocument, input(body));
    expect(post).toMatchObject({ __typename: 'InvalidInputError', code: 'INVALID_INPUT', field: 'body' });
    expect(await rows()).toEqual(before);
  });

  it('takes a text of 10,000 characters', async () => {
    const { post } = await request(member, PostDocument, input('é'.repeat(10_000)));
    expect(post!.__typename).toBe('PostSuccess');
  });

  it('answers alike for a topic that is not there and one that may not be seen', async () => {
    const outsider = await hub.client(await hub.make.person());
    const hidden = await request(outsider, PostDocument, input('hello'));
    const missing = await request(
      outsider,
      PostDocument,
      input('hello', { topicId: hub.make.id(randomUUID()) }),
    );
    expect(hidden.post).toMatchObject({ __typename: 'NotFoundError' });
    expect(hidden).toEqual(missing);
  });

  it('asks who is not signed in to do so', async () => {
    const { post } = await request(await hub.client(), PostDocument, input('hello'));
    expect(post).toMatchObject({ __typename: 'NotSignedInError' });
  });

  it('leaves announcements to organisers', async () => {
    const board = await hub.make.board(network, { kind: 'ANNOUNCEMENT' });
    const organiser = await hub.make.person({ in: [network], role: 'ORGANISER' });
    const topic = await hub.make.topic(board, organiser.participantId);
    const by = async (client: HubClient) =>
      (await request(client, PostDocument, input('news', { topicId: hub.make.id(topic) }))).post.__typename;
    const told = async (client: HubClient) =>
      (await request(client, TopicDocument, { id: hub.make.id(topic) })).topic!.board.viewerMayPost;
    for (const [client, answer] of [
      [member, 'NotFoundError'],
      [await hub.client(organiser), 'PostSuccess'],
    ] as const) {
      expect(await by(client)).toBe(answer);
      expect(await told(client)).toBe(answer === 'PostSuccess');
    }
  });
});
