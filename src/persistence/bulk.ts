import type { PoolClient } from 'pg';

/** A row of a table: keys are columns. */
export type Row = Readonly<Record<string, unknown>>;

/** Rows that go to the database in one statement. */
const CHUNK = 1_000;

export function* chunks<T>(all: readonly T[], size = CHUNK): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size);
}

/** Inserts rows that all have the keys of the first, in one statement. */
export async function insertRows(tx: PoolClient, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first).join(', ');
  await tx.query(
    `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${table}, $1)`,
    [JSON.stringify(rows)],
  );
}

/** Runs a statement over rows given as JSON in `$1`; not at all where there are none. */
export async function overRows(tx: PoolClient, statement: string, rows: readonly Row[]): Promise<void> {
  if (rows.length > 0) await tx.query(statement, [JSON.stringify(rows)]);
}
