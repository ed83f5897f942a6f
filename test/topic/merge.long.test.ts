import {
  AcceptAnswerDocument,
  BoardDocument,
  MarkBoardReadDocument,
  MarkTopicReadDocument,
  PostDocument,
  request,
  TopicChangesDocument,
  TopicPlacesDocument,
  UpdateTopicDocument,
  type TopicChangesSubscription,
} from '@guardian-network-hub/client-sdk';
import { subscribe } from '@guardian-network-hub/client-sdk/subscriptions';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { insertPost, postTries } from '../../src/features/post/post.sql';
import { startHub, type TestHub } from '../support/hub';
import { runs } from '../support/runs';
import { take, withCookie } from '../support/take';
import { makeMoving, type Moving, type Who } from './moving';

let hub: TestHub;
let m: Moving;
let [board, other]: string[] = [];
let [goes, stays]: string[] = [];

beforeAll(async () => {
  hub = await startHub();
  m = await makeMoving(hub);
});
beforeEach(async () => {
  [board, other] = [await hub.make.board(m.network), await hub.make.board(m.network)];
  [goes, stays] = [await m.topic(board, 'Who knows the form?'), await m.topic(board, 'The form')];
});
afterAll(() => hub.stop());

const query = (text: string, values: unknown[]) => hub.app.pool.query(text, values);
const texts = async (topic: string) =>
  (await m.read('bruno', topic))!.posts.nodes.map(({ markdown }) => markdown);
const markTopic = (who: Who, post: string) =>
  request(m.clients[who], MarkTopicReadDocument, { input: { postId: hub.make.id(post) } });
const markBoard = (who: Who, id: string) =>
  request(m.clients[who], MarkBoardReadDocument, { input: { boardId: hub.make.id(id) } });

it.each([
  ['moderator', undefined],
  ['organiser', undefined],
  ['anna', 'NOT_FOUND'],
  ['stranger', 'NOT_FOUND'],
] as const)('is for those who keep order: %s, %s', async (who, code) => {
  const before = await m.audited();
  expect((await m.merge(who, goes!, stays!)).code).toBe(code);
  expect(await m.audited()).toEqual(code ? before : [...before, 'topic merged']);
});

it('follows the rule of moving, and says what is wrong with the other', async () => {
  const into = async (id: string) => {
    const { code, field } = await m.merge('organiser', goes!, id);
    return [code, field];
  };
  const wide = await hub.make.board(m.network, { audience: 'HUB' });
  expect(await into(await m.topic(wide))).toEqual(['WIDER_AUDIENCE', 'intoTopicId']);
  expect(await into(await m.topic(await hub.make.board(m.other)))).toEqual(['NOT_FOUND', 'intoTopicId']);
  expect(await into(randomUUID())).toEqual(['NOT_FOUND', 'intoTopicId']);
  expect(await into(goes!)).toEqual(['INVALID_INPUT', 'intoTopicId']);
  await query('UPDATE board SET archived_at = now() WHERE id = $1', [other]);
  expect(await into(await m.topic(other!))).toEqual(['INVALID_INPUT', 'intoTopicId']);
  expect((await m.merge('organiser', randomUUID(), stays!)).field).toBe('topicId');
});

it('offers the topics that it can go into, by what they are called', async () => {
  await m.topic(other!, 'Città: il modulo');
  await m.topic(await hub.make.board(m.network, { audience: 'HUB' }), 'The form, for all');
  const offered = async (search: string, who: Who = 'moderator') => {
    const variables = { id: hub.make.id(goes!), search };
    const { topic } = await request(m.clients[who], TopicPlacesDocument, variables);
    return topic!.mergeableInto.map(({ title }) => title);
  };
  expect(await offered('FORM')).toContain('The form');
  expect(await offered('citta')).toEqual(['Città: il modulo']);
  expect(await offered('for all')).toEqual([]);
  expect(await offered('itt')).toEqual([]);
  // Not itself.
  await query('UPDATE topic SET title = $2 WHERE id = $1', [goes, 'Questions of its own']);
  expect(await offered('questions')).toEqual([]);
  expect(await offered('form', 'bruno')).toEqual([]);
});

