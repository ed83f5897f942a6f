import 'reflect-metadata';
import { chmodSync, existsSync, mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { entities } from '../../src/entities';
import { createDataSource } from '../../src/persistence/data-source';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../src/persistence/embedded';
import { databaseUrl, TEMPLATE } from './database';

declare global {
  var testPostgres: (EmbeddedPostgres & { readonly dataDir: string }) | undefined;
}

/**
 * One PostgreSQL for all tests: that of TEST_DATABASE_URL, else one of our own; in it a template with all
 * migrations, of which each test file gets a copy.
 */
export default async function setup(): Promise<void> {
  if (!process.env['TEST_DATABASE_URL']) {
    const dataDir = mkdtempSync(join(place(), 'hub-test-'));
    // Run by root, the server is another user's: it must be let in, or its cluster goes elsewhere.
    chmodSync(dataDir, 0o755);
    const settings = {
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      max_connections: '200',
    };
    const postgres = await startEmbeddedPostgres({ dataDir, log: () => undefined, settings });
    globalThis.testPostgres = { ...postgres, dataDir };
    process.env['TEST_DATABASE_URL'] = globalThis.testPostgres.url;
  }
  const admin = new Client({ connectionString: process.env['TEST_DATABASE_URL'] });
  await admin.connect();
  await admin.query(`DROP DATABASE IF EXISTS ${TEMPLATE}`);
  await admin.query(`CREATE DATABASE ${TEMPLATE}`);
  await admin.end();
  const source = createDataSource({ url: databaseUrl(TEMPLATE), poolSize: 2, entities });
  await source.initialize();
  await source.runMigrations();
  await source.destroy();
}

const MEMORY = '/dev/shm';
const ROOM = 4 * 2 ** 30;

/** Where there is room in memory, there: a hundred databases are copied, and each is four hundred files. */
function place(): string {
  if (!existsSync(MEMORY)) return tmpdir();
  const { bavail, bsize } = statfsSync(MEMORY);
  return bavail * bsize > ROOM ? MEMORY : tmpdir();
}
