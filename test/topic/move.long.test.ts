import {
  AcceptAnswerDocument,
  MarkBoardReadDocument,
  MarkTopicReadDocument,
  ReactToPostDocument,
  request,
  TopicPlacesDocument,
  UpdateTopicDocument,
} from '@guardian-network-hub/client-sdk';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { insertPost, postTries } from '../../src/features/post/post.sql';
import { READ_TOPIC } from '../../src/features/reading/reading.sql';
import type { Audience } from '../../src/shared/audience';
import { startHub, type TestHub } from '../support/hub';
import { runs } from '../support/runs';
import { makeMoving, type Moving, type Who } from './moving';

let hub: TestHub;
let m: Moving;
let [from, to]: string[] = [];
let topicId: string;

beforeAll(async () => {
  hub = await startHub();
  m = await makeMoving(hub);
});
beforeEach(async () => {
  [from, to] = [await hub.make.board(m.network), await hub.make.board(m.network)];
  topicId = await m.topic(from);
});
afterAll(() => hub.stop());

const boardOf = async (topic = topicId) => hub.app.ids.decode((await m.read('moderator', topic))!.board.id);
const query = (text: string, values: unknown[]) => hub.app.pool.query(text, values);

it.each([
  ['moderator', undefined],
  ['organiser', undefined],
  ['anna', 'NOT_FOUND'],
  ['bruno', 'NOT_FOUND'],
  ['stranger', 'NOT_FOUND'],
] as const)('is for those who keep order: %s, %s', async (who, code) => {
  const before = await m.audited();
  expect((await m.move(who, topicId, to!)).code).toBe(code);
  expect(await boardOf()).toBe(code ? from : to);
  expect(await m.audited()).toEqual(code ? before : [...before, 'topic moved']);
});

describe('where a topic can go', () => {
  const AUDIENCES: [Audience, boolean, Audience, boolean, string | undefined][] = [
    ['NETWORK', false, 'NETWORK', false, undefined],
    ['HUB', false, 'NETWORK', false, undefined],
    ['NETWORK', false, 'HUB', false, 'WIDER_AUDIENCE'],
    ['HUB', false, 'PUBLIC', false, 'WIDER_AUDIENCE'],
    ['HUB', false, 'NETWORK', true, 'WIDER_AUDIENCE'],
    ['NETWORK', true, 'NETWORK', true, undefined],
    ['NETWORK', true, 'NETWORK', false, undefined],
  ];
  it.each(AUDIENCES)('from %s, partners %s, to %s, partners %s: %s', async (a, b, c, d, code) => {
    const board = async (audience: Audience, partners: boolean) => {
      const id = await hub.make.board(m.network, { audience });
      if (partners) await query('UPDATE board SET audience = audience | 8 WHERE id = $1', [id]);
      return id;
    };
    const [whence, where] = [await board(a, b), await board(c, d)];
    const topic = await m.topic(whence);
    const { topic: places } = await request(m.clients.moderator, TopicPlacesDocument, {
      id: hub.make.id(topic),
      search: '',
    });
    expect(places!.movableTo.some(({ id }) => id === hub.make.id(where))).toBe(code === undefined);
    expect((await m.move('moderator', topic, where)).code).toBe(code);
    expect(await boardOf(topic)).toBe(code ? whence : where);
  });

  it('is a board that is written on, of the same network', async () => {
    await query('UPDATE board SET archived_at = now() WHERE id = $1', [to]);
    expect(await m.move('moderator', topicId, to!)).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'boardId',
    });
    const elsewhere = await hub.make.board(m.other, { audience: 'HUB' });
    for (const board of [elsewhere, randomUUID()])
      expect(await m.move('organiser', topicId, board)).toMatchObject({
        code: 'NOT_FOUND',
        field: 'boardId',
      });
    // Who keeps order on both, but for two networks.
    await hub.make.membership(m.people.stranger.personId, m.network, 'MODERATOR');
    expect((await m.move('stranger', topicId, elsewhere)).code).toBe('NOT_FOUND');
    await query('DELETE FROM membership WHERE person_id = $1 AND network_id = $2', [
      m.people.stranger.personId,
      m.network,
    ]);
  });

  it('is told to nobody who does not keep order', async () => {
    const { topic } = await request(m.clients.anna, TopicPlacesDocument, {
      id: hub.make.id(topicId),
      search: '',
    });
    expect(topic).toMatchObject({ movableTo: [], mergeableInto: [] });
  });
});

it('changes nothing, and tells nobody, where it stands there already', async () => {
  await m.post('anna', topicId);
  const before = [await m.log(from!), await m.audited()];
  expect((await m.move('moderator', topicId, from!)).code).toBeUndefined();
  expect([await m.log(from!), await m.audited()]).toEqual(before);
});

