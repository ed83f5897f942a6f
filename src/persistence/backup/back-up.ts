import type { Pool, PoolClient } from 'pg';
import { migrationsOf, sequencesOf, tablesOf, type Table } from './catalogue';
import { rowsOf, settle } from './copy';
import { Digest } from './digest';
import {
  BackupFault,
  FORMAT,
  FORMAT_VERSION,
  HEAD,
  MANIFEST,
  PART_BYTES,
  partName,
  type CountedTable,
  type Head,
  type Manifest,
} from './format';
import { ArchiveWriter } from './write-archive';

/** How far it is: which table, and how much of it. */
export interface Transfer {
  readonly table: string;
  readonly rows: number;
  readonly bytes: number;
  /** Which of how many tables. */
  readonly number: number;
  readonly of: number;
}

export interface BackUpOptions {
  readonly file: string;
  /** Where it is to be encrypted. */
  readonly key?: Buffer | undefined;
  readonly hubVersion: string;
  /** The mark of the hub's secret, for a hub with this key. */
  readonly secretMark: (hubKey: string) => string;
  readonly progress: (transfer: Transfer) => void;
}

/**
 * Writes all that a hub keeps, as it stands at one moment, into an archive; the hub goes on meanwhile.
 * @returns what is in it, and the size of the file
 * @throws BackupFault
 */
export async function backUp(
  pool: Pool,
  options: BackUpOptions,
): Promise<{ manifest: Manifest; size: number }> {
  const archive = await ArchiveWriter.open(options.file, options.key);
  try {
    const manifest = await inSnapshot(pool, (client, tables) => write(client, tables, archive, options));
    return { manifest, size: await archive.finish() };
  } catch (error) {
    await archive.abandon();
    throw error;
  }
}

/** One snapshot for all tables; they are held against a change of the schema, and by nothing else. */
async function inSnapshot<T>(
  pool: Pool,
  work: (client: PoolClient, tables: readonly Table[]) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let broken: Error | boolean = true;
  try {
    const before = await tablesOf(client);
    if (!before.some(({ name }) => name === 'hub'))
      throw new BackupFault('There is no hub in this database: nothing to back up.');
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    // Before the first look, which is what fixes the snapshot.
    const names = before.map(({ name }) => client.escapeIdentifier(name)).join(', ');
    await client.query(`LOCK TABLE ${names} IN ACCESS SHARE MODE`);
    await settle(client);
    const tables = await tablesOf(client);
    if (JSON.stringify(tables) !== JSON.stringify(before))
      throw new BackupFault('The schema of the database is being changed: try again when that is done.');
    const result = await work(client, tables);
    await client.query('COMMIT');
    broken = false;
    return result;
  } finally {
    // After a fault amid a COPY the connection is of no use.
    client.release(broken);
  }
}

async function write(
  client: PoolClient,
  tables: readonly Table[],
  archive: ArchiveWriter,
  options: BackUpOptions,
): Promise<Manifest> {
  const head = await headOf(client, tables, options);
  const at = new Date(head.createdAt);
  await archive.add(HEAD, json(head), at);
  const counted: CountedTable[] = [];
  for (const [index, table] of tables.entries()) {
    const shown = { table: table.name, number: index + 1, of: tables.length };
    const digest = new Digest();
    let part = 0;
    for await (const content of parts(rowsOf(client, table))) {
      digest.add(content);
      await archive.add(partName(table.name, ++part), content, at);
      options.progress({ ...shown, rows: digest.rows, bytes: digest.bytes });
    }
    counted.push({ name: table.name, columns: table.columns, ...digest.result() });
  }
  const manifest = { ...head, tables: counted };
  await archive.add(MANIFEST, json(manifest), at);
  return manifest;
}

async function headOf(
  client: PoolClient,
  tables: readonly Table[],
  { hubVersion, secretMark }: BackUpOptions,
): Promise<Head> {
  const facts = await client.query<{ key: string | null; major: number; at: Date }>(
    `SELECT (SELECT key FROM hub) AS key, current_setting('server_version_num')::int / 10000 AS major, now() AS at`,
  );
  const { key, major, at } = facts.rows[0]!;
  if (key === null) throw new BackupFault('The hub in this database was never started: nothing to back up.');
  return {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    hubVersion,
    hubKey: key,
    secretMark: secretMark(key),
    migrations: await migrationsOf(client),
    postgresMajor: major,
    createdAt: at.toISOString(),
    tables: tables.map(({ name, columns }) => ({ name, columns })),
    sequences: await sequencesOf(client),
  };
}

/** Chunks as they come, put together to parts of one size. */
async function* parts(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let size = 0;
  for await (let chunk of chunks) {
    while (size + chunk.length >= PART_BYTES) {
      const fits = PART_BYTES - size;
      yield Buffer.concat([...held, chunk.subarray(0, fits)]);
      chunk = chunk.subarray(fits);
      held = [];
      size = 0;
    }
    if (chunk.length > 0) held.push(chunk);
    size += chunk.length;
  }
  if (size > 0) yield Buffer.concat(held);
}

function json(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value, null, 1)}\n`);
}
