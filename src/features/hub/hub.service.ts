import type { Pool } from 'pg';
import { newHubKey } from '../../shared/ids';

/** The hub's key: made at the first start, kept for ever, the same in every process. */
export async function hubKey(pool: Pool): Promise<string> {
  await pool.query('INSERT INTO hub (key) VALUES ($1) ON CONFLICT DO NOTHING', [newHubKey()]);
  const found = await pool.query<{ key: string }>('SELECT key FROM hub');
  return found.rows[0]!.key;
}
