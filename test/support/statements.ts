import type { TestHub } from './hub';

/** A statement as the hub sent it. */
export interface Sent {
  readonly text: string;
  readonly values: unknown[];
}

/** What the hub sends to its pool while some work is done. */
async function sentDuring(
  hub: TestHub,
  work: () => Promise<unknown>,
  note: (query: Partial<Sent & { name: string }>) => void,
) {
  const { pool } = hub.app;
  const original = pool.query.bind(pool) as (...args: unknown[]) => unknown;
  pool.query = ((...args: unknown[]) => {
    note(args[0] as Partial<Sent & { name: string }>);
    return original(...args);
  }) as never;
  try {
    await work();
  } finally {
    pool.query = original as never;
  }
}

/** How many statements an operation runs besides finding out who asks. */
export async function countStatements(hub: TestHub, work: () => Promise<unknown>): Promise<number> {
  let count = 0;
  await sentDuring(hub, work, ({ name }) => {
    // The hub's own work beside it (jobs, looking at the logs) is not the operation's.
    if (name !== undefined && !['actors-of-tokens', 'read-heads', 'blocked-by'].includes(name)) count++;
  });
  return count;
}

/** The last statement of some work that is the one. */
export async function caught(
  hub: TestHub,
  isIt: (text: string) => boolean,
  work: () => Promise<unknown>,
): Promise<Sent> {
  let found: Sent | undefined;
  await sentDuring(hub, work, (query) => {
    if (query.text !== undefined && isIt(query.text)) found = query as Sent;
  });
  if (!found) throw new Error('No statement was sent.');
  return found;
}

interface Node {
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly 'Heap Fetches'?: number;
  readonly 'Shared Hit Blocks': number;
  readonly 'Shared Read Blocks': number;
  readonly Plans?: readonly Node[];
}

/** How many rows of a table a statement looks at, each time it does, and how many blocks it touches. */
export async function explained(
  hub: TestHub,
  table: string,
  { text, values }: Sent,
): Promise<{ looked: number; blocks: number }> {
  const { rows } = await hub.app.pool.query(`EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${text}`, values);
  const plan = (rows[0] as { 'QUERY PLAN': [{ Plan: Node }] })['QUERY PLAN'][0].Plan;
  return { looked: looked(plan, table), blocks: plan['Shared Hit Blocks'] + plan['Shared Read Blocks'] };
}

function looked(node: Node, table: string): number {
  const below = (node.Plans ?? []).reduce((sum, plan) => sum + looked(plan, table), 0);
  if (node['Relation Name'] !== table) return below;
  // An index alone shows no row.
  if (node['Heap Fetches'] !== undefined) return below + node['Heap Fetches'];
  const rows =
    node['Actual Rows'] +
    (node['Rows Removed by Filter'] ?? 0) +
    (node['Rows Removed by Index Recheck'] ?? 0);
  return below + rows * node['Actual Loops'];
}
