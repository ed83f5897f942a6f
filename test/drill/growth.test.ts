import {
  BoardDocument,
  NetworkBoardsDocument,
  NotificationsDocument,
  PostDocument,
  request,
  TopicDocument,
  type HubClient,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import { random, SEED } from '../live/random';
import { startHub, type TestHub } from '../support/hub';
import { growthOf, measureBoth, REQUESTS } from './measuring';
import { report } from './table';

const FROM = Number(process.env['DRILL_POSTS'] ?? 100_000);
const TO = 10 * FROM;
const POSTS_PER_TOPIC = 50;
/** What these may touch more, on ten times as many posts. A board looks at up to 200 topics, as far as it has them. */
const GROWTH = 1.3;
const HELD = ['topic of 50 posts', 'posting'];

/** A hub with that many posts. */
interface Scene {
  readonly hub: TestHub;
  readonly app: TestHub['app'];
  readonly client: HubClient;
  readonly network: string;
  readonly boards: string[];
  readonly authors: string[];
  readonly posts: number;
  /** What is asked for, one after the other. */
  topics: string[];
}

const draw = random(SEED);
let scenes: [Scene, Scene];

async function sceneOf(posts: number): Promise<Scene> {
  const hub = await startHub();
  const networks = await Promise.all(Array.from({ length: 30 }, () => hub.make.network()));
  const boards = [];
  for (const each of networks)
    for (const audience of ['NETWORK', 'NETWORK', 'HUB'] as const)
      boards.push(await hub.make.board(each, { audience }));
  const people = [];
  for (let n = 0; n < 300; n++) people.push(await hub.make.person({ in: [networks[n % 30]!] }));
  const authors = people.map(({ participantId }) => participantId);
  const client = await hub.client(people[0]!);
  const network = hub.make.id(networks[0]!);
  return { hub, app: hub.app, client, network, boards, authors, posts, topics: [] };
}

beforeAll(async () => {
  scenes = [await sceneOf(FROM), await sceneOf(TO)];
}, 120_000);
afterAll(() => Promise.all(scenes.map(({ hub }) => hub.stop())));

const topicNo = (n: string) => `md5('growth topic' || ${n})::uuid`;

/** Writes topics from one number to another, with their posts and what the logs tell of them. */
async function fill({ hub, boards, authors }: Scene, from: number, to: number): Promise<void> {
  const values = [from, to - 1, boards, authors];
  const at = "timestamptz '2020-01-01' + n.i * interval '50 seconds'";
  await hub.app.pool.query(
    `INSERT INTO topic (id, board_id, author_id, title, language, created_at, last_post_at, post_count)
     SELECT md5('growth topic' || n.i)::uuid, ($3::uuid[])[1 + n.i % cardinality($3::uuid[])],
       ($4::uuid[])[1 + n.i % cardinality($4::uuid[])], 'Topic no ' || n.i, 'en', ${at}, ${at} + interval '1 hour', ${POSTS_PER_TOPIC}
     FROM generate_series($1::int, $2::int) n(i)`,
    values,
  );
  await hub.app.pool.query(
    `WITH written AS (
       INSERT INTO post (id, topic_id, author_id, markdown, html, language, message_id, created_at, seq)
       SELECT md5('growth post' || n.i || '.' || k.i)::uuid, md5('growth topic' || n.i)::uuid,
         ($4::uuid[])[1 + (n.i + 7 * k.i) % cardinality($4::uuid[])], said, '<p>' || said || '</p>', 'en', 'growth' || n.i || '.' || k.i,
         ${at} + k.i * interval '1 minute',
         (n.i / cardinality($3::uuid[])) * ${POSTS_PER_TOPIC} + k.i
       FROM generate_series($1::int, $2::int) n(i) CROSS JOIN generate_series(1, ${POSTS_PER_TOPIC}) k(i)
       CROSS JOIN LATERAL (SELECT 'What was said as number ' || k.i || ' on topic ' || n.i || ' about guardians and schools' AS said OFFSET 0) s
       RETURNING id, topic_id, seq, created_at
     )
     INSERT INTO change (stream_id, seq, kind, subject_id, parent_id, at)
     SELECT ($3::uuid[])[1 + t.i % cardinality($3::uuid[])], w.seq, 'POST_PUBLISHED', w.id, w.topic_id, w.created_at
     FROM written w JOIN (SELECT i, md5('growth topic' || i)::uuid AS id FROM generate_series($1::int, $2::int) i) t ON t.id = w.topic_id`,
    values,
  );
}

async function settle({ hub, boards }: Scene): Promise<void> {
  await hub.app.pool.query(
    `UPDATE change_stream s SET last_seq = greatest(s.last_seq, (SELECT max(seq) FROM change c WHERE c.stream_id = s.id))
     WHERE s.id = ANY($1)`,
    [boards],
  );
  // Nobody is told of the crowd's posts, and they were read up to here.
  await hub.app.pool.query(
    `INSERT INTO log_cursor (reader, stream_id, seq) SELECT 'notifications', id, last_seq FROM change_stream WHERE id = ANY($1)
     ON CONFLICT (reader, stream_id) DO UPDATE SET seq = excluded.seq`,
    [boards],
  );
  for (const table of ['post', 'topic', 'change', 'discussion_entry']) {
    // What the server tidies up after the crowd, while it is measured, is no request's.
    await hub.app.pool.query(`ALTER TABLE ${table} SET (autovacuum_enabled = off)`);
    await hub.app.pool.query(`VACUUM (ANALYZE) ${table}`);
  }
}

/** Topics of the reader's own network: they come round after as many as there are boards. */
async function topicsOf({ hub, boards, posts }: Scene): Promise<string[]> {
  const places = Math.floor(posts / POSTS_PER_TOPIC / boards.length);
  const numbers = Array.from({ length: REQUESTS }, () => draw.below(places) * boards.length + draw.below(3));
  const { rows } = await hub.app.pool.query<{ id: string }>(
    `SELECT ${topicNo('n.i')} AS id FROM unnest($1::int[]) WITH ORDINALITY AS n (i, place) ORDER BY place`,
    [numbers],
  );
  return rows.map(({ id }) => hub.make.id(id));
}

/** Every kind of page. */
const PAGES: Readonly<Record<string, (scene: Scene, n: number) => Promise<unknown>>> = {
  'topic of 50 posts': ({ client, topics }, n) =>
    request(client, TopicDocument, { id: topics[n]!, last: 50 }),
  board: ({ client, hub, boards }) =>
    request(client, BoardDocument, { id: hub.make.id(boards[0]!), first: 30 }),
  'boards of a network': ({ client, network }) => request(client, NetworkBoardsDocument, { id: network }),
  notifications: ({ client }) => request(client, NotificationsDocument, { first: 30 }),
  posting: ({ client, topics }, n) =>
    request(client, PostDocument, {
      input: { topicId: topics[n]!, body: `Said once more, ${n}.`, idempotencyKey: randomUUID() },
    }),
};

it(`from ${FROM} to ${TO} posts pages touch and use little more`, async () => {
  for (const scene of scenes) {
    const count = scene.posts / POSTS_PER_TOPIC;
    for (let filled = 0; filled < count; filled += 1_000)
      await fill(scene, filled, Math.min(count, filled + 1_000));
    await settle(scene);
    scene.topics = await topicsOf(scene);
  }
  for (const [page, work] of Object.entries(PAGES)) {
    const [few, many] = await measureBoth(scenes, work);
    report(`growth, ${page}`, { posts: `${FROM} → ${TO}`, ...growthOf(few, many) });
    if (HELD.includes(page)) expect(many.blocks / few.blocks).toBeLessThan(GROWTH);
  }
}, 7_200_000);
