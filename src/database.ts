import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import type { Config } from './config';
import { entities } from './entities';
import { isMarked, UNFINISHED } from './persistence/backup';
import { createDataSource, poolOf } from './persistence/data-source';
import { startEmbeddedPostgres } from './persistence/embedded';
import { localeFault } from './persistence/locale';
import { migratingAlone } from './persistence/migrating-alone';

/** A database that is open, and how to close it. */
export interface Database {
  readonly dataSource: DataSource;
  close(): Promise<void>;
}

/** The database cannot serve a hub; the message says why. */
export class DatabaseUnfit extends Error {}

const OLDEST = 15;
const NEWEST = 18;

/**
 * Opens the database: the one of `DATABASE_URL`, else the hub's own, started in the data directory.
 * @param beside whether the database of a hub that runs already may be shared: for commands, not for a hub
 * @param unfinished whether a restore may have been broken off there: for the restore that begins it anew
 * @throws DatabaseUnfit, EmbeddedPostgresError
 */
export async function openDatabase(
  config: Config,
  say: (line: string) => void,
  beside: boolean,
  unfinished = false,
): Promise<Database> {
  const connect = (url: string, stop: () => Promise<void>) => connected({ url, config, stop, unfinished });
  if (config.DATABASE_URL) return connect(config.DATABASE_URL, async () => undefined);
  const running = beside ? await joinRunning(config, (url) => connect(url, async () => undefined)) : null;
  if (running) return running;
  const postgres = await startEmbeddedPostgres({ dataDir: config.dataDir, log: say });
  const note = noteOf(config.dataDir);
  writeFileSync(note, postgres.url, { mode: 0o600 });
  const stop = async () => {
    rmSync(note, { force: true });
    await postgres.stop();
  };
  try {
    return await connect(postgres.url, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Runs what is missing of the migrations, in one process at a time. @returns how many were run */
export async function migrate(dataSource: DataSource): Promise<number> {
  return migratingAlone(poolOf(dataSource), async (client) => {
    // A restore may have begun, and ended amid, since the database was opened.
    if (await isMarked(client)) throw new DatabaseUnfit(UNFINISHED);
    return (await dataSource.runMigrations()).length;
  });
}

/** Where a running hub notes how its own database is reached, for the commands beside it. */
function noteOf(dataDir: string): string {
  return join(dataDir, 'database-url');
}

/** The embedded database of a hub that is running on the same data directory, for commands beside it. */
async function joinRunning(
  config: Config,
  connect: (url: string) => Promise<Database>,
): Promise<Database | null> {
  let url: string;
  try {
    url = readFileSync(noteOf(config.dataDir), 'utf8');
  } catch {
    return null;
  }
  return connect(url).catch((error: unknown) => {
    if (error instanceof DatabaseUnfit) throw error;
    return null;
  });
}

interface Connecting {
  readonly url: string;
  readonly config: Config;
  readonly stop: () => Promise<void>;
  readonly unfinished: boolean;
}

async function connected({ url, config, stop, unfinished }: Connecting): Promise<Database> {
  const dataSource = createDataSource({ url, poolSize: config.DATABASE_POOL_SIZE, entities });
  await dataSource.initialize();
  const pool = poolOf(dataSource);
  pool.on('error', () => undefined); // an idle connection that breaks is replaced
  const close = async () => {
    await dataSource.destroy();
    await stop();
  };
  const version = await pool.query<{ server_version_num: string }>('SHOW server_version_num');
  const major = Math.floor(Number(version.rows[0]!.server_version_num) / 10_000);
  const fault =
    major < OLDEST || major > NEWEST
      ? `PostgreSQL ${major} is not supported: use ${OLDEST} to ${NEWEST}`
      : !unfinished && (await isMarked(pool))
        ? UNFINISHED
        : await localeFault(pool);
  if (fault !== null) {
    await dataSource.destroy();
    throw new DatabaseUnfit(fault);
  }
  return { dataSource, close };
}