it('takes all along: posts in their order, reactions, the accepted answer, the pin; also of a locked topic', async () => {
  const questions = await hub.make.board(m.network, { kind: 'QUESTIONS' });
  const topic = await m.topic(questions);
  const posts = [await m.post('anna', topic), await m.post('bruno', topic), await m.post('anna', topic)];
  await request(m.clients.anna, AcceptAnswerDocument, {
    input: { postId: hub.make.id(posts[1]!), accepted: true },
  });
  await request(m.clients.anna, ReactToPostDocument, {
    input: { postId: hub.make.id(posts[1]!), kind: 'THANKS', on: true },
  });
  await request(m.clients.moderator, UpdateTopicDocument, {
    input: { topicId: hub.make.id(topic), pinned: true, locked: true },
  });
  const held = await m.rows<{ id: string }>(
    `INSERT INTO post (id, topic_id, author_id, markdown, html, message_id, state)
     VALUES (gen_random_uuid(), $1, $2, 'x', 'x', gen_random_uuid(), 'HELD') RETURNING id`,
    [topic, m.people.anna.participantId],
  );
  await m.post('anna', await m.topic(to!));
  const before = await m.read('bruno', topic);
  await m.move('moderator', topic, to!);
  const after = await m.read('bruno', topic);
  const still = { board: undefined, posts: { ...before!.posts, pageInfo: expect.anything() } };
  expect({ ...after, board: undefined }).toMatchObject({ ...before, ...still });
  const numbers = await m.rows<{ id: string; seq: string }>(
    'SELECT id, seq FROM post WHERE topic_id = $1 ORDER BY seq',
    [topic],
  );
  expect(numbers.map(({ seq }) => Number(seq))).toEqual([0, 2, 3, 4]);
  expect(numbers.map(({ id }) => id)).toEqual([held[0]!.id, ...posts]);
});

it('is told once in each log, and its posts are told in none any more', async () => {
  const stays = await m.topic(from!);
  const [one, two] = [await m.post('anna', topicId), await m.post('anna', stays)];
  await request(m.clients.bruno, ReactToPostDocument, {
    input: { postId: hub.make.id(one), kind: 'THANKS', on: true },
  });
  await request(m.clients.moderator, UpdateTopicDocument, {
    input: { topicId: hub.make.id(topicId), pinned: true },
  });
  await m.move('moderator', topicId, to!);
  expect(await m.log(from!)).toEqual([`POST_PUBLISHED ${two} ${stays}`, `TOPIC_MOVED ${topicId} ${to}`]);
  expect(await m.log(to!)).toEqual([`TOPIC_MOVED ${topicId} ${to}`]);
  // And back: where it came from tells that it is there, and where it was that it went.
  await m.move('moderator', topicId, from!);
  expect(await m.log(from!)).toEqual([
    `POST_PUBLISHED ${two} ${stays}`,
    `TOPIC_MOVED ${topicId} ${to}`,
    `TOPIC_MOVED ${topicId} ${from}`,
  ]);
  expect(await m.log(to!)).toEqual([`TOPIC_MOVED ${topicId} ${from}`]);
});

