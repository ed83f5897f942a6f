import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';

/** What has to hold before a process gets requests; each answers null, or what is wrong. */
export type Checks = Readonly<Record<string, () => Promise<string | null>>>;

/** `/livez`: the process answers. `/readyz`: it may get requests. */
export function healthRoutes(server: FastifyInstance, checks: Checks, draining: () => boolean): void {
  server.get('/livez', async () => ({ status: 'ok' }));
  server.get('/readyz', async (_request, reply) => {
    const entries = Object.entries(checks).map(async ([name, check]) => [name, (await run(check)) ?? 'ok'] as const);
    const results: Record<string, string> = Object.fromEntries(await Promise.all(entries));
    if (draining()) results['process'] = 'is draining';
    const ready = Object.values(results).every((r) => r === 'ok');
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ok' : 'not ready', checks: results });
  });
}

async function run(check: () => Promise<string | null>): Promise<string | null> {
  try {
    return await check();
  } catch {
    return 'cannot be checked';
  }
}

/** The database answers, has all migrations and extensions, and a locale that folds letters. */
export function databaseChecks(pool: Pool, pendingMigrations: () => Promise<boolean>): Checks {
  return {
    database: async () => ((await pool.query('SELECT 1')).rowCount === 1 ? null : 'does not answer'),
    migrations: async () => ((await pendingMigrations()) ? 'are not all run' : null),
    extensions: async () => {
      const found = await pool.query<{ extname: string }>('SELECT extname FROM pg_extension');
      const missing = EXTENSIONS.filter((e) => !found.rows.some((r) => r.extname === e));
      return missing.length > 0 ? `missing: ${missing.join(', ')}` : null;
    },
    locale: async () => localeFault(pool),
  };
}

const EXTENSIONS = ['pg_trgm', 'unaccent', 'citext', 'btree_gin'];

/** What is wrong with the database's encoding or character classes; null where nothing is. */
export async function localeFault(pool: Pick<Pool, 'query'>): Promise<string | null> {
  const found = await pool.query<{ encoding: string; folds: boolean }>(
    `SELECT current_setting('server_encoding') AS encoding,
       lower('ÄΣЖ') = 'äσж' AND 'ж' ~ '^[[:alpha:]]$' AS folds`,
  );
  const { encoding, folds } = found.rows[0]!;
  if (encoding !== 'UTF8') return `the database is encoded in ${encoding}; it must be UTF8`;
  return folds ? null : 'the LC_CTYPE of the database does not know letters beyond ASCII; create it with a UTF-8 locale';
}
