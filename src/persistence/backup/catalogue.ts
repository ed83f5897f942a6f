import type { PoolClient } from 'pg';
import { MARKER } from './marker';
import type { ArchivedSequence, ArchivedTable } from './format';

/** A table as it stands in a database. */
export interface Table extends ArchivedTable {
  /** What its rows are ordered by, so that equal tables give equal streams on every PostgreSQL. */
  readonly order: string;
}

/** Made by the migrations themselves as they run: which ran is in the head. */
const OWN = ['migrations', MARKER];

/** The tables of the hub with their columns, but those that are generated. */
const TABLES = `
  SELECT c.relname AS name,
    json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) ORDER BY a.attnum) AS columns,
    coalesce(
      string_agg(quote_ident(a.attname) || CASE WHEN a.attcollation <> 0 THEN ' COLLATE "C"' ELSE '' END, ', '
        ORDER BY array_position(k.indkey::int2[], a.attnum)) FILTER (WHERE a.attnum = ANY(k.indkey)),
      string_agg(quote_ident(a.attname) || '::text COLLATE "C"', ', ' ORDER BY a.attnum)) AS order
  FROM pg_class c
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
  LEFT JOIN pg_index k ON k.indrelid = c.oid AND k.indisprimary
  WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' AND NOT c.relname = ANY($1)
    AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
  GROUP BY c.relname ORDER BY c.relname COLLATE "C"`;

export async function tablesOf(client: PoolClient): Promise<Table[]> {
  return (await client.query<Table>(TABLES, [OWN])).rows;
}

/** The sequences of the hub and where they stand. */
export async function sequencesOf(client: PoolClient): Promise<ArchivedSequence[]> {
  const names = await client.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c
     LEFT JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype IN ('a', 'i')
     LEFT JOIN pg_class owner ON owner.oid = d.refobjid
     WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'S' AND NOT coalesce(owner.relname = ANY($1), false)
     ORDER BY c.relname COLLATE "C"`,
    [OWN],
  );
  const found: ArchivedSequence[] = [];
  for (const { name } of names.rows) {
    const at = await client.query<{ value: string; called: boolean }>(
      `SELECT last_value::text AS value, is_called AS called FROM ${client.escapeIdentifier(name)}`,
    );
    found.push({ name, ...at.rows[0]! });
  }
  return found;
}

/** The migrations that ran, in their order. */
export async function migrationsOf(client: PoolClient): Promise<string[]> {
  const there = await client.query(`SELECT 1 WHERE to_regclass('migrations') IS NOT NULL`);
  if (there.rowCount === 0) return [];
  const ran = await client.query<{ name: string }>('SELECT name FROM migrations ORDER BY "timestamp", id');
  return ran.rows.map(({ name }) => name);
}
