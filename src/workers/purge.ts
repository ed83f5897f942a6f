import type { Logger } from 'pino';
import type { Pool } from 'pg';
import type { RepeatedJob } from '../persistence/jobs';
import type { JobHandler } from './job-runner';
import { KEEPING, purgeStatement } from './keeping';

export const PURGE = 'keeping.purge';
export const DAILY_PURGE: RepeatedJob = { kind: PURGE, every: 24 * 60 * 60 };

/** Takes away, once a day, what is past its time. */
export function purge(pool: Pool, log: Logger): JobHandler {
  return async () => {
    const taken: Record<string, number> = {};
    for (const [name, kept] of Object.entries(KEEPING)) {
      const statement = purgeStatement(kept);
      for (let rows = -1; rows !== 0; taken[name] = (taken[name] ?? 0) + rows)
        rows = (await pool.query(statement)).rowCount ?? 0;
    }
    log.info({ taken }, 'took away what is past its time');
  };
}
