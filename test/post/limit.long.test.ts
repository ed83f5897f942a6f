import { PostDocument, request } from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import { readConfig } from '../../src/config';
import { rateLimitKey } from '../../src/persistence/rate-limits';
import { startHub, type TestHub } from '../support/hub';
import { isOwnWork, tellNobody } from '../support/own-work';
import type { MadePerson } from '../support/make';

const env = { POSTS_PER_MINUTE: '30', POSTS_PER_HOUR: '300' };

let hub: TestHub;
let network: string;
let topicId: string;
let anna: MadePerson;

beforeAll(async () => {
  hub = await startHub({ env });
  network = await hub.make.network();
  const author = await hub.make.person({ in: [network] });
  topicId = await hub.make.topic(await hub.make.board(network), author.participantId);
});
afterAll(() => hub.stop());
beforeEach(async () => void (anna = await hub.make.person({ in: [network] })));

type Answer = { __typename: string; retryAfterSeconds?: number; post?: { id: string } };

/** Writes as a person does, many at once. */
async function write(count: number, { on = hub, who = anna, keys = [] as string[] } = {}): Promise<Answer[]> {
  const client = await on.client(who);
  const one = async (i: number) => {
    const idempotencyKey = keys[i] ?? randomUUID();
    const input = { topicId: hub.make.id(topicId), body: `Hello ${i}`, idempotencyKey };
    return (await request(client, PostDocument, { input })).post as Answer;
  };
  return Promise.all(Array.from({ length: count }, (_, i) => one(i)));
}

const written = (answers: Answer[]) => answers.filter((a) => a.__typename === 'PostSuccess').length;

async function rows() {
  const found = await hub.app.pool.query(
    `SELECT (SELECT count(*)::int FROM post WHERE author_id = $1) AS posts,
       (SELECT count(*)::int FROM idempotency_key WHERE actor_id = $1) AS keys`,
    [anna.participantId],
  );
  return found.rows[0] as { posts: number; keys: number };
}

/** A window of anna's as it stands: its tries and whether it is over. */
async function setWindow(seconds: number, points: number, over = false): Promise<void> {
  const set = await hub.app.pool.query(
    `UPDATE rate_limit SET points = $2, expire = CASE WHEN $3 THEN 0 ELSE expire END WHERE key = $1`,
    [rateLimitKey(`post:${seconds}`, anna.personId), points, over],
  );
  expect(set.rowCount).toBe(1);
}

describe('who writes very much', () => {
  it('writes thirty posts in a minute, however many she sends at once, and is told how long to wait', async () => {
    const answers = await write(40);
    expect(written(answers)).toBe(30);
    const refused = answers.filter((a) => a.__typename !== 'PostSuccess');
    for (const { __typename, retryAfterSeconds } of refused) {
      expect(__typename).toBe('RateLimitedError');
      expect(retryAfterSeconds).toBeGreaterThan(50);
      expect(retryAfterSeconds).toBeLessThanOrEqual(60);
    }
    // Of what was refused nothing is left: the same key writes later.
    expect(await rows()).toEqual({ posts: 30, keys: 30 });
  });

  it('would write more by a look first and a count after (negative control)', async () => {
    const { pool } = hub.app;
    const key = rateLimitKey('naive', anna.personId);
    const naive = async () => {
      const { rows: [row] } = await pool.query('SELECT points FROM rate_limit WHERE key = $1', [key]); // prettier-ignore
      if ((row?.points ?? 0) >= 30) return false;
      await pool.query(
        `INSERT INTO rate_limit AS r VALUES ($1, 1, 0) ON CONFLICT (key) DO UPDATE SET points = r.points + 1`,
        [key],
      );
      return true;
    };
    const through = await Promise.all(Array.from({ length: 60 }, naive));
    expect(through.filter(Boolean).length).toBeGreaterThan(30);
  });

  it('keeps nobody else from writing', async () => {
    await write(31);
    expect(written(await write(1, { who: await hub.make.person({ in: [network] }) }))).toBe(1);
  });

  it('is one and the same on every process of the hub', async () => {
    const second = await startHub({ databaseUrl: hub.databaseUrl, env });
    try {
      await write(20);
      expect(written(await write(20, { on: second }))).toBe(10);
    } finally {
      await second.stop();
    }
  });

  it('writes again when the minute is over, and three hundred in an hour', async () => {
    await write(31);
    expect(written(await write(1))).toBe(0);
    await setWindow(60, 31, true);
    expect(written(await write(1))).toBe(1);
    await setWindow(3_600, 299);
    const [last, over] = [await write(1), await write(1)];
    expect(written(last)).toBe(1);
    expect(over).toMatchObject([{ __typename: 'RateLimitedError' }]);
    expect(over[0]!.retryAfterSeconds).toBeGreaterThan(3_500);
  });

  it('still gets the answer to what she wrote, by its key', async () => {
    const key = randomUUID();
    const [first] = await write(1, { keys: [key] });
    await write(31);
    expect(await write(1, { keys: [key] })).toEqual([first]);
  });

  it('learns nothing of topics that are not hers', async () => {
    await write(31);
    const hidden = await hub.make.topic(await hub.make.board(await hub.make.network()), anna.participantId);
    const input = { topicId: hub.make.id(hidden), body: 'Hello', idempotencyKey: randomUUID() };
    const { post } = await request(await hub.client(anna), PostDocument, { input });
    expect(post).toMatchObject({ __typename: 'NotFoundError' });
  });
});

it('the limit costs no statement', async () => {
  await write(1);
  await tellNobody(hub);
  const client = await hub.client(anna);
  const spy = jest.spyOn(hub.app.pool, 'query');
  const input = { topicId: hub.make.id(topicId), body: 'Hello', idempotencyKey: randomUUID() };
  await request(client, PostDocument, { input });
  const texts = spy.mock.calls.map(
    ([query]) => (query as unknown as { text?: string }).text ?? String(query),
  );
  spy.mockRestore();
  const own = texts.filter((text) => !isOwnWork(text));
  // Who she is, the post with its count, and the post as she sees it.
  expect(own).toHaveLength(3);
  expect(own.filter((text) => text.includes('rate_limit'))).toEqual([
    expect.stringContaining('INSERT INTO post'),
  ]);
});

it('people have room: thirty a minute and three hundred an hour, unless the hub is told otherwise', () => {
  expect(readConfig({})).toMatchObject({ POSTS_PER_MINUTE: 30, POSTS_PER_HOUR: 300 });
});
