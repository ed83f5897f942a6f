// How many statements an operation costs, counted by PostgreSQL.
import { startContestant } from './contestants.mjs';
import { answersOf } from './load.mjs';
import { connect } from './postgres.mjs';
import { supplyOf } from './compare.mjs';
import { tell } from './telling.mjs';

const REQUESTS = 40;

/** Statements of one request of the hub, per workload; null where the server does not count. */
export async function countStatements(postgres, databaseUrl, requests, workloads) {
  if (!postgres.counts) return null;
  const client = await connect(databaseUrl);
  const name = new URL(databaseUrl).pathname.slice(1);
  try {
    await client.query(`ALTER DATABASE ${name} SET pg_stat_statements.track = 'top'`);
    // Of an operation itself: whom it tells comes after it.
    await tell(client, false);
    const hub = await startContestant('hub', databaseUrl);
    const counted = {};
    try {
      for (const workload of workloads) {
        const next = supplyOf(hub, workload, requests[workload]);
        await client.query('SELECT pg_stat_statements_reset()');
        await answersOf(hub.port, Array.from({ length: REQUESTS }, next), 1);
        const { rows } = await client.query(
          // What came less often than the requests is the hub's own housekeeping.
          `SELECT sum(s.calls)::int AS calls, round(sum(s.total_exec_time)::numeric / ${REQUESTS}, 3)::float AS ms
           FROM pg_stat_statements s JOIN pg_database d ON d.oid = s.dbid
           WHERE d.datname = current_database() AND s.calls >= ${REQUESTS / 2}`,
        );
        counted[workload] = { perRequest: rows[0].calls / REQUESTS, databaseMs: rows[0].ms };
      }
    } finally {
      await hub.stop();
    }
    return counted;
  } finally {
    await client.query(`ALTER DATABASE ${name} RESET pg_stat_statements.track`);
    await client.end();
  }
}
