import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, rmdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { accountForNewCluster, accountOfOwner, runsAsRoot } from './account';
import type { Account } from './account';
import { EmbeddedPostgresError, systemCode } from './errors';
import { canEnter, makeDirectory } from './permissions';

/** Where the files of one hub's PostgreSQL lie: the cluster, its log, and perhaps a copy of the binaries. */
export interface Home {
  readonly dir: string;
  readonly clusterDir: string;
  readonly account: Account | undefined;
}

const OUTSIDE = 'guardian-network-hub';

/**
 * Finds the home of a data directory: `<dataDir>/postgres`, or, for a hub run by root whose PostgreSQL account
 * cannot enter that, a directory outside whose name follows from the data directory, so that each start finds it.
 */
export async function findHome(dataDir: string, log: (line: string) => void): Promise<Home> {
  const inside = path.join(dataDir, 'postgres');
  const candidates = runsAsRoot() ? [inside, ...outsideOf(dataDir)] : [inside];
  const trusted = candidates.filter((dir) => dir === inside || isRoots(dir));
  const existing = trusted.find((dir) => existsSync(clusterOf(dir)));
  const home = existing ? await existingHome(existing) : await newHome(inside, trusted);
  if (home.dir !== inside) {
    log(
      `PostgreSQL keeps its files in ${home.dir}: the account ${home.account?.name} cannot enter ${dataDir}`,
    );
  }
  return home;
}

async function existingHome(dir: string): Promise<Home> {
  const clusterDir = clusterOf(dir);
  const owner = statSync(clusterDir);
  if (!runsAsRoot()) {
    if (process.getuid && owner.uid !== process.getuid()) {
      throw new EmbeddedPostgresError(
        `The cluster ${clusterDir} belongs to the account ${accountOfOwner(owner).name}, not to the one that runs ` +
          'this hub. Start the hub as before, or give it another directory with HUB_DATA_DIR.',
      );
    }
    return { dir, clusterDir, account: undefined };
  }
  if (owner.uid === 0) {
    throw new EmbeddedPostgresError(
      `The cluster ${clusterDir} belongs to root, and PostgreSQL refuses to run as root. ` +
        'Give it back to the account it was made by (chown -R).',
    );
  }
  const account = accountOfOwner(owner);
  if (await canEnter(account, clusterDir)) return { dir, clusterDir, account };
  throw new EmbeddedPostgresError(
    `The cluster ${clusterDir} belongs to the account ${account.name}, which can no longer enter it. ` +
      'Open the directories above it to that account again, or move the cluster.',
  );
}

async function newHome(inside: string, candidates: string[]): Promise<Home> {
  const account = accountForNewCluster();
  for (const dir of candidates) {
    const made = makeHome(dir, account, dir === inside);
    if (made && (await canEnter(account, dir))) return { dir, clusterDir: clusterOf(dir), account };
    if (made === 'new') rmdirSync(dir);
  }
  throw new EmbeddedPostgresError(
    `The account ${account?.name} can enter none of ${candidates.join(', ')}. Set HUB_DATA_DIR to another place.`,
  );
}

/** Makes the directory; tells whether it is new, and undefined where it cannot be made. */
function makeHome(dir: string, account: Account | undefined, inside: boolean): 'new' | 'old' | undefined {
  const before = existsSync(dir);
  try {
    if (!inside) mkdirSync(path.dirname(dir), { recursive: true, mode: 0o755 });
    // Root keeps the directory and opens it; only the cluster within belongs to PostgreSQL's account.
    makeDirectory(dir, account ? 0o755 : 0o700);
  } catch (error) {
    if (!inside) return undefined;
    throw new EmbeddedPostgresError(`Cannot make ${dir} for the hub's data (${systemCode(error)}).`);
  }
  return before ? 'old' : 'new';
}

/** In a directory that all may write to, somebody else may have put a link or a cluster under the name. */
function isRoots(dir: string): boolean {
  const stat = lstatSync(dir, { throwIfNoEntry: false });
  return !stat || (stat.isDirectory() && stat.uid === 0 && (stat.mode & 0o022) === 0);
}

/** Places outside, the lasting ones first: the temporary directory may be emptied when the machine restarts. */
function outsideOf(dataDir: string): string[] {
  const hash = createHash('sha256').update(dataDir).digest('hex').slice(0, 16);
  const shared = ['/var/tmp', tmpdir()].map((dir) => path.join(dir, `${OUTSIDE}-${hash}`));
  return [path.join('/var/lib', OUTSIDE, hash), ...shared];
}

function clusterOf(dir: string): string {
  return path.join(dir, 'cluster');
}
