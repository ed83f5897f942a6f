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

/** A job that comes back: one of its kind for all processes. */
export interface RepeatedJob {
  readonly kind: string;
  /** Seconds from the end of one run to the next. */
  readonly every: number;
}

/** Which jobs go first: those for which somebody sits and waits; lists of hundreds go last. */
export const PRIORITY = { URGENT: 0, USUAL: 1, BULK: 2 } as const;
export type Priority = (typeof PRIORITY)[keyof typeof PRIORITY];

/** What becomes of what a job was for, when it is given up: in the transaction that shunts it. */
export type OnShunted = (tx: PoolClient, job: Job) => Promise<void>;

type Queryable = Pick<PoolClient, 'query'> | Pick<Pool, 'query'>;

/** Seconds for which a job belongs to the process that took it. */
const LEASE_SECONDS = 60;
export const MAX_ATTEMPTS = 8;

/**
 * One at a time: what is urgent and comes meanwhile need not wait for others that were taken along. While jobs are
 * paused, the urgent ones alone.
 */
const TAKE = `
  UPDATE job SET leased_by = $1, leased_until = now() + make_interval(secs => ${LEASE_SECONDS}), attempts = attempts + 1
  WHERE id = (
    SELECT id FROM job
    WHERE shunted_at IS NULL AND run_at <= now()
      AND priority <= CASE WHEN (SELECT jobs_paused_at FROM hub) IS NULL THEN $2 ELSE ${PRIORITY.URGENT} END
      AND (leased_until IS NULL OR leased_until < now())
    ORDER BY priority, run_at LIMIT 1 FOR UPDATE SKIP LOCKED)
  RETURNING id, kind, payload, attempts - 1 AS attempts`;

/** Crosses a job out, or puts it back for its next time. */
const DONE = `
  WITH again AS (
    UPDATE job SET run_at = now() + repeats_every, attempts = 0, last_error = NULL,
      leased_by = NULL, leased_until = NULL
    WHERE id = $1 AND leased_by = $2 AND repeats_every IS NOT NULL
  )
  DELETE FROM job WHERE id = $1 AND leased_by = $2 AND repeats_every IS NULL`;

/** What comes back is tried on and on, no later than it would have come: it is never given up. */
const FAILED = `
  UPDATE job SET leased_by = NULL, leased_until = NULL, last_error = $3,
    run_at = now() + least(repeats_every, make_interval(secs => least(3600, 2 ^ least($4::int, 12)))),
    shunted_at = CASE WHEN $4::int >= ${MAX_ATTEMPTS} AND repeats_every IS NULL THEN now() END
  WHERE id = $1 AND leased_by = $2 RETURNING shunted_at IS NOT NULL AS shunted`;

/** The leased jobs of the hub. */
export class Jobs {
  constructor(private readonly pool: Pool) {}

  /** Adds a job in the caller's transaction. */
  static async add(
    tx: Queryable,
    kind: string,
    payload: Record<string, string>,
    priority: Priority = PRIORITY.USUAL,
  ): Promise<void> {
    await tx.query('INSERT INTO job (id, kind, payload, priority) VALUES ($1, $2, $3, $4)', [
      timeOrderedId(),
      kind,
      payload,
      priority,
    ]);
  }

  /** Sees to it that a job is there, once for all processes, and comes back. */
  async ensureRepeated({ kind, every }: RepeatedJob): Promise<void> {
    await this.pool.query(
      // Not at once: a start has other things to do.
      `INSERT INTO job (id, kind, payload, priority, repeats_every, run_at)
       SELECT md5($1)::uuid, $1, '{}', ${PRIORITY.BULK}, e.every, now() + least(e.every, interval '1 hour')
       FROM make_interval(secs => $2) AS e(every)
       ON CONFLICT (id) DO UPDATE SET repeats_every = excluded.repeats_every, run_at = least(job.run_at, excluded.run_at)
       WHERE job.repeats_every IS DISTINCT FROM excluded.repeats_every`,
      [kind, every],
    );
  }

  /**
   * Takes the first due job for a worker; one of a worker that died comes back when its lease ends.
   * @param least jobs of less priority are left alone
   */
  async take(worker: string, least: Priority): Promise<Job | null> {
    return (await this.pool.query<Job>(TAKE, [worker, least])).rows[0] ?? null;
  }

  /** How often the lease of a job under way is to be made whole again. */
  static readonly HOLD_MS = (LEASE_SECONDS / 3) * 1_000;

  /** Makes the lease of a job whole again: one that takes long is not done by two at a time. */
  async hold(job: Job, worker: string): Promise<void> {
    await this.pool.query(
      `UPDATE job SET leased_until = now() + make_interval(secs => ${LEASE_SECONDS}) WHERE id = $1 AND leased_by = $2`,
      [job.id, worker],
    );
  }

  async done(job: Job, worker: string): Promise<void> {
    await this.pool.query(DONE, [job.id, worker]);
  }

  /** Puts a failed job back for later, or shunts it, visible and re-runnable, after its last try. */
  async failed(job: Job, worker: string, reason: string, onShunted?: OnShunted): Promise<void> {
    await inTransaction(this.pool, async (tx) => {
      const put = await tx.query<{ shunted: boolean }>(FAILED, [
        job.id,
        worker,
        reason.slice(0, 500),
        job.attempts + 1,
      ]);
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
