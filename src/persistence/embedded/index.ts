import { mkdirSync, realpathSync } from 'node:fs';
import type { Client } from 'pg';
import { runsAsRoot } from './account';
import { programOf } from './binaries';
import { readCredentials } from './credentials';
import { ensureDatabase, ROLE } from './database';
import { EmbeddedPostgresError, systemCode } from './errors';
import { findHome } from './home';
import { ensureCluster } from './initialise';
import { launch } from './launch';
import { lockDirectory } from './lock';
import { stopLeftover } from './postmaster-file';
import { makeDirectory } from './permissions';
import { ServerLog } from './server-log';
import { usableBinaries } from './usable-binaries';

export { EmbeddedPostgresError } from './errors';

/** A running PostgreSQL of the hub's own. */
export interface EmbeddedPostgres {
  /** connection string of the hub's role, with its password */
  url: string;
  /** where the cluster really lies */
  clusterDir: string;
  /** fast shutdown; may be called more than once */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** the hub's data directory, made when missing */
  dataDir: string;
  /** takes one line for the operator at a time */
  log(line: string): void;
  /** server settings over the defaults; tests switch off fsync */
  settings?: Record<string, string>;
  /** created when missing; default `hub` */
  database?: string;
}

/** Starts the hub's own PostgreSQL on its data directory; rejects with `EmbeddedPostgresError` when it cannot. */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const { log } = options;
  const dataDir = openDataDir(options.dataDir);
  const lock = await lockDirectory(dataDir, log);
  let serverLog: ServerLog | undefined;
  const letGo = () => {
    serverLog?.close();
    serverLog = undefined;
    lock.release();
  };
  try {
    const home = await findHome(dataDir, log);
    const stalePid = await stopLeftover(home.clusterDir, log);
    const binaries = await usableBinaries(home.dir, home.account, log);
    await ensureCluster(home, binaries, { sync: options.settings?.fsync !== 'off', log });
    const credentials = readCredentials(home.clusterDir);
    serverLog = new ServerLog(home.dir, home.account);
    const { server, client } = await launch(
      {
        program: programOf(binaries, 'postgres'),
        clusterDir: home.clusterDir,
        account: home.account,
        settings: options.settings ?? {},
        log: serverLog,
        stalePid,
      },
      credentials.superuser,
      log,
    );
    const database = options.database ?? 'hub';
    await closing(client, () => ensureDatabase(client, database, credentials)).catch(
      async (error: unknown) => {
        await server.stop();
        throw error;
      },
    );
    let stopping: Promise<void> | undefined;
    void server.exited.then(() => {
      if (!stopping)
        log(`PostgreSQL has ended by itself (${server.end}); its log is ${home.dir}/postgres.log`);
    });
    return {
      url: `postgres://${ROLE}:${credentials.hub}@127.0.0.1:${server.port}/${encodeURIComponent(database)}`,
      clusterDir: home.clusterDir,
      stop: () => (stopping ??= server.stop().finally(letGo)),
    };
  } catch (error) {
    letGo();
    throw error;
  }
}

/** The real path of the data directory, so that one directory has one lock and one home under all its names. */
function openDataDir(dir: string): string {
  try {
    const made = mkdirSync(dir, { recursive: true });
    // a umask of 077 would shut PostgreSQL's account out of a directory that is the hub's own
    if (made && runsAsRoot()) makeDirectory(dir, 0o711);
    return realpathSync(dir);
  } catch (error) {
    throw new EmbeddedPostgresError(`Cannot use ${dir} as data directory (${systemCode(error)}).`);
  }
}

async function closing(client: Client, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } finally {
    await client.end();
  }
}
