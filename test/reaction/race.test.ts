import {
  DeletePostDocument,
  PostDocument,
  PostHistoryDocument,
  ReactToPostDocument,
  request,
  unwrap,
  type HubClient,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import { startHub, type TestHub } from '../support/hub';

let hub: TestHub;
let topicId: string;
let author: HubClient;
let readers: HubClient[];

beforeAll(async () => {
  hub = await startHub();
  const network = await hub.make.network();
  const anna = await hub.make.person({ in: [network] });
  author = await hub.client(anna);
  readers = await Promise.all(
    Array.from({ length: 10 }, async () => hub.client(await hub.make.person({ in: [network] }))),
  );
  topicId = await hub.make.topic(await hub.make.board(network), anna.participantId);
});
afterAll(() => hub.stop());

async function write(): Promise<string> {
  const input = { topicId: hub.make.id(topicId), body: 'Hello', idempotencyKey: randomUUID() };
  return unwrap((await request(author, PostDocument, { input })).post, 'PostSuccess').post.id;
}

const react = async (client: HubClient, postId: string, on: boolean) =>
  (await request(client, ReactToPostDocument, { input: { postId, kind: 'THANKS', on } })).reactToPost;

/** Five tries of each of ten at once, which end as the last of each wants it, in whatever order they come. */
const tries = () =>
  readers.flatMap((reader, n) => Array.from({ length: 5 }, () => [reader, n % 2 === 0] as const));

async function figures(id: string) {
  const { post } = await request(author, PostHistoryDocument, { id });
  const { rows } = await hub.app.pool.query<{ rows: number; entries: number }>(
    `SELECT (SELECT count(*)::int FROM post_reaction WHERE post_id = $1) AS rows,
       (SELECT count(*)::int FROM change WHERE subject_id = $1 AND kind = 'POST_REACTED') AS entries`,
    [hub.app.ids.decode(id)],
  );
  return { shown: post!.reactions[0]?.count ?? 0, ...rows[0]! };
}

it('fifty at once end as each wanted it, and are told by one entry', async () => {
  const id = await write();
  await Promise.all(readers.map((reader, n) => react(reader, id, n % 2 !== 0)));
  const answers = await Promise.all(tries().map(([reader, on]) => react(reader, id, on)));
  expect(new Set(answers.map(({ __typename }) => __typename))).toEqual(new Set(['ReactToPostSuccess']));
  expect(await figures(id)).toEqual({ shown: 5, rows: 5, entries: 1 });
});

it('a counter that is read and then written comes to differ (negative control)', async () => {
  const { pool } = hub.app;
  await pool.query('CREATE TABLE naive (count int NOT NULL)');
  await pool.query('INSERT INTO naive VALUES (0)');
  await Promise.all(
    tries().map(async () => {
      const { rows } = await pool.query<{ count: number }>('SELECT count FROM naive');
      await pool.query('UPDATE naive SET count = $1', [rows[0]!.count + 1]);
    }),
  );
  const { rows } = await pool.query<{ count: number }>('SELECT count FROM naive');
  expect(rows[0]!.count).toBeLessThan(50);
});

it('none is left below a post that is deleted meanwhile', async () => {
  for (let n = 0; n < 10; n++) {
    await hub.app.pool.query('DELETE FROM rate_limit');
    const id = await write();
    const work = readers.map((reader) => react(reader, id, true));
    await Promise.all([
      ...work.slice(0, 5),
      request(author, DeletePostDocument, { input: { postId: id } }),
      ...work.slice(5),
    ]);
    expect(await figures(id)).toMatchObject({ shown: 0, rows: 0 });
  }
});
