import { Client } from 'pg';

/** What a statement finds in a database. */
export async function rows<R extends object>(url: string, sql: string): Promise<R[]> {
  const client = new Client(url);
  await client.connect();
  try {
    await client.query(`SET TimeZone = 'UTC'`);
    return (await client.query<R>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Of each table of a database a hash over its rows, reckoned by PostgreSQL and not by the hub. */
export async function contentOf(url: string): Promise<Record<string, string>> {
  const tables = await rows<{ name: string }>(
    url,
    `SELECT quote_ident(relname) AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1`,
  );
  const hashes = tables.map(
    ({ name }) =>
      `SELECT '${name}' AS name, count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' ORDER BY md5(t::text))), '') AS hash FROM ${name} t`,
  );
  if (hashes.length === 0) return {};
  const found = await rows<{ name: string; hash: string }>(
    url,
    `SELECT * FROM (${hashes.join(' UNION ALL ')}) all_tables ORDER BY name COLLATE "C"`,
  );
  return Object.fromEntries(found.map(({ name, hash }) => [name, hash]));
}

/** The shape of a database: its constraints, triggers and whether they run, indexes, views and functions. */
export async function shapeOf(url: string): Promise<string[]> {
  const found = await rows<{ thing: string }>(
    url,
    `SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) || ' ' || convalidated AS thing
     FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND conrelid <> 0 AND contype <> 'n'
     UNION ALL
     SELECT pg_get_triggerdef(t.oid) || ' ' || tgenabled::text FROM pg_trigger t WHERE NOT tgisinternal
     UNION ALL
     SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
     UNION ALL
     SELECT viewname || definition FROM pg_views WHERE schemaname = 'public'
     UNION ALL
     SELECT pg_get_functiondef(p.oid) FROM pg_proc p WHERE pronamespace = 'public'::regnamespace AND prokind = 'f'
       AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
     ORDER BY 1`,
  );
  return found.map(({ thing }) => thing);
}