describe('what was written', () => {
  it('stands together in its order of time, with its numbers where the board is the same', async () => {
    const posts = [
      await m.post('anna', stays!, '1'),
      await m.post('bruno', goes!, '2'),
      await m.post('anna', stays!, '3'),
      await m.post('bruno', goes!, '4'),
    ];
    const { topic } = await m.merge('moderator', goes!, stays!);
    expect(topic!.id).toBe(hub.make.id(stays!));
    expect(await texts(stays!)).toEqual(['1', '2', '3', '4']);
    expect(await m.read('bruno', stays!)).toMatchObject({ title: 'The form', postCount: 4 });
    expect(await m.log(board!)).toEqual([
      ...posts.map((id) => `POST_PUBLISHED ${id} ${stays}`),
      `TOPIC_MERGED ${goes} ${stays}`,
    ]);
  });

  it('goes to the other board with new numbers, and is announced to nobody again', async () => {
    const there = await m.topic(other!);
    const one = await m.post('anna', there);
    await m.post('bruno', goes!, 'first');
    await m.post('bruno', goes!, 'second');
    await m.merge('moderator', goes!, there);
    expect(await texts(there)).toEqual(['So it is.', 'first', 'second']);
    expect(await m.log(board!)).toEqual([`TOPIC_MERGED ${goes} ${there}`]);
    expect(await m.log(other!)).toEqual([`POST_PUBLISHED ${one} ${there}`, `TOPIC_MERGED ${goes} ${there}`]);
    const numbers = await m.rows('SELECT seq FROM post WHERE topic_id = $1 ORDER BY seq', [there]);
    expect(numbers).toEqual([{ seq: '1' }, { seq: '2' }, { seq: '3' }]);
  });

  it('is found by links to where it was written, through whatever it went', async () => {
    const third = await m.topic(other!, 'The third');
    await m.post('anna', goes!, 'long ago');
    await m.merge('moderator', goes!, stays!);
    await m.merge('moderator', stays!, third);
    for (const id of [goes!, stays!, third])
      expect(await m.read('bruno', id)).toMatchObject({ id: hub.make.id(third), title: 'The third' });
    // Those who do not see it there are told nothing.
    expect(await m.read('stranger', goes!)).toBeNull();
  });

  it('is in no list any more by its old title, and is changed no more', async () => {
    await m.merge('moderator', goes!, stays!);
    const { board: read } = await request(m.clients.bruno, BoardDocument, {
      id: hub.make.id(board!),
      first: 10,
    });
    expect(read!.topics.nodes.map(({ id }) => id)).toEqual([hub.make.id(stays!)]);
    const input = { topicId: hub.make.id(goes!), title: 'Again' };
    const { updateTopic } = await request(m.clients.moderator, UpdateTopicDocument, { input });
    expect(updateTopic).toMatchObject({ code: 'NOT_FOUND' });
    expect((await m.move('moderator', goes!, other!)).code).toBe('NOT_FOUND');
    expect((await m.merge('moderator', stays!, goes!)).code).toBe('NOT_FOUND');
  });

  it('is merged once, however often it is asked for', async () => {
    await m.post('anna', goes!);
    const answers = await Promise.all([1, 2, 3].map(() => m.merge('moderator', goes!, stays!)));
    expect(answers.map(({ code }) => code)).toEqual([undefined, undefined, undefined]);
    expect((await m.read('bruno', stays!))!.postCount).toBe(1);
    expect((await m.log(board!)).filter((entry) => entry.startsWith('TOPIC_MERGED'))).toHaveLength(1);
  });

  it('keeps the answer that was accepted, where the other has none', async () => {
    const questions = await hub.make.board(m.network, { kind: 'QUESTIONS' });
    const asked = async () => {
      const topic = await m.topic(questions);
      await m.post('anna', topic, 'Who knows?');
      const postId = await m.post('bruno', topic, 'I do.');
      const input = { postId: hub.make.id(postId), accepted: true };
      await request(m.clients.anna, AcceptAnswerDocument, { input });
      return { topic, postId };
    };
    const [one, two, none] = [await asked(), await asked(), await m.topic(questions)];
    await m.merge('moderator', one.topic, none);
    expect((await m.read('bruno', none))!.acceptedAnswer!.id).toBe(hub.make.id(one.postId));
    await m.merge('moderator', none, two.topic);
    expect((await m.read('bruno', none))!.acceptedAnswer!.id).toBe(hub.make.id(two.postId));
  });
});

