import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** The database with all migrations and no rows. */
export const TEMPLATE = 'hub_test_template';

/** The address of a database on the tests' server. */
export function databaseUrl(name: string): string {
  const url = new URL(process.env['TEST_DATABASE_URL']!);
  url.pathname = `/${name}`;
  return url.href;
}

/** A fresh copy of the template, and how to drop it. */
export async function freshDatabase(
  template = TEMPLATE,
): Promise<{ name: string; url: string; drop(): Promise<void> }> {
  const name = `hub_test_${randomBytes(6).toString('hex')}`;
  // As files: a copy written into the log costs twice as much, and leaves the buffers full of it.
  await admin(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY FILE_COPY`);
  return { name, url: databaseUrl(name), drop: () => admin(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

async function admin(statement: string): Promise<void> {
  const client = new Client({ connectionString: process.env['TEST_DATABASE_URL'] });
  await client.connect();
  try {
    for (let attempt = 0; ; attempt++) {
      try {
        await client.query(statement);
        return;
      } catch (error) {
        // Another test file is copying the template at this moment (55006), or the server is vacuuming the
        // database that goes, and its own work cannot be ended by others (42501).
        const passing = ['55006', '42501'].includes((error as { code?: string }).code ?? '');
        if (!passing || attempt > 50) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  } finally {
    await client.end();
  }
}