describe('what is unread', () => {
  const step = fc.oneof(
    fc.record({ do: fc.constant('post' as const), who: fc.constantFrom<Who>('anna', 'bruno') }),
    fc.record({ do: fc.constant('elsewhere' as const), on: fc.boolean() }),
    fc.record({ do: fc.constantFrom('hold' as const, 'release' as const, 'delete' as const), n: fc.nat(9) }),
    fc.record({
      do: fc.constant('read' as const),
      who: fc.constantFrom<Who>('anna', 'bruno', 'stranger'),
      n: fc.nat(9),
    }),
    fc.record({
      do: fc.constant('readBoard' as const),
      who: fc.constantFrom<Who>('anna', 'bruno'),
      old: fc.boolean(),
    }),
  );
  type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

  /** Lets happen what was drawn; posts are written to the topic, or beside it. */
  async function happen(steps: readonly Step[], topic: string, [whence, where]: readonly string[]) {
    const beside = [await m.topic(whence!), await m.topic(where!)];
    const posts: string[] = [];
    for (const each of steps) {
      const post = 'n' in each ? posts[each.n % Math.max(posts.length, 1)] : undefined;
      if (each.do === 'post') posts.push(await m.post(each.who, topic));
      else if (each.do === 'elsewhere') await m.post('anna', beside[Number(each.on)]!);
      else if (each.do === 'readBoard') {
        const boardId = hub.make.id(each.old ? whence! : where!);
        await request(m.clients[each.who], MarkBoardReadDocument, { input: { boardId } });
      } else if (!post) continue;
      else if (each.do === 'read') {
        const input = { postId: hub.make.id(post) };
        await request(m.clients[each.who], MarkTopicReadDocument, { input });
      } else if (each.do === 'release')
        await query(
          `WITH place AS (UPDATE change_stream SET last_seq = last_seq + 1 WHERE id = $2 RETURNING last_seq)
           UPDATE post SET state = 'PUBLISHED', seq = last_seq FROM place WHERE id = $1 AND state = 'HELD'`,
          [post, whence],
        );
      else
        await query('UPDATE post SET state = $2 WHERE id = $1', [
          post,
          each.do === 'hold' ? 'HELD' : 'DELETED',
        ]);
    }
  }

  const READERS: readonly Who[] = ['anna', 'bruno', 'stranger', 'moderator'];
  const unread = async (topic: string) => {
    const all: Record<string, string[]> = {};
    for (const who of READERS) {
      all[who] = await m.unread(who, topic);
      const told = await m.read(who, topic);
      // The rule above is the hub's.
      expect([who, told!.unreadCount]).toEqual([who, all[who].length]);
      expect(told!.firstUnread && hub.app.ids.decode(told!.firstUnread)).toBe(all[who][0] ?? null);
    }
    return all;
  };
  const audience = { audience: 'HUB' } as const;

  it('is the same for everybody before and after, whatever was read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
        const boards = [await hub.make.board(m.network, audience), await hub.make.board(m.network, audience)];
        const topic = await m.topic(boards[0]!);
        await happen(steps, topic, boards);
        // Who has read nothing there goes by when she came: see `carryMarks` for what is released late.
        const released = steps.some((each) => each.do === 'release');
        if (released)
          for (const who of ['anna', 'bruno'] as const)
            await query(
              'INSERT INTO board_read (person_id, board_id, seq) VALUES ($1, $2, 0) ON CONFLICT DO NOTHING',
              [m.people[who].personId, boards[0]],
            );
        const before = await unread(topic);
        expect((await m.move('moderator', topic, boards[1]!)).code).toBeUndefined();
        expect(await unread(topic)).toEqual(before);
        // And what is written then is unread to those to whom it would have been.
        await m.post('bruno', topic);
        expect((await m.unread('anna', topic)).length).toBe(before['anna']!.length + 1);
      }),
      { numRuns: runs(40) },
    );
  }, 120_000);

  it('would be another if numbers were left as they were (negative control)', async () => {
    const [one] = [await m.post('anna', topicId), await m.post('anna', topicId)];
    for (let n = 0; n < 5; n++) await m.post('anna', await m.topic(to!));
    await request(m.clients.bruno, MarkTopicReadDocument, { input: { postId: hub.make.id(one) } });
    await request(m.clients.bruno, MarkBoardReadDocument, { input: { boardId: hub.make.id(to!) } });
    expect(await m.unread('bruno', topicId)).toHaveLength(1);
    await query('UPDATE topic SET board_id = $2 WHERE id = $1', [topicId, to]);
    expect(await m.unread('bruno', topicId)).toHaveLength(0);
  });
});

/** Takes the topic away while another waits for its log, as a move does; `during` is begun meanwhile. */
async function whileItGoes<T>(during: (go: () => Promise<void>) => Promise<T>): Promise<T> {
  const tx = await hub.app.pool.connect();
  try {
    await tx.query('BEGIN');
    await tx.query('SELECT 1 FROM change_stream WHERE id = ANY($1) ORDER BY id FOR UPDATE', [[from, to]]);
    await tx.query('SELECT 1 FROM post WHERE topic_id = $1 FOR UPDATE', [topicId]);
    await tx.query('UPDATE post SET seq = 1 WHERE topic_id = $1', [topicId]);
    await tx.query('UPDATE topic SET board_id = $2 WHERE id = $1', [topicId, to]);
    return await during(async () => {
      // By now it waits.
      await tx.query('SELECT pg_sleep(0.3)');
      await tx.query('COMMIT');
    });
  } finally {
    tx.release();
  }
}

