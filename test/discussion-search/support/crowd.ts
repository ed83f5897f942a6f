import type { PoolClient } from 'pg';
import type { TestHub } from '../../support/hub';

/** Topics have so many posts. */
const POSTS = 30;
const SYLLABLES = ['re', 'o', 'i', 'zione', 'e', 'a'];

/**
 * Fills boards with posts of 20 to 70 words, one every ten minutes since 2020. The number of a post decides all of
 * it: every third says "tutore", one of 10,000 "onofrio", those of the first half "vecchio"; of the titles every
 * tenth says "tutela".
 * @param boards in turns, topic by topic
 */
export async function fillDiscussion(hub: TestHub, size: number, boards: readonly string[]): Promise<void> {
  const client = await hub.app.pool.connect();
  try {
    await fill(client, size, boards);
  } finally {
    client.release(true);
  }
}

async function fill(client: PoolClient, size: number, boards: readonly string[]): Promise<void> {
  const run = (text: string, values: unknown[] = []) => client.query(text, values);
  await run("SET maintenance_work_mem = '512MB'");
  // What is not yet in the log on disk is not known as committed by VACUUM, and indexes alone would not do.
  await run('SET synchronous_commit = on');
  // An index of that many is made faster at once than word by word.
  const { rows } = await run(
    `SELECT indexdef AS definition FROM pg_indexes WHERE indexname = 'discussion_entry_search'`,
  );
  await run('DROP INDEX discussion_entry_search');
  await run(
    `CREATE TEMP TABLE word AS SELECT i, (
       SELECT string_agg(substr('bcdfglmnprstvz', 1 + (hashint4extended(i, k) & 1023)::int % 14, 1)
         || substr('aeiou', 1 + (hashint4extended(i, k + 50) & 1023)::int % 5, 1), '')
       FROM generate_series(1, 2 + i % 3) k) || ($1::text[])[1 + i % 6] AS word
     FROM generate_series(0, 19999) i`,
    [SYLLABLES],
  );
  await run('CREATE UNIQUE INDEX ON word (i)');
  await run('ANALYZE word');
  const { rows: authors } = await run(
    `INSERT INTO participant (id, kind, name) VALUES (gen_random_uuid(), 'ALIAS', 'A crowd') RETURNING id`,
  );
  const authorId = (authors[0] as { id: string }).id;
  // Of many words some are frequent, and most are rare.
  const words = (seed: string, count: string) =>
    `(SELECT string_agg(w.word, ' ') FROM generate_series(1, ${count}) k
      JOIN word w ON w.i = floor(19999 * power(((hashint8extended(${seed}, k) & 1048575) / 1048576.0)::float8, 3))::int)`;
  await run(
    `INSERT INTO topic (id, board_id, author_id, title, language, created_at, last_post_at, post_count)
     SELECT md5('crowd topic' || n.i)::uuid, ($2::uuid[])[1 + n.i % cardinality($2::uuid[])], $3,
       ${words('n.i', '5')} || CASE WHEN n.i % 10 = 0 THEN ' tutela' ELSE '' END, 'it',
       timestamptz '2020-01-01' + n.i * interval '5 hours', now(), ${POSTS}
     FROM generate_series(0, $1::int / ${POSTS} - 1) n(i)`,
    [size, boards, authorId],
  );
  await run(
    `INSERT INTO post (id, topic_id, author_id, markdown, html, language, message_id, created_at)
     SELECT md5('crowd post' || n.i)::uuid, md5('crowd topic' || n.i / ${POSTS})::uuid, $2, said, said, 'it', 'crowd' || n.i,
       timestamptz '2020-01-01' + n.i * interval '10 minutes'
     FROM generate_series(0, $1::int - 1) n(i) CROSS JOIN LATERAL (
       SELECT ${words('n.i + 7000000', '20 + n.i % 50')} || CASE WHEN n.i % 3 = 0 THEN ' tutore' ELSE '' END
         || CASE WHEN n.i % 10000 = 77 THEN ' onofrio' ELSE '' END
         || CASE WHEN n.i < $1::int / 2 AND n.i % 2 = 0 THEN ' vecchio' ELSE '' END || ' dell''affido' AS said OFFSET 0) s`,
    [size, authorId],
  );
  await run((rows[0] as { definition: string }).definition);
  await run('VACUUM (ANALYZE) discussion_entry');
  await run('ANALYZE');
}
