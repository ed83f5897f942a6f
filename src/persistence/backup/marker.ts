import type { Pool, PoolClient } from 'pg';

/**
 * A table that stands in a database from the first step of a restore to its last: as long as it does, no hub starts
 * there, and the restore may be begun anew.
 */
export const MARKER = 'restore_under_way';

export async function isMarked(client: Pool | PoolClient): Promise<boolean> {
  const found = await client.query<{ there: boolean }>('SELECT to_regclass($1) IS NOT NULL AS there', [
    MARKER,
  ]);
  return found.rows[0]!.there;
}

/** Said by a hub, or a command, that is asked to use such a database. */
export const UNFINISHED =
  'A restore into this database has not ended, so that what is in it may be half of a hub. If it is running no more, ' +
  'run “hub restore FILE” again: it begins anew.';