describe('what happens at the same moment', () => {
  it('is written where the topic has gone', async () => {
    await whileItGoes(async (go) => void (await Promise.all([m.post('anna', topicId), go()])));
    expect(await m.log(from!)).toEqual([]);
    expect(await m.log(to!)).toEqual([expect.stringMatching(/^POST_PUBLISHED/)]);
    expect((await m.read('bruno', topicId))!.postCount).toBe(1);
  });

  it('would be told where it does not stand by a statement that does not look again (negative control)', async () => {
    const naive = insertPost(postTries([{ seconds: 60, tries: 1_000 }]))
      .replace('AND t.board_id = place.board_id', '')
      .replace('topic_has_gone()', 'NULL');
    const id = randomUUID();
    await whileItGoes((go) => Promise.all([query(naive, m.postValues(id, topicId)), go()]));
    expect(await m.log(from!)).toEqual([`POST_PUBLISHED ${id} ${topicId}`]);
  });

  it('is changed where the topic has gone', async () => {
    const input = { topicId: hub.make.id(topicId), title: 'Another title' };
    await whileItGoes((go) =>
      Promise.all([request(m.clients.moderator, UpdateTopicDocument, { input }), go()]),
    );
    expect([await m.log(from!), await m.log(to!)]).toEqual([[], [`TOPIC_CHANGED ${topicId}`]]);
  });

  it('reads by the numbers of where it stands', async () => {
    for (let n = 0; n < 5; n++) await m.post('anna', await m.topic(from!));
    const postId = await m.post('anna', topicId);
    await whileItGoes((go) =>
      Promise.all([
        request(m.clients.bruno, MarkTopicReadDocument, { input: { postId: hub.make.id(postId) } }),
        go(),
      ]),
    );
    const mark = () => m.rows<{ seq: string }>('SELECT seq FROM topic_read WHERE topic_id = $1', [topicId]);
    expect(await mark()).toEqual([{ seq: '1' }]);
  });

  it('would read what is yet to come by the old ones (negative control)', async () => {
    for (let n = 0; n < 5; n++) await m.post('anna', await m.topic(from!));
    const postId = await m.post('anna', topicId);
    const naive = READ_TOPIC.replace('FOR KEY SHARE', '');
    await whileItGoes((go) => Promise.all([query(naive, [m.people.bruno.personId, postId]), go()]));
    const rows = await m.rows<{ seq: string }>('SELECT seq FROM topic_read WHERE topic_id = $1', [topicId]);
    expect(rows).toEqual([{ seq: '6' }]);
  });

  it('would wait in a ring where each held the log it goes from first (negative control)', async () => {
    const hold = async (ids: readonly (string | undefined)[]) => {
      const tx = await hub.app.pool.connect();
      try {
        await tx.query('BEGIN');
        for (const id of ids) {
          await tx.query('SELECT 1 FROM change_stream WHERE id = $1 FOR UPDATE', [id]);
          await tx.query('SELECT pg_sleep(0.2)');
        }
        await tx.query('COMMIT');
      } finally {
        await tx.query('ROLLBACK');
        tx.release();
      }
    };
    const ends = await Promise.allSettled([hold([from, to]), hold([to, from])]);
    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('waits in no ring: topics that go to each other’s boards while people write, read and react', async () => {
    const back = await m.topic(to!);
    const input = { topicId: hub.make.id(topicId), title: 'New' };
    const work = Array.from({ length: 15 }, (_, n) => [
      m.move('moderator', topicId, n % 2 ? from! : to!),
      m.move('organiser', back, n % 2 ? to! : from!),
      m.post('anna', topicId, `${n}`).then(async (id) => {
        await request(m.clients.bruno, MarkTopicReadDocument, { input: { postId: hub.make.id(id) } });
        await request(m.clients.bruno, ReactToPostDocument, {
          input: { postId: hub.make.id(id), kind: 'THANKS', on: true },
        });
      }),
      m.post('bruno', back, `${n}`),
      request(m.clients.moderator, UpdateTopicDocument, { input: { ...input, title: `Title ${n}` } }),
      request(m.clients.bruno, MarkBoardReadDocument, {
        input: { boardId: hub.make.id(n % 2 ? from! : to!) },
      }),
    ]);
    // What went wrong inside would have thrown.
    expect(await Promise.all(work.flat())).toHaveLength(90);
    for (const topic of [topicId, back]) {
      expect((await m.read('moderator', topic))!.postCount).toBe(15);
      const [wrong] = await m.rows(
        `SELECT count(*)::int AS wrong FROM post p JOIN topic t ON t.id = p.topic_id
         JOIN change_stream s ON s.id = t.board_id LEFT JOIN change c ON c.subject_id = p.id AND c.kind = 'POST_PUBLISHED'
         WHERE t.id = $1 AND (p.seq > s.last_seq OR (c.seq IS NOT NULL AND (c.stream_id <> s.id OR c.seq <> p.seq)))`,
        [topic],
      );
      expect(wrong).toEqual({ wrong: 0 });
    }
  });
});
