import { readFileSync } from 'node:fs';
import type { App } from '../../src/app';

/** Of each kind, on either side. */
export const REQUESTS = 300;
/** So many at a time on one side, and then on the other: what else the machine does disturbs both alike. */
const TURN = 10;

/** Seconds of processor time that each connection to the database has used. */
async function cpu({ pool }: App): Promise<ReadonlyMap<number, number>> {
  const { rows } = await pool.query<{ pid: number }>(
    'SELECT pid FROM pg_stat_activity WHERE datname = current_database()',
  );
  const used = new Map<number, number>();
  for (const { pid } of rows) {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    used.set(pid, (Number(fields[11]) + Number(fields[12])) / 100);
  }
  return used;
}

async function blocks({ pool }: App): Promise<number> {
  // What the connections have counted is told within a second, but only as they do something.
  for (let n = 0; n < 2; n++) {
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    await Promise.all(Array.from({ length: 8 }, () => pool.query('SELECT pg_sleep(0.05)')));
  }
  const { rows } = await pool.query<{ blocks: string }>(
    'SELECT blks_hit + blks_read AS blocks FROM pg_stat_database WHERE datname = current_database()',
  );
  return Number(rows[0]!.blocks);
}

export interface Measured {
  readonly ms: number;
  readonly cpuMs: number;
  readonly blocks: number;
}

/** A hub that is measured, with what it holds. */
export interface Side {
  readonly app: App;
}

/** What a request costs in the middle of many, on two hubs in turns. */
export async function measureBoth<S extends Side>(
  sides: readonly [S, S],
  work: (side: S, n: number) => Promise<unknown>,
): Promise<[few: Measured, many: Measured]> {
  const runs = [];
  for (const side of sides) {
    for (let n = 0; n < 20; n++) await work(side, n);
    const [touched, used] = [await blocks(side.app), await cpu(side.app)];
    runs.push({ side, touched, used, times: new Array<number>(), own: 0 });
  }
  for (let turn = 0; turn < REQUESTS / TURN; turn++)
    for (const run of turn % 2 === 0 ? runs : [...runs].reverse()) {
      const before = process.cpuUsage();
      for (let n = turn * TURN; n < (turn + 1) * TURN; n++) {
        const start = process.hrtime.bigint();
        await work(run.side, n);
        run.times.push(Number(process.hrtime.bigint() - start) / 1e6);
      }
      const { user, system } = process.cpuUsage(before);
      run.own += (user + system) / 1e6;
    }
  const measured = [];
  for (const { side, touched, used, times, own } of runs) {
    const connections = [...(await cpu(side.app))].map(([pid, seconds]) => seconds - (used.get(pid) ?? 0));
    const cpuMs = (1_000 * connections.reduce((sum, each) => sum + each, own)) / REQUESTS;
    const ms = times.sort((a, b) => a - b)[REQUESTS / 2]!;
    measured.push({ ms, cpuMs, blocks: ((await blocks(side.app)) - touched) / REQUESTS });
  }
  return measured as [Measured, Measured];
}

/** How what a request costs has grown, for the table. */
export function growthOf(before: Measured, after: Measured): Record<string, string> {
  const ratio = (what: keyof Measured) => (after[what] / before[what]).toFixed(2);
  return {
    'median ms': `${before.ms.toFixed(1)} → ${after.ms.toFixed(1)} (${ratio('ms')})`,
    'CPU ms': `${before.cpuMs.toFixed(1)} → ${after.cpuMs.toFixed(1)} (${ratio('cpuMs')})`,
    blocks: `${before.blocks.toFixed(0)} → ${after.blocks.toFixed(0)} (${ratio('blocks')})`,
  };
}
