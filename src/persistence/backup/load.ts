import { pipeline } from 'node:stream/promises';
import type { PoolClient } from 'pg';
import { from } from 'pg-copy-streams';
import type { Transfer } from './back-up';
import { tablesOf, type Table } from './catalogue';
import { columnList, digestOf, settle } from './copy';
import { BackupFault, type ArchivedTable, type Manifest } from './format';
import { readArchive, requireEqual } from './read-archive';

export interface LoadOptions {
  readonly file: string;
  /** Of one that is encrypted. */
  readonly key?: Buffer | undefined;
  readonly manifest: Manifest;
  readonly progress: (transfer: Transfer) => void;
  /** Told before what takes long and has no rows to count. */
  readonly step: (words: string) => void;
}

/**
 * Fills the tables with what an archive holds, in the caller's transaction, and holds each against the manifest. The tables' owner may do
 * all of it. Triggers do not run: what they keep is in the archive. Foreign keys are taken away and made again over the rows
 * that have come, which they check: they cannot be switched off but by a superuser.
 * @throws BackupFault
 */
export async function load(client: PoolClient, options: LoadOptions): Promise<void> {
  const { manifest, step } = options;
  await settle(client);
  const tables = await tablesOf(client);
  requireSameShape(tables, manifest);
  const names = tables.map(({ name }) => client.escapeIdentifier(name));
  const keys = await foreignKeys(client);
  const unlinked = keys.map(({ table, name }) => `ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
  const linked = keys.map(
    ({ table, name, definition }) => `ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`,
  );
  const triggers = (state: 'DISABLE' | 'ENABLE') =>
    names.map((name) => `ALTER TABLE ${name} ${state} TRIGGER USER`);
  await inTurn(client, [...unlinked, ...triggers('DISABLE')]);
  // Some migrations leave rows.
  await client.query(`TRUNCATE ${names.join(', ')}`);
  await fill(client, options);
  for (const { name, value, called } of manifest.sequences)
    await client.query('SELECT setval($1::regclass, $2, $3)', [client.escapeIdentifier(name), value, called]);
  step('Making foreign keys again');
  await fitting('The rows do not fit together', () => inTurn(client, linked));
  await inTurn(client, triggers('ENABLE'));
  step('Comparing each table with the archive');
  for (const [index, table] of tables.entries())
    requireEqual(manifest.tables[index]!, await digestOf(client, table), 'The restore went wrong');
}

/** @throws BackupFault where the migrations make other tables than those that were backed up */
function requireSameShape(tables: readonly Table[], manifest: Manifest): void {
  const shape = (all: readonly ArchivedTable[]) =>
    new Map(all.map(({ name, columns }) => [name, JSON.stringify(columns)]));
  const [here, there] = [shape(tables), shape(manifest.tables)];
  const other = [...new Set([...here.keys(), ...there.keys()])].find(
    (name) => here.get(name) !== there.get(name),
  );
  if (other !== undefined)
    throw new BackupFault(
      `The table ${other} of the archive is not the one that its migrations make: it was changed by hand, or by another hub.`,
    );
}

interface ForeignKey {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

async function foreignKeys(client: PoolClient): Promise<ForeignKey[]> {
  const found = await client.query<ForeignKey>(
    `SELECT conrelid::regclass::text AS table, quote_ident(conname) AS name, pg_get_constraintdef(oid) AS definition
     FROM pg_constraint WHERE contype = 'f' AND connamespace = current_schema()::regnamespace ORDER BY 1, 2`,
  );
  return found.rows;
}

async function inTurn(client: PoolClient, statements: readonly string[]): Promise<void> {
  await client.query(statements.join(';\n'));
}

/** Each table by one COPY, as it is read. */
async function fill(client: PoolClient, { file, key, progress, manifest }: LoadOptions): Promise<void> {
  const pieces = readArchive(file, key);
  let at = await pieces.next();
  const parts = async function* (table: ArchivedTable, number: number) {
    while (!at.done && at.value.kind === 'part') {
      const { content, rows, bytes } = at.value;
      yield content;
      progress({ table: table.name, number, of: manifest.tables.length, rows, bytes });
      at = await pieces.next();
    }
  };
  while (!at.done) {
    const piece = at.value;
    at = await pieces.next();
    if (piece.kind !== 'table' || at.done || at.value.kind !== 'part') continue;
    const { table, number } = piece;
    const into = `${client.escapeIdentifier(table.name)} (${columnList(client, table)})`;
    await fitting(`The rows of the table ${table.name} do not fit`, () =>
      pipeline(parts(table, number), client.query(from(`COPY ${into} FROM STDIN`))),
    );
  }
}

/** Says of what the database refuses what it is about; not the values, which are people's data. */
async function fitting(what: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const { code, constraint } = error as { code?: string; constraint?: string };
    if (!code || !/^(?:22|23)/.test(code)) throw error;
    throw new BackupFault(`${what}: PostgreSQL refuses them (${constraint ?? code}).`);
  }
}
