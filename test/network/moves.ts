import { MoveNetworkDocument, request } from '@guardian-network-hub/client-sdk';
import type { TestHub } from '../support/hub';
import { random } from '../live/random';

const SIZE = 12;

/** A forest of networks that one person runs, so that anything may be moved anywhere. */
export async function forest(hub: TestHub): Promise<{ ids: string[]; organiser: { personId: string } }> {
  const ids: string[] = [];
  for (let i = 0; i < SIZE; i++) ids.push(await hub.make.network());
  const organiser = await hub.make.person({ in: ids, role: 'ORGANISER' });
  return { ids, organiser };
}

/** Moves of random networks below random others, all at once; what came of each. */
export async function moveAtOnce(hub: TestHub, count: number, seed: number): Promise<Map<string, number>> {
  const { ids, organiser } = await forest(hub);
  const client = await hub.client(organiser);
  const dice = random(seed);
  const outcomes = new Map<string, number>();
  await Promise.all(
    Array.from({ length: count }, async () => {
      const input = {
        networkId: hub.make.id(ids[dice.below(SIZE)]!),
        parentId: hub.make.id(ids[dice.below(SIZE)]!),
      };
      const { moveNetwork } = await request(client, MoveNetworkDocument, { input });
      const outcome = moveNetwork.__typename;
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }),
  );
  return outcomes;
}

/** Networks that stand below themselves. */
export async function inCycles(hub: TestHub): Promise<number> {
  const found = await hub.app.pool.query<{ n: number }>(`
    WITH RECURSIVE up AS (
      SELECT id, parent_id FROM network
      UNION
      SELECT up.id, n.parent_id FROM up JOIN network n ON n.id = up.parent_id
    ) SELECT count(*)::int AS n FROM up WHERE id = parent_id`);
  return found.rows[0]!.n;
}

/** Networks whose ancestors at hand are not those of the tree. */
export async function wrongPaths(hub: TestHub): Promise<number> {
  const found = await hub.app.pool.query<{ n: number }>(`
    WITH RECURSIVE up AS (
      SELECT id, parent_id AS above FROM network WHERE parent_id IS NOT NULL
      UNION
      SELECT up.id, n.parent_id FROM up JOIN network n ON n.id = up.above WHERE n.parent_id IS NOT NULL
    ), kept AS (SELECT network_id, ancestor_id FROM network_path)
    SELECT count(*)::int AS n FROM (
      (TABLE up EXCEPT TABLE kept) UNION ALL (TABLE kept EXCEPT TABLE up)) wrong`);
  return found.rows[0]!.n;
}

/** The naive way: look first, then write; nothing in the database stands against it. */
export async function moveNaively(hub: TestHub, count: number, seed: number): Promise<void> {
  const { ids } = await forest(hub);
  const { pool } = hub.app;
  await pool.query('ALTER TABLE network DISABLE TRIGGER USER');
  const dice = random(seed);
  await Promise.all(
    Array.from({ length: count }, async () => {
      const [id, parent] = [ids[dice.below(SIZE)]!, ids[dice.below(SIZE)]!];
      const above = await pool.query(
        `WITH RECURSIVE up AS (SELECT $2::uuid AS id UNION
           SELECT n.parent_id FROM network n JOIN up ON n.id = up.id WHERE n.parent_id IS NOT NULL)
         SELECT 1 FROM up WHERE id = $1`,
        [id, parent],
      );
      if (above.rowCount === 0)
        await pool.query('UPDATE network SET parent_id = $2 WHERE id = $1', [id, parent]);
    }),
  );
  await pool.query('ALTER TABLE network ENABLE TRIGGER USER');
}
