import type { PoolClient } from 'pg';
import { to } from 'pg-copy-streams';
import type { Table } from './catalogue';
import { Digest } from './digest';

/** Whatever the server, the database and the role are set to: one text for one value. */
const SETTINGS = [
  `SET LOCAL TimeZone = 'UTC'`,
  `SET LOCAL DateStyle = 'ISO, YMD'`,
  `SET LOCAL IntervalStyle = 'postgres'`,
  'SET LOCAL extra_float_digits = 1',
  `SET LOCAL bytea_output = 'hex'`,
  `SET LOCAL client_encoding = 'UTF8'`,
  // What is right for the statements of a hub would cut off a table of gigabytes.
  `SELECT set_config(name, '0', true) FROM pg_settings
   WHERE name IN ('statement_timeout', 'idle_in_transaction_session_timeout', 'transaction_timeout')`,
].join('; ');

/** Has the values of a transaction written, and read, in one way. */
export async function settle(client: PoolClient): Promise<void> {
  await client.query(SETTINGS);
}

export function columnList(client: PoolClient, table: Pick<Table, 'columns'>): string {
  return table.columns.map(({ name }) => client.escapeIdentifier(name)).join(', ');
}

/** The rows of a table as text, as they come. */
export function rowsOf(client: PoolClient, table: Table): AsyncIterable<Buffer> {
  const name = client.escapeIdentifier(table.name);
  return client.query(
    to(`COPY (SELECT ${columnList(client, table)} FROM ${name} ORDER BY ${table.order}) TO STDOUT`),
  );
}

/** What the rows of a table come to. */
export async function digestOf(client: PoolClient, table: Table): Promise<ReturnType<Digest['result']>> {
  const digest = new Digest();
  for await (const chunk of rowsOf(client, table)) digest.add(chunk);
  return digest.result();
}
