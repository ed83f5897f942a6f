import type { PoolClient } from 'pg';
import { MARKER } from './marker';

/** What stands in the schema and is no extension's, as statements that take it away. */
const THINGS = `
  SELECT format('DROP %s IF EXISTS %s CASCADE', i.type, i.identity) AS drop
  FROM pg_depend d, pg_identify_object(d.classid, d.objid, 0) i
  WHERE d.refclassid = 'pg_namespace'::regclass AND d.refobjid = current_schema()::regnamespace
    AND i.type = ANY('{table,view,"materialized view",sequence,function,procedure,aggregate,type,"foreign table",
      "text search configuration","text search dictionary"}') AND i.name IS DISTINCT FROM $1
    AND NOT EXISTS (SELECT 1 FROM pg_depend e WHERE e.classid = d.classid AND e.objid = d.objid AND e.deptype = 'e')`;

export async function isEmpty(client: PoolClient): Promise<boolean> {
  return (await client.query(`${THINGS} LIMIT 1`, [MARKER])).rowCount === 0;
}

/** Takes away all that stands there, but the marker: what a restore that was broken off has left. */
export async function takeAll(client: PoolClient): Promise<void> {
  const things = await client.query<{ drop: string }>(THINGS, [MARKER]);
  for (const { drop } of things.rows) await client.query(drop);
}
