import { readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { programOf } from './binaries';
import type { Binaries } from './binaries';
import { newCredentials, storeCredentials, writePrivate } from './credentials';
import { EmbeddedPostgresError, systemCode } from './errors';
import type { Home } from './home';
import { makeDirectory } from './permissions';
import { runTool } from './run-tool';

/** Leaves a whole cluster of the right release in `home.clusterDir`, making it when there is none. */
export async function ensureCluster(
  home: Home,
  binaries: Binaries & { major: string },
  options: { sync: boolean; log(line: string): void },
): Promise<void> {
  removeHalfMade(home.dir);
  const major = majorOf(home.clusterDir);
  if (major === binaries.major) return;
  if (major !== undefined) {
    throw new EmbeddedPostgresError(
      `The cluster ${home.clusterDir} was made by PostgreSQL ${major}, and this hub brings PostgreSQL ` +
        `${binaries.major}, which cannot read it. Serve it with PostgreSQL ${major} and set DATABASE_URL, or move ` +
        'its content by “hub backup” of the version that made it and “hub restore” into a new HUB_DATA_DIR.',
    );
  }
  options.log(`Making a PostgreSQL ${binaries.major} cluster in ${home.clusterDir}`);
  await makeCluster(home, binaries, options.sync);
  // Once more: the initdb of a killed hub may have written on after the first time.
  removeHalfMade(home.dir);
}

function majorOf(clusterDir: string): string | undefined {
  try {
    return readFileSync(path.join(clusterDir, 'PG_VERSION'), 'utf8').trim();
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Makes the cluster beside its place and renames it when done: killed on the way, it leaves nothing that could
 * pass for a cluster. The name is new each time, since an initdb of a killed hub may still be writing.
 */
async function makeCluster(home: Home, binaries: Binaries, sync: boolean): Promise<void> {
  const half = path.join(home.dir, `${HALF_MADE}${process.pid}-${Date.now()}`);
  const passwordFile = `${half}.password`;
  const credentials = newCredentials();
  try {
    writePrivate(passwordFile, credentials.superuser, home.account);
    await runInitdb(home, binaries, half, passwordFile, sync);
    storeCredentials(half, credentials, home.account);
    renameSync(half, home.clusterDir);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(half, { recursive: true, force: true });
  }
}

async function runInitdb(
  home: Home,
  binaries: Binaries,
  dir: string,
  password: string,
  sync: boolean,
): Promise<void> {
  for (const locale of await characterLocales()) {
    makeDirectory(dir, 0o700, home.account);
    const args = initdbArguments(dir, password, locale);
    const { code, output, failure } = await runTool(
      programOf(binaries, 'initdb'),
      sync ? args : [...args, '--no-sync'],
      home.account,
    );
    if (code === 0) return;
    if (!/invalid locale|locale name/.test(output)) {
      throw new EmbeddedPostgresError(
        `Making the PostgreSQL cluster failed: ${failure?.message ?? output.trim()}`,
      );
    }
  }
  throw new EmbeddedPostgresError(
    'This machine has no UTF-8 locale at all, and PostgreSQL needs one to tell letters from signs. ' +
      'Install C.UTF-8 or en_US.UTF-8, or set DATABASE_URL.',
  );
}

/**
 * Collation and case come from PostgreSQL's built-in C.UTF-8: the same on every machine, and no update of the
 * operating system can change the order inside an index. Trigrams, regular expressions and the full-text parser
 * still ask the C library what a letter is, so LC_CTYPE must be a UTF-8 locale of the machine, never C.
 */
function initdbArguments(dir: string, passwordFile: string, locale: string): string[] {
  return [
    `--pgdata=${dir}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    `--lc-ctype=${locale}`,
    '--text-search-config=simple',
    '--no-instructions',
  ];
}

/** C.UTF-8 is there on nearly every Linux; en_US.UTF-8 on macOS; else whatever UTF-8 locale the machine lists. */
async function characterLocales(): Promise<string[]> {
  const { output } = await runTool('locale', ['-a'], undefined);
  const listed = output.split(/\s+/).filter((name) => /\.utf-?8$/i.test(name));
  return [...new Set(['C.UTF-8', 'en_US.UTF-8', ...listed])];
}

const HALF_MADE = 'cluster.new-';

function removeHalfMade(dir: string): void {
  for (const name of readdirSync(dir)) {
    if (!name.startsWith(HALF_MADE)) continue;
    try {
      rmSync(path.join(dir, name), { recursive: true, force: true, maxRetries: 3 });
    } catch {
      // the initdb of a killed hub still writes there; the next start removes it
    }
  }
}