describe('what is unread', () => {
  const step = fc.record({
    do: fc.constantFrom('post', 'post', 'post', 'read', 'read', 'readBoard'),
    who: fc.constantFrom<Who>('anna', 'bruno'),
    first: fc.boolean(),
    n: fc.nat(9),
  });

  it.each([true, false])(
    'is not lost to anybody, whatever was read; same board: %s',
    async (same) => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 20 }), async (steps) => {
          const boards = [await hub.make.board(m.network), await hub.make.board(m.network)];
          const whence = boards[same ? 1 : 0]!;
          const topics = [await m.topic(whence), await m.topic(boards[1]!)];
          const posts: string[] = [];
          for (const each of steps) {
            const post = posts[each.n % Math.max(1, posts.length)];
            if (each.do === 'post') posts.push(await m.post(each.who, topics[Number(each.first)]!));
            else if (each.do === 'readBoard') await markBoard(each.who, each.first ? whence : boards[1]!);
            else if (post) await markTopic(each.who, post);
          }
          const before: Partial<Record<Who, string[]>> = {};
          const readers = ['anna', 'bruno', 'moderator'] as const;
          for (const who of readers)
            before[who] = [...(await m.unread(who, topics[0]!)), ...(await m.unread(who, topics[1]!))];
          await m.merge('moderator', topics[0]!, topics[1]!);
          for (const who of readers) {
            const after = await m.unread(who, topics[1]!);
            expect(after).toEqual(expect.arrayContaining(before[who]!));
            // Nor does anything come up before the first of it, or where there was nothing.
            if (before[who]!.length === 0) expect(after).toEqual([]);
            else expect(before[who]).toContain(after[0]);
          }
        }),
        { numRuns: runs(25) },
      );
    },
    120_000,
  );

  it('would be lost by the further of two marks (negative control)', async () => {
    await m.post('anna', goes!);
    await markTopic('bruno', await m.post('anna', stays!));
    expect(await m.unread('bruno', goes!)).toHaveLength(1);
    await query('UPDATE post SET topic_id = $2 WHERE topic_id = $1', [goes, stays]);
    expect(await m.unread('bruno', stays!)).toHaveLength(0);
  });
});

