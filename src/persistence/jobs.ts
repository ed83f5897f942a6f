import type { Pool, PoolClient } from 'pg';
import { timeOrderedId } from '../shared/ids';
import { inTransaction } from './transaction';

/** Work to be done after a transaction, written in it: done at least once, never silently lost. */
export interface Job {
  readonly id: string;
  readonly kind: string;
  readonly payload: Readonly<Record<string, string>>;
  /** How often it was tried before. */
  readonly attempts: number;
}

/** What becomes of what a job was for, when it is given up: in the transaction that shunts it. */
export type OnShunted = (tx: PoolClient, job: Job) => Promise<void>;

type Queryable = Pick<PoolClient, 'query'> | Pick<Pool, 'query'>;

/** Seconds for which a job belongs to the process that took it. */
const LEASE_SECONDS = 60;
export const MAX_ATTEMPTS = 8;

const TAKE = `
  UPDATE job SET leased_by = $1, leased_until = now() + make_interval(secs => ${LEASE_SECONDS}), attempts = attempts + 1
  WHERE id IN (
    SELECT id FROM job
    WHERE shunted_at IS NULL AND run_at <= now() AND (leased_until IS NULL OR leased_until < now())
    ORDER BY run_at LIMIT $2 FOR UPDATE SKIP LOCKED)
  RETURNING id, kind, payload, attempts - 1 AS attempts`;

/** The leased jobs of the hub. */
export class Jobs {
  constructor(private readonly pool: Pool) {}

  /** Adds a job in the caller's transaction. */
  static async add(tx: Queryable, kind: string, payload: Record<string, string>): Promise<void> {
    await tx.query('INSERT INTO job (id, kind, payload) VALUES ($1, $2, $3)', [
      timeOrderedId(),
      kind,
      payload,
    ]);
  }

  /** Takes due jobs for a worker; those of a worker that died come back when their lease ends. */
  async take(worker: string, limit: number): Promise<Job[]> {
    return (await this.pool.query<Job>(TAKE, [worker, limit])).rows;
  }

  /** Takes a job's lease anew, so that it is whole when the job begins; false where another took it meanwhile. */
  async begin(job: Job, worker: string): Promise<boolean> {
    const held = await this.pool.query(
      `UPDATE job SET leased_until = now() + make_interval(secs => ${LEASE_SECONDS}) WHERE id = $1 AND leased_by = $2`,
      [job.id, worker],
    );
    return held.rowCount === 1;
  }

  async done(job: Job, worker: string): Promise<void> {
    await this.pool.query('DELETE FROM job WHERE id = $1 AND leased_by = $2', [job.id, worker]);
  }

  /** Puts a failed job back for later, or shunts it, visible and re-runnable, after its last try. */
  async failed(job: Job, worker: string, reason: string, onShunted?: OnShunted): Promise<void> {
    await inTransaction(this.pool, async (tx) => {
      const put = await tx.query<{ shunted: boolean }>(
        `UPDATE job SET leased_by = NULL, leased_until = NULL, last_error = $3,
         run_at = now() + make_interval(secs => least(3600, 2 ^ $4::int)),
         shunted_at = CASE WHEN $4::int >= ${MAX_ATTEMPTS} THEN now() END
       WHERE id = $1 AND leased_by = $2 RETURNING shunted_at IS NOT NULL AS shunted`,
        [job.id, worker, reason.slice(0, 500), job.attempts + 1],
      );
      if (put.rows[0]?.shunted) await onShunted?.(tx, job);
    });
  }

  /** Gives everything a worker holds back at once: another process may take it. */
  async release(worker: string): Promise<void> {
    await this.pool.query(
      `UPDATE job SET leased_by = NULL, leased_until = NULL, attempts = greatest(0, attempts - 1) WHERE leased_by = $1`,
      [worker],
    );
  }
}
