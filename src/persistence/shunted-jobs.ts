import type { Pool, PoolClient } from 'pg';
import type { Job } from './jobs';

/** A job that was given up. */
export interface ShuntedJob extends Job {
  readonly shuntedAt: Date;
  readonly reason: string;
}

const LIST = `
  SELECT id, kind, payload, attempts, shunted_at AS "shuntedAt", coalesce(last_error, '') AS reason
  FROM job WHERE shunted_at IS NOT NULL AND ($1::text IS NULL OR id::text = $1) ORDER BY shunted_at, id FOR UPDATE`;

const AGAIN = `
  UPDATE job SET shunted_at = NULL, attempts = 0, run_at = now() WHERE id = ANY($1::uuid[])`;

/** The jobs that were given up: all, or the one with an id. They are held until the transaction ends. */
export async function shuntedJobs(tx: PoolClient, id: string | null = null): Promise<ShuntedJob[]> {
  return (await tx.query<ShuntedJob>(LIST, [id])).rows;
}

/** Has jobs done again, with as many tries as new ones. */
export async function doAgain(tx: PoolClient, jobs: readonly ShuntedJob[]): Promise<void> {
  await tx.query(AGAIN, [jobs.map((job) => job.id)]);
}

/** Takes jobs away for which there is nothing left to do. */
export async function dropJobs(tx: PoolClient, jobs: readonly ShuntedJob[]): Promise<void> {
  await tx.query('DELETE FROM job WHERE id = ANY($1::uuid[])', [jobs.map((job) => job.id)]);
}

/** How many jobs are still to be done, those that come every day left out; and how many of them failed before. */
export async function waitingJobs(pool: Pool): Promise<{ waiting: number; failing: number }> {
  const counted = await pool.query<{ waiting: number; failing: number }>(`
    SELECT count(*)::int AS waiting, (count(*) FILTER (WHERE last_error IS NOT NULL))::int AS failing
    FROM job WHERE shunted_at IS NULL AND repeats_every IS NULL`);
  return counted.rows[0]!;
}