describe('what is written at the same moment', () => {
  const write = async (who: Who, topic: string, body: string, key = randomUUID()) => {
    const input = { topicId: hub.make.id(topic), body, idempotencyKey: key };
    return (await request(m.clients[who], PostDocument, { input })).post as { code?: string };
  };

  it.each([true, false])('lands, or is told that there is none: never lost; same board: %s', async (same) => {
    for (let round = 0; round < 8; round++) {
      const [from, to] = [await m.topic(board!), await m.topic(same ? board! : other!)];
      const written = await Promise.all([
        ...Array.from({ length: 6 }, (_, n) => write(n % 2 ? 'anna' : 'bruno', from, `${n}`)),
        m.merge('moderator', from, to).then(() => null),
        ...Array.from({ length: 6 }, (_, n) => write(n % 2 ? 'anna' : 'bruno', from, `later ${n}`)),
        write('anna', to, 'there'),
      ]);
      const answers = written.filter((each) => each !== null);
      expect(answers.filter(({ code }) => code !== undefined && code !== 'NOT_FOUND')).toEqual([]);
      const landed = answers.filter(({ code }) => code === undefined).length;
      expect(await texts(to)).toHaveLength(landed);
      expect((await m.read('bruno', to))!.postCount).toBe(landed);
      expect(await m.rows('SELECT 1 FROM post WHERE topic_id = $1', [from])).toEqual([]);
    }
  });

  it('would be lost by a statement that does not look again (negative control)', async () => {
    const naive = insertPost(postTries([{ seconds: 60, tries: 1_000 }]))
      .replace('AND t.board_id = place.board_id AND t.merged_into_id IS NULL', '')
      .replace('topic_has_gone()', 'NULL');
    const id = randomUUID();
    const tx = await hub.app.pool.connect();
    await tx.query('BEGIN');
    await tx.query('SELECT 1 FROM change_stream WHERE id = $1 FOR UPDATE', [board]);
    await tx.query('UPDATE topic SET merged_into_id = $2 WHERE id = $1', [goes, stays]);
    const writing = query(naive, m.postValues(id, goes!));
    await tx.query('SELECT pg_sleep(0.3)');
    await tx.query('COMMIT');
    tx.release();
    await writing;
    expect(await m.rows('SELECT topic_id AS lost FROM post WHERE id = $1', [id])).toEqual([{ lost: goes }]);
  });

  it('is told again to who asks whether it was written before', async () => {
    const key = randomUUID();
    await write('anna', goes!, 'once', key);
    await m.merge('moderator', goes!, stays!);
    expect((await write('anna', goes!, 'once', key)).code).toBeUndefined();
    expect((await write('anna', goes!, 'another')).code).toBe('NOT_FOUND');
    expect(await texts(stays!)).toEqual(['once']);
  });

  it('waits in no ring: topics that go into each other, and only one does', async () => {
    for (let round = 0; round < 5; round++) {
      const [one, two] = [await m.topic(board!), await m.topic(other!)];
      await m.post('anna', one);
      await m.post('anna', two);
      const answers = await Promise.all([m.merge('moderator', one, two), m.merge('organiser', two, one)]);
      expect(answers.map(({ code }) => code).sort()).toEqual(['NOT_FOUND', undefined]);
      expect((await m.read('bruno', one))!.postCount).toBe(2);
    }
  });
});

describe('who watches', () => {
  const watch = async (topic: string, after: string) => {
    const { cookie } = await hub.sessionOf(m.people.bruno.personId);
    return subscribe(
      await hub.client(),
      TopicChangesDocument,
      { topicId: hub.make.id(topic), after },
      { cursor: (data) => data.topicChanges.cursor, webSocketImpl: withCookie(cookie) },
    );
  };
  const cursor = async (topic: string) => (await m.read('bruno', topic))!.board.changeCursor;
  const told = ({ topicChanges: { kind, topicId, topic } }: TopicChangesSubscription) => [
    kind,
    topicId,
    topic?.id,
  ];

  it.each([
    ['at the time', true, true],
    ['at the time', true, false],
    ['later', false, true],
    ['later', false, false],
  ])('is told %s that it went, on either topic; same board: %s, %s', async (_, live, same) => {
    const to = same ? stays! : await m.topic(other!);
    const [start, there] = [await cursor(goes!), await cursor(to)];
    const seen = async () => {
      const [gone, taken] = [await watch(goes!, start), await watch(to, there)];
      return [await take(gone, 9, told), await take(taken, 1, told)];
    };
    const seeing = live ? seen() : null;
    if (live) await hub.app.pool.query('SELECT pg_sleep(0.3)');
    await m.merge('moderator', goes!, to);
    const entry = ['TOPIC_MERGED', hub.make.id(goes!), hub.make.id(to)];
    // The one who watched the topic that went has nothing more to wait for.
    expect(await (seeing ?? seen())).toEqual([[entry], [entry]]);
  });

  it('is led on through what it went into later', async () => {
    const start = await cursor(goes!);
    const third = await m.topic(other!);
    await m.merge('moderator', goes!, stays!);
    await m.merge('moderator', stays!, third);
    expect(await take(await watch(goes!, start), 9, told)).toEqual([
      ['TOPIC_MERGED', hub.make.id(goes!), hub.make.id(third)],
    ]);
  });
});
