import type { Pool, PoolClient } from 'pg';

// One key for every hub: migrations of one database run in one process at a time.
const MIGRATION_LOCK = 7_302_115;

/** Runs work while no other process migrates the database or restores into it. */
export async function migratingAlone<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    return await work(client);
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch((e: Error) => (broken = e));
    client.release(broken);
  }
}
