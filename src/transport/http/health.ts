import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import { localeFault } from '../../persistence/locale';

/** What has to hold before a process gets requests; each answers null, or what is wrong. */
export type Checks = Readonly<Record<string, () => Promise<string | null>>>;

/** `/livez`: the process answers. `/readyz`: it may get requests. */
export function healthRoutes(server: FastifyInstance, checks: Checks, draining: () => boolean): void {
  server.get('/livez', async () => ({ status: 'ok' }));
  server.get('/readyz', async (_request, reply) => {
    const entries = Object.entries(checks).map(
      async ([name, check]) => [name, (await run(check)) ?? 'ok'] as const,
    );
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
