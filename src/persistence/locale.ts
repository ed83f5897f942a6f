import type { Pool } from 'pg';

/** What is wrong with the database's encoding or character classes; null where nothing is. */
export async function localeFault(pool: Pick<Pool, 'query'>): Promise<string | null> {
  const found = await pool.query<{ encoding: string; folds: boolean }>(
    `SELECT current_setting('server_encoding') AS encoding,
       lower('ÄΣЖ') = 'äσж' AND 'ж' ~ '^[[:alpha:]]$' AS folds`,
  );
  const { encoding, folds } = found.rows[0]!;
  if (encoding !== 'UTF8') return `the database is encoded in ${encoding}; it must be UTF8`;
  return folds
    ? null
    : 'the LC_CTYPE of the database does not know letters beyond ASCII; create it with a UTF-8 locale';
}
