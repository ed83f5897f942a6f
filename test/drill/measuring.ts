import { readFileSync } from 'node:fs';
import type { App } from '../../src/app';

/** Of each kind. */
export const REQUESTS = 300;

/** Seconds of processor time that this process and each connection to the database have used. */
async function cpu({ pool }: App): Promise<ReadonlyMap<number, number>> {
  const { rows } = await pool.query<{ pid: number }>(
    'SELECT pid FROM pg_stat_activity WHERE datname = current_database()',
  );
  const { user, system } = process.cpuUsage();
  const used = new Map([[process.pid, (user + system) / 1e6]]);
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

/** What a request costs, in the middle of many. */
export async function measure(app: App, work: (n: number) => Promise<unknown>): Promise<Measured> {
  for (let n = 0; n < 20; n++) await work(n);
  const [blocksBefore, cpuBefore] = [await blocks(app), await cpu(app)];
  const times: number[] = [];
  for (let n = 0; n < REQUESTS; n++) {
    const start = process.hrtime.bigint();
    await work(n);
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  const used = [...(await cpu(app))].map(([pid, seconds]) => seconds - (cpuBefore.get(pid) ?? 0));
  const cpuMs = (1_000 * used.reduce((sum, each) => sum + each, 0)) / REQUESTS;
  const touched = ((await blocks(app)) - blocksBefore) / REQUESTS;
  return { ms: times.sort((a, b) => a - b)[REQUESTS / 2]!, cpuMs, blocks: touched };
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
