// The PostgreSQL all contestants share: a given one, a system's 15 in a directory of its own, or the hub's embedded one.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { chownSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { freePort, parentOf, root, run, say } from './shell.mjs';

const BIN = '/usr/lib/postgresql/15/bin';
const PASSWORD = 'bench';
/** As a small server would be set up; statements are counted only while `track` is switched on. */
const SETTINGS = {
  shared_buffers: '512MB',
  max_connections: '200',
  max_wal_size: '4GB',
  shared_preload_libraries: 'pg_stat_statements',
  'pg_stat_statements.track': 'none',
};

/**
 * Opens the database server.
 * @returns its URL without a database's name, how to stop it, and what it is
 */
export async function openPostgres() {
  const given = process.env.BENCH_DATABASE_URL;
  if (given) {
    const url = new URL(given);
    return describe({ urlOf: (database) => at(url, database), admin: given, stop: async () => undefined });
  }
  return existsSync(join(BIN, 'postgres')) ? describe(await system()) : describe(await embedded());
}

function at(url, database) {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}

/** Debian's PostgreSQL in a directory kept between runs, as its own account where we are root. */
async function system() {
  const isRoot = userInfo().uid === 0;
  const account = isRoot
    ? { uid: Number(run('id', ['-u', 'postgres'])), gid: Number(run('id', ['-g', 'postgres'])) }
    : {};
  const home = join(tmpdir(), `hub-bench-${userInfo().uid}`);
  const data = join(home, 'data');
  if (!existsSync(join(data, 'PG_VERSION'))) {
    mkdirSync(home, { recursive: true, mode: 0o755 });
    if (isRoot) chownSync(home, account.uid, account.gid);
    const password = join(home, 'password');
    writeFileSync(password, PASSWORD, { mode: 0o600 });
    if (isRoot) chownSync(password, account.uid, account.gid);
    const options = [
      '-U',
      'postgres',
      '-E',
      'UTF8',
      '--locale=C.UTF-8',
      '-A',
      'scram-sha-256',
      '--pwfile',
      password,
    ];
    run(join(BIN, 'initdb'), ['-D', data, ...options], { ...account, cwd: home });
  }
  const port = await freePort();
  const settings = {
    ...SETTINGS,
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: home,
  };
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(join(BIN, 'postgres'), ['-D', data, ...args], {
    ...account,
    cwd: home,
    stdio: 'ignore',
  });
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const kill = () => child.kill('SIGINT');
  process.on('exit', kill);
  const url = new URL(`postgres://postgres:${PASSWORD}@127.0.0.1:${port}/postgres`);
  const stop = async () => {
    process.off('exit', kill);
    kill();
    await exited;
  };
  return { urlOf: (database) => at(url, database), admin: url.href, stop };
}

/** The hub's own PostgreSQL, for machines that have none. */
async function embedded() {
  const { startEmbeddedPostgres } = createRequire(import.meta.url)(
    join(root, 'dist/src/persistence/embedded'),
  );
  const dataDir = join(tmpdir(), `hub-bench-embedded-${userInfo().uid}`);
  const { shared_preload_libraries: _, 'pg_stat_statements.track': __, ...settings } = SETTINGS;
  const server = await startEmbeddedPostgres({ dataDir, log: say, settings });
  return { urlOf: (database) => at(new URL(server.url), database), admin: server.url, stop: server.stop };
}

/** Adds what the server says of itself, and its process, whose children do the work. */
async function describe(server) {
  const client = await connect(server.admin);
  try {
    const { rows } = await client.query(
      `SELECT current_setting('server_version') AS version, pg_backend_pid() AS pid,
         (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) AS superuser,
         coalesce(current_setting('shared_preload_libraries', true), '') LIKE '%pg_stat_statements%' AS counts`,
    );
    const [{ version, pid, superuser, counts }] = rows;
    const local = ['127.0.0.1', 'localhost', '::1'].includes(new URL(server.admin).hostname);
    return { ...server, version, counts: counts && superuser, pid: (local && parentOf(pid)) || null };
  } finally {
    await client.end();
  }
}

/** A connection, as soon as the server takes it. */
export async function connect(url, seconds = 30) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return client;
    } catch (error) {
      await client.end().catch(() => undefined);
      if (Date.now() > end || !['ECONNREFUSED', '57P03'].includes(error.code)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
