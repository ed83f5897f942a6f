import {
  BoardDocument,
  DeletePostDocument,
  MarkBoardReadDocument,
  MarkTopicReadDocument,
  PostDocument,
  request,
  TopicDocument,
  unwrap,
  type HubClient,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import { startHub, type TestHub } from '../support/hub';
import type { MadePerson } from '../support/make';
import { RawSocket } from '../support/raw-socket';

let hub: TestHub;
let network: string;
let anna: MadePerson;
let clients: Record<'anna' | 'bruno' | 'stranger', HubClient>;
let boardId: string;
let topicId: string;

beforeAll(async () => {
  hub = await startHub();
  network = await hub.make.network();
  anna = await hub.make.person({ name: 'Anna', in: [network] });
  clients = {
    anna: await hub.client(anna),
    bruno: await hub.client(await hub.make.person({ name: 'Bruno', in: [network] })),
    stranger: await hub.client(await hub.make.person({ name: 'X', in: [await hub.make.network()] })),
  };
});
beforeEach(async () => {
  boardId = await hub.make.board(network, { audience: 'HUB' });
  topicId = await hub.make.topic(boardId, anna.participantId);
});
afterAll(() => hub.stop());

type Who = keyof typeof clients;

async function post(who: Who, topic = topicId): Promise<string> {
  const input = { topicId: hub.make.id(topic), body: 'So it is.', idempotencyKey: randomUUID() };
  return unwrap((await request(clients[who], PostDocument, { input })).post, 'PostSuccess').post.id;
}

async function unread(who: Who, topic = topicId) {
  const { topic: read } = await request(clients[who], TopicDocument, { id: hub.make.id(topic) });
  return { count: read!.unreadCount, first: read!.firstUnread };
}

const topicsUnread = async (who: Who) =>
  (await request(clients[who], BoardDocument, { id: hub.make.id(boardId) })).board!.unreadTopics;

const markTopic = async (who: Who, postId: string) =>
  (await request(clients[who], MarkTopicReadDocument, { input: { postId } })).markTopicRead as {
    code?: string;
  };

const markBoard = async (who: Who) =>
  (await request(clients[who], MarkBoardReadDocument, { input: { boardId: hub.make.id(boardId) } }))
    .markBoardRead as { code?: string };

describe('what is unread', () => {
  it('is what others wrote, from the first on', async () => {
    const [first] = [await post('anna'), await post('anna')];
    expect(await unread('bruno')).toEqual({ count: 2, first });
    expect(await unread('anna')).toEqual({ count: 0, first: null });
    expect(await topicsUnread('bruno')).toBe(1);
    expect(await topicsUnread('anna')).toBe(0);
  });

  it('is no more when it was read; one’s own answer is not either', async () => {
    const [one, two] = [await post('anna'), await post('anna')];
    await markTopic('bruno', one);
    expect(await unread('bruno')).toEqual({ count: 1, first: two });
    await post('bruno');
    await markTopic('bruno', two);
    expect(await unread('bruno')).toEqual({ count: 0, first: null });
    expect(await topicsUnread('bruno')).toBe(0);
    const three = await post('anna');
    expect(await unread('bruno')).toEqual({ count: 1, first: three });
  });

  it('stays read, in whatever order it is marked', async () => {
    const [one, two] = [await post('anna'), await post('anna')];
    await Promise.all([two, one, two, one].map((id) => markTopic('bruno', id)));
    expect((await unread('bruno')).count).toBe(0);
  });

  it('is not what was taken away', async () => {
    const id = await post('anna');
    await request(clients.anna, DeletePostDocument, { input: { postId: id } });
    expect(await unread('bruno')).toEqual({ count: 0, first: null });
  });

  it('is a post that was held and comes late, though later ones were read', async () => {
    const held = await post('anna');
    const uuid = hub.app.ids.decode(held)!;
    await hub.app.pool.query(`UPDATE post SET state = 'HELD' WHERE id = $1`, [uuid]);
    const later = await post('anna');
    await markTopic('bruno', later);
    expect((await unread('bruno')).count).toBe(0);
    // Released: it takes the board's next number, as it becomes visible now.
    await hub.app.pool.query(
      `WITH place AS (UPDATE change_stream SET last_seq = last_seq + 1 WHERE id = $2 RETURNING last_seq)
       UPDATE post SET state = 'PUBLISHED', seq = last_seq FROM place WHERE id = $1`,
      [uuid, boardId],
    );
    expect(await unread('bruno')).toEqual({ count: 1, first: held });
    // By the time it was written it would be missed (negative control).
    const { rows } = await hub.app.pool.query(
      `SELECT count(*)::int AS missed FROM post WHERE id = $1
       AND created_at > (SELECT created_at FROM post WHERE id = $2)`,
      [uuid, hub.app.ids.decode(later)],
    );
    expect(rows[0]).toEqual({ missed: 0 });
  });

  it('is counted up to 100', async () => {
    const id = await post('anna');
    await hub.app.pool.query(
      `INSERT INTO post (id, topic_id, author_id, markdown, html, message_id, seq)
       SELECT gen_random_uuid(), topic_id, author_id, 'x', 'x', gen_random_uuid()::text, seq + n
       FROM post, generate_series(1, 150) n WHERE id = $1`,
      [hub.app.ids.decode(id)],
    );
    expect((await unread('bruno')).count).toBe(100);
  });
});

describe('a board', () => {
  it('is read as a whole, with what is written on its topics by then', async () => {
    const other = await hub.make.topic(boardId, anna.participantId);
    await post('anna');
    await markTopic('bruno', await post('anna', other));
    await post('anna', other);
    expect(await topicsUnread('bruno')).toBe(2);
    await markBoard('bruno');
    expect(await topicsUnread('bruno')).toBe(0);
    expect((await unread('bruno')).count).toBe(0);
    const next = await post('anna', other);
    expect(await unread('bruno', other)).toEqual({ count: 1, first: next });
    expect(await topicsUnread('bruno')).toBe(1);
  });

  it('greets a new member with what was written since she came, not with years of it', async () => {
    await post('anna');
    const newcomer = await hub.make.person({ name: 'Nora', in: [network] });
    await hub.app.pool.query('UPDATE membership SET since = clock_timestamp() WHERE person_id = $1', [
      newcomer.personId,
    ]);
    clients = { ...clients, newcomer: await hub.client(newcomer) } as typeof clients;
    expect((await unread('newcomer' as Who)).count).toBe(0);
    await post('anna');
    expect((await unread('newcomer' as Who)).count).toBe(1);
    // Who belongs to the network for longer has both (negative control).
    expect((await unread('bruno')).count).toBe(2);
  });

  it('is what is behind where a new member has read to, also of what was written before she came', async () => {
    const first = await post('anna');
    await post('anna');
    const newcomer = await hub.make.person({ name: 'Nina', in: [network] });
    await hub.app.pool.query('UPDATE membership SET since = clock_timestamp() WHERE person_id = $1', [
      newcomer.personId,
    ]);
    clients = { ...clients, newcomer: await hub.client(newcomer) } as typeof clients;
    const who = 'newcomer' as Who;
    expect([await topicsUnread(who), (await unread(who)).count]).toEqual([0, 0]);
    await markTopic(who, first);
    expect([await topicsUnread(who), (await unread(who)).count]).toEqual([1, 1]);
  });

  it('is news to who only looks in once she has read something there', async () => {
    const id = await post('anna');
    expect(await unread('stranger')).toEqual({ count: 0, first: null });
    await markTopic('stranger', id);
    await post('anna');
    expect((await unread('stranger')).count).toBe(1);
  });
});

describe('nobody', () => {
  it('is told what another has read', async () => {
    await post('anna');
    const anonymous = await hub.client();
    await hub.app.pool.query('UPDATE board SET audience = 5 WHERE id = $1', [boardId]);
    const { topic } = await request(anonymous, TopicDocument, { id: hub.make.id(topicId) });
    expect(topic).toMatchObject({ unreadCount: 0, firstUnread: null });
    const { cookie } = await hub.sessionOf(anna.personId);
    const socket = await RawSocket.open(hub.url, { cookie });
    const watch =
      'subscription($t: ID!, $after: String) { topicChanges(topicId: $t, after: $after) { topic { unreadCount firstUnread } } }';
    const after = hub.app.seal.seal(['board', boardId, '0']);
    const answer = await socket.firstAnswer(watch, { t: hub.make.id(topicId), after });
    expect(JSON.stringify(answer)).toContain('"unreadCount":0,"firstUnread":null');
    socket.close();
  });

  it('marks what she does not see, or without a session', async () => {
    const id = await post('anna');
    const state = async () => (await hub.app.pool.query('SELECT * FROM topic_read')).rows;
    const before = await state();
    await hub.app.pool.query('UPDATE board SET audience = 1 WHERE id = $1', [boardId]);
    expect((await markTopic('stranger', id)).code).toBe('NOT_FOUND');
    expect((await markBoard('stranger')).code).toBe('NOT_FOUND');
    expect((await markTopic('bruno', 'x')).code).toBe('NOT_FOUND');
    const nobody = { ...clients, nobody: await hub.client() };
    clients = nobody;
    expect((await markTopic('nobody' as Who, id)).code).toBe('NOT_SIGNED_IN');
    expect(await state()).toEqual(before);
  });
});
