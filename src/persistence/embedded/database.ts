import type { Client } from 'pg';
import type { Credentials } from './credentials';

export const ROLE = 'hub';

/**
 * Leaves a role and a database of the hub's own, repairing what a first start that was killed did not reach.
 * The role is no superuser, as on any server an operator may set by DATABASE_URL; it may create databases.
 */
export async function ensureDatabase(
  client: Client,
  database: string,
  credentials: Credentials,
): Promise<void> {
  const role = await client.query('select 1 from pg_roles where rolname = $1', [ROLE]);
  if (role.rowCount === 0) {
    const password = client.escapeLiteral(credentials.hub);
    await client.query(`create role ${ROLE} login createdb password ${password}`);
  }
  const found = await client.query('select 1 from pg_database where datname = $1', [database]);
  if (found.rowCount === 0) {
    await client.query(`create database ${client.escapeIdentifier(database)} owner ${ROLE}`);
  }
}
