import type { Pool, PoolClient } from 'pg';

/** Has all processes leave jobs alone from now on, but the urgent ones: codes for people who sign in meanwhile. */
export async function pauseJobs(tx: PoolClient): Promise<void> {
  await tx.query('UPDATE hub SET jobs_paused_at = now()');
}

/** Since when jobs are paused; null where they are not. */
export async function jobsPausedAt(pool: Pool): Promise<Date | null> {
  const found = await pool.query<{ at: Date | null }>('SELECT jobs_paused_at AS at FROM hub');
  return found.rows[0]?.at ?? null;
}

/** Has all processes do jobs again. @returns whether they were paused */
export async function resumeJobs(tx: PoolClient): Promise<boolean> {
  const resumed = await tx.query(
    'UPDATE hub SET jobs_paused_at = NULL WHERE jobs_paused_at IS NOT NULL RETURNING 1',
  );
  return resumed.rowCount === 1;
}
