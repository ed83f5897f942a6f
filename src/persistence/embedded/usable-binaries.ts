import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Account } from './account';
import { completeBinaries, installedBinaries, isComplete, tryBinaries } from './binaries';
import type { Binaries } from './binaries';
import { EmbeddedPostgresError } from './errors';
import { openTree } from './permissions';

const PREFIX = 'binaries-';

/**
 * Binaries that the account can really run: the installed ones, or a copy of them in `home` where those lie in a
 * closed directory, or miss parts and cannot be completed where they are (a read-only checkout).
 */
export async function usableBinaries(
  home: string,
  account: Account | undefined,
  log: (line: string) => void,
): Promise<Binaries & { major: string }> {
  const installed = installedBinaries();
  try {
    completeBinaries(installed.dir);
  } catch {
    // not ours to write: the copy will be completed instead
  }
  const first = isComplete(installed.dir) ? await tryBinaries(installed, account) : { problem: 'incomplete' };
  if ('major' in first) return { ...installed, ...first };

  const copy = { ...installed, dir: path.join(home, PREFIX + installed.packageVersion) };
  const kept = existsSync(copy.dir) ? await tryBinaries(copy, account) : { problem: 'none' };
  if ('major' in kept) return { ...copy, ...kept };

  const why = account
    ? `the account ${account.name} cannot run them where they are`
    : 'they are incomplete there';
  log(`Copying the PostgreSQL binaries to ${copy.dir}, because ${why}`);
  copyBinaries(installed.dir, copy.dir);
  const made = await tryBinaries(copy, account);
  if ('major' in made) return { ...copy, ...made };
  throw new EmbeddedPostgresError(
    `The PostgreSQL binaries do not run on this machine: ${made.problem}. ` +
      'They need glibc 2.27 or newer (not musl) on Linux. Set DATABASE_URL to a PostgreSQL server (15 to 18) instead.',
  );
}

/** Copies under another name and renames, so that a directory of the final name is always whole. */
function copyBinaries(from: string, to: string): void {
  const home = path.dirname(to);
  // the lock on the data directory is held: what else bears the name is an older release or a broken-off copy
  for (const name of readdirSync(home)) {
    if (!name.startsWith(PREFIX)) continue;
    openTree(path.join(home, name));
    rmSync(path.join(home, name), { recursive: true, force: true });
  }
  const half = `${to}.new`;
  mkdirSync(half);
  cpSync(from, half, {
    recursive: true,
    verbatimSymlinks: true,
    // archives for linking other programs: half of the files, used by none of ours
    filter: (source) => !source.endsWith('.a') && path.basename(source) !== 'pkgconfig',
  });
  // modes first: directories of a read-only checkout come as they were
  openTree(half);
  completeBinaries(half);
  renameSync(half, to);
}
