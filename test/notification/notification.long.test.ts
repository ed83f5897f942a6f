import {
  FollowBoardDocument,
  FollowTopicDocument,
  MarkBoardReadDocument,
  MarkNotificationsReadDocument,
  MarkTopicReadDocument,
  NotificationsDocument,
  OpenTopicDocument,
  PostDocument,
  request,
  unwrap,
  type FollowBoardInput,
  type HubClient,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import { WHOM_TO_TELL } from '../../src/features/notification/notification.sql';
import { startHub, type TestHub } from '../support/hub';
import type { MadePerson } from '../support/make';
import { tellNobody } from '../support/own-work';
import { told } from '../support/told';

type Level = FollowBoardInput['level'];

let hub: TestHub;
let network: string;
let boardId: string;
let topicId: string;
let people: Record<Who, MadePerson>;
let clients: Record<Who, HubClient>;
const WHO = ['anna', 'bruno', 'carla'] as const;
type Who = (typeof WHO)[number];

beforeAll(async () => {
  hub = await startHub();
});
beforeEach(async () => {
  network = await hub.make.network();
  boardId = await hub.make.board(network, { audience: 'HUB' });
  const each = async <T>(make: (who: Who) => Promise<T>) =>
    Object.fromEntries(await Promise.all(WHO.map(async (who) => [who, await make(who)]))) as Record<Who, T>;
  people = await each((who) => hub.make.person({ name: who, in: [network] }));
  clients = await each((who) => hub.client(people[who]));
  topicId = await hub.make.topic(boardId, people.anna.participantId, 'Schools');
  await post('anna');
  await told(hub);
});
afterAll(() => hub.stop());

async function post(who: Who, replyToId?: string, topic = topicId): Promise<string> {
  const input = { topicId: hub.make.id(topic), body: 'So it is.', replyToId: replyToId ?? null };
  const { post } = await request(clients[who], PostDocument, {
    input: { ...input, idempotencyKey: randomUUID() },
  });
  return unwrap(post, 'PostSuccess').post.id;
}

async function openTopic(who: Who): Promise<string> {
  const input = {
    boardId: hub.make.id(boardId),
    title: 'Summer',
    body: 'When?',
    idempotencyKey: randomUUID(),
  };
  const { openTopic } = await request(clients[who], OpenTopicDocument, { input });
  return unwrap(openTopic, 'OpenTopicSuccess').topic.id;
}

async function followBoard(who: Who, level: Level) {
  const input = { boardId: hub.make.id(boardId), level };
  return (await request(clients[who], FollowBoardDocument, { input })).followBoard;
}

async function followTopic(who: Who, level: Level | null) {
  const input = { topicId: hub.make.id(topicId), level };
  return (await request(clients[who], FollowTopicDocument, { input })).followTopic;
}

/** What somebody was told, newest first, and how much of it she has not read. */
async function listOf(who: Who) {
  await told(hub);
  const { me } = await request(clients[who], NotificationsDocument, {});
  return { unread: me!.unreadNotifications, list: me!.notifications.nodes };
}

const kindsOf = async (who: Who) =>
  (await listOf(who)).list.map(({ kind, postCount, read }) => `${kind} ${postCount}${read ? ' read' : ''}`);

const markRead = async (who: Who, notificationId: string, andOlder = false) =>
  (await request(clients[who], MarkNotificationsReadDocument, { input: { notificationId, andOlder } }))
    .markNotificationsRead as { code?: string };

describe('who has said nothing of a board', () => {
  it('is told what is new on topics she opened or wrote on, together until she has read it', async () => {
    await post('bruno');
    const last = await post('carla');
    expect(await kindsOf('anna')).toEqual(['POSTS 2']);
    expect(await kindsOf('bruno')).toEqual(['POSTS 1']);
    expect((await listOf('anna')).list[0]).toMatchObject({
      topic: { title: 'Schools' },
      post: { id: last, author: { name: 'carla' } },
    });
    const input = { postId: last };
    await request(clients.anna, MarkTopicReadDocument, { input });
    await post('bruno');
    expect(await kindsOf('anna')).toEqual(['POSTS 1', 'POSTS 2 read']);
  });

  it('is told of an answer to her by itself', async () => {
    const asked = await post('bruno');
    await post('carla', asked);
    expect(await kindsOf('bruno')).toEqual(['REPLY 1']);
    expect(await kindsOf('anna')).toEqual(['POSTS 2']);
  });

  it('is told nothing of what she writes herself, nor of topics she takes no part in', async () => {
    await post('anna', await post('anna'));
    await openTopic('bruno');
    expect(await kindsOf('anna')).toEqual([]);
    expect(await kindsOf('carla')).toEqual([]);
  });

  it('is told nothing of what she has read already', async () => {
    // As it comes, before she is told or after it, or in between.
    for (let round = 0; round < 20; round++) {
      const postId = await post('bruno');
      await new Promise((resolve) => setTimeout(resolve, round % 5));
      await request(clients.anna, MarkTopicReadDocument, { input: { postId } });
      expect((await listOf('anna')).unread).toBe(0);
    }
  });
});

it.each(['anna', 'bruno'] as const)('what is read while %s cannot be told yet stays read', async (held) => {
  const reader = held === 'anna' ? 'bruno' : 'anna';
  await post('bruno');
  await post('carla');
  await tellNobody(hub);
  const postId = await post('carla');
  const { pool, features, ids } = hub.app;
  const change = {
    streamId: boardId,
    seq: 0n,
    kind: 'POST_PUBLISHED',
    subjectId: ids.decode(postId)!,
    parentId: null,
  };
  const tell = await features.tellOfPost(change);
  const [holding, telling] = [await pool.connect(), await pool.connect()];
  await holding.query('BEGIN');
  await holding.query('SELECT 1 FROM change_stream WHERE id = $1 FOR UPDATE', [people[held].personId]);
  await telling.query('BEGIN');
  const done = tell(telling).then(() => telling.query('COMMIT'));
  await new Promise((resolve) => setTimeout(resolve, 200));
  const reading = request(clients[reader], MarkTopicReadDocument, { input: { postId } });
  await Promise.race([reading, new Promise((resolve) => setTimeout(resolve, 500))]);
  await holding.query('COMMIT');
  await Promise.all([done, reading]);
  holding.release();
  telling.release();
  const { me } = await request(clients[reader], NotificationsDocument, {});
  expect(me!.unreadNotifications).toBe(0);
});

describe('a level', () => {
  it('of a board: of everything, new topics among it; or of nothing', async () => {
    await followBoard('carla', 'ALL');
    await followBoard('anna', 'NONE');
    await post('bruno');
    await openTopic('bruno');
    expect(await kindsOf('carla')).toEqual(['TOPIC 1', 'POSTS 1']);
    expect(await kindsOf('anna')).toEqual([]);
  });

  it('of a topic goes before that of its board, until it is given up', async () => {
    await followBoard('anna', 'NONE');
    await followTopic('anna', 'ALL');
    await followBoard('carla', 'ALL');
    await followTopic('carla', 'NONE');
    await post('bruno');
    expect(await kindsOf('anna')).toEqual(['POSTS 1']);
    expect(await kindsOf('carla')).toEqual([]);
    expect(await followTopic('carla', null)).toMatchObject({ topic: { notificationLevel: null } });
    expect(await followTopic('anna', null)).toMatchObject({ topic: { notificationLevel: null } });
    await post('bruno');
    expect(await kindsOf('anna')).toEqual(['POSTS 1']);
    expect(await kindsOf('carla')).toEqual(['POSTS 1']);
  });

  it('of nothing is of answers to her, too', async () => {
    await followTopic('anna', 'NONE');
    await post('carla', await post('anna'));
    expect(await kindsOf('anna')).toEqual([]);
  });

  it('is for what one may read', async () => {
    const strange = await hub.make.board(await hub.make.network());
    const input = { boardId: hub.make.id(strange), level: 'ALL' } as const;
    const { followBoard } = await request(clients.anna, FollowBoardDocument, { input });
    expect(followBoard).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('who may not read a board any more', () => {
  const leave = () =>
    hub.app.pool.query('UPDATE membership SET until = now() WHERE person_id = $1', [people.carla.personId]);
  const narrow = () => hub.app.pool.query('UPDATE board SET audience = 1 WHERE id = $1', [boardId]);

  it('is told nothing, though she follows it', async () => {
    await followBoard('carla', 'ALL');
    await Promise.all([leave(), narrow()]);
    const id = await post('bruno');
    await told(hub);
    const { rows } = await hub.app.pool.query('SELECT 1 FROM notification WHERE person_id = $1', [
      people.carla.personId,
    ]);
    expect(rows).toEqual([]);
    // By what she wants alone she would be (negative control).
    const wanted = await hub.app.pool.query<{ personId: string }>(WHOM_TO_TELL, [hub.app.ids.decode(id)]);
    expect(wanted.rows.map(({ personId }) => personId)).toContain(people.carla.personId);
  });

  it('finds no trace of what she was told before, until she may read it again', async () => {
    await followBoard('carla', 'ALL');
    await post('bruno');
    const { list } = await listOf('carla');
    await Promise.all([leave(), narrow()]);
    expect(await listOf('carla')).toEqual({ unread: 0, list: [] });
    expect(await markRead('carla', list[0]!.id)).toMatchObject({ code: 'NOT_FOUND' });
    await hub.make.membership(people.carla.personId, network);
    expect(await kindsOf('carla')).toEqual(['POSTS 1']);
  });
});

describe('reading', () => {
  it('one notification leaves the others, with those below it leaves what came later', async () => {
    await followBoard('carla', 'ALL');
    for (let i = 0; i < 3; i++) await openTopic('bruno');
    const [newest, middle, oldest] = (await listOf('carla')).list;
    await markRead('carla', oldest!.id);
    expect(await kindsOf('carla')).toEqual(['TOPIC 1', 'TOPIC 1', 'TOPIC 1 read']);
    await markRead('carla', middle!.id, true);
    expect(await kindsOf('carla')).toEqual(['TOPIC 1', 'TOPIC 1 read', 'TOPIC 1 read']);
    expect(await markRead('anna', newest!.id)).toMatchObject({ code: 'NOT_FOUND' });
    expect((await listOf('carla')).unread).toBe(1);
  });

  it('a topic up to a post leaves what is behind it', async () => {
    const asked = await post('anna');
    const first = await post('bruno', asked);
    await post('carla', asked);
    expect(await kindsOf('anna')).toEqual(['REPLY 1', 'REPLY 1']);
    await request(clients.anna, MarkTopicReadDocument, { input: { postId: first } });
    expect(await kindsOf('anna')).toEqual(['REPLY 1', 'REPLY 1 read']);
  });

  it('all of a board reads what one was told of it, and of no other', async () => {
    const other = await hub.make.board(network);
    await hub.app.pool.query(
      `INSERT INTO board_following (board_id, person_id, level) VALUES ($1, $2, 'ALL')`,
      [other, people.anna.personId],
    );
    await post('bruno', undefined, await hub.make.topic(other, people.bruno.participantId));
    await post('bruno');
    expect((await listOf('anna')).unread).toBe(2);
    await request(clients.anna, MarkBoardReadDocument, { input: { boardId: hub.make.id(boardId) } });
    expect(await kindsOf('anna')).toEqual(['POSTS 1 read', 'TOPIC 1']);
  });

  it('waits in no ring with those who tell', async () => {
    const boards = await Promise.all([0, 1, 2].map(() => hub.make.board(network)));
    const topics = await Promise.all(boards.map((board) => hub.make.topic(board, people.anna.participantId)));
    for (let round = 0; round < 5; round++) {
      await Promise.all(topics.map((topic) => post('bruno', undefined, topic)));
      const posts = await Promise.all(topics.map((topic) => post('carla', undefined, topic)));
      await Promise.all(
        posts.map((postId) => request(clients.anna, MarkTopicReadDocument, { input: { postId } })),
      );
    }
    await told(hub);
    const failed = await hub.app.pool.query(`SELECT last_error FROM job WHERE kind = 'notifications'`);
    expect(failed.rows).toEqual([]);
  });
});
