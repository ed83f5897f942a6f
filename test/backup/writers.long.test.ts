import { randomUUID } from 'node:crypto';
import { Pool } from 'pg';
import { inTransaction } from '../../src/persistence/transaction';
import { command } from '../support/command';
import { rows } from './support/content';
import { emptyDatabase, fillDemo, makeFolder, SETTINGS } from './support/world';

const WRITERS = 4;

const folder = makeFolder();
let source: Awaited<ReturnType<typeof emptyDatabase>>;
let target: typeof source;
let pool: Pool;
beforeAll(async () => {
  [source, target] = [await emptyDatabase(), await emptyDatabase()];
  await fillDemo(source.url);
  pool = new Pool({ connectionString: source.url, max: WRITERS });
}, 60_000);
afterAll(async () => {
  await pool.end();
  await Promise.all([source.drop(), target.drop()]);
  folder.remove();
});

/** Opens a topic and writes on it, over and over, each in one transaction with what counts it. */
async function write(until: () => boolean): Promise<number> {
  let written = 0;
  for (; !until(); written++)
    await inTransaction(pool, async (tx) => {
      const [topic, post] = [randomUUID(), randomUUID()];
      await tx.query(
        `INSERT INTO topic (id, board_id, author_id, title, language, post_count)
         SELECT $1, b.id, p.id, 'Written meanwhile', 'en', 0 FROM board b, participant p LIMIT 1`,
        [topic],
      );
      await tx.query(
        `INSERT INTO post (id, topic_id, author_id, markdown, html, message_id)
         SELECT $1::uuid, $2, author_id, 'x', 'x', $1::uuid::text FROM topic WHERE id = $2`,
        [post, topic],
      );
      await tx.query('UPDATE topic SET post_count = post_count + 1, accepted_post_id = $2 WHERE id = $1', [
        topic,
        post,
      ]);
    });
  return written;
}

it('is the picture of one moment, whatever is written meanwhile', async () => {
  let done = false;
  const writers = Array.from({ length: WRITERS }, () => write(() => done));
  const env = { ...SETTINGS, DATABASE_URL: source.url };
  const meanwhile = `SELECT count(*)::int AS n FROM topic WHERE title = 'Written meanwhile'`;
  const file = folder.path('hub.backup');
  const made = await command(['backup', file], env);
  done = true;
  const written = (await Promise.all(writers)).reduce((all, n) => all + n, 0);
  expect(made.code).toBe(0);

  // It makes the foreign keys again, which look at each row.
  expect(await command(['restore', file], { ...env, DATABASE_URL: target.url })).toMatchObject({ code: 0 });
  const [taken] = await rows<{ n: number }>(target.url, meanwhile);
  expect(taken!.n).toBeGreaterThan(0);
  expect(taken!.n).toBeLessThan(written);
  const wrong = `
    SELECT t.id FROM topic t WHERE title = 'Written meanwhile'
      AND (post_count <> 1 OR (SELECT count(*) FROM post p WHERE p.topic_id = t.id) <> 1)`;
  expect(await rows(target.url, wrong)).toEqual([]);
  // What triggers keep of posts came along with them.
  const unfound = `SELECT 1 FROM post p WHERE NOT EXISTS (SELECT 1 FROM discussion_entry e WHERE e.id = p.id)`;
  expect(await rows(target.url, unfound)).toEqual([]);
}, 60_000);
