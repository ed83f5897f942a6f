import type { Pool } from 'pg';
import type { Actor } from '../../shared/actor';
import { randomId } from '../../shared/ids';
import { TAKE_ALIAS } from './alias.sql';

/** So often two who come at the same moment may want the same number. */
const ATTEMPTS = 5;

/**
 * The participant as whom a person writes on a topic without her name.
 * @returns null where she may not: the board does not let her, or there is no such topic
 */
export async function takeAlias(
  pool: Pool,
  { reach }: Actor,
  topicId: string,
  personId: string,
): Promise<string | null> {
  const { networkIds, organises } = reach;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const values = [topicId, personId, randomId(), networkIds, organises];
    const found = await pool.query<{ id: string }>({ name: 'take-alias', text: TAKE_ALIAS, values });
    const [row] = found.rows;
    if (row) return row.id;
  }
  return null;
}
