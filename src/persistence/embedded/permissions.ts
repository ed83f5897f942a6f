import { chmodSync, lchownSync, lstatSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Account } from './account';
import { EmbeddedPostgresError } from './errors';
import { runTool } from './run-tool';

/**
 * Makes one of the hub's own directories. Modes are set explicitly, since a umask of 077 would close them to the
 * account PostgreSQL runs as.
 */
export function makeDirectory(dir: string, mode: number, owner?: Account): void {
  mkdirSync(dir, { recursive: true });
  chmodSync(dir, mode);
  if (owner) lchownSync(dir, owner.uid, owner.gid);
}

/** Lets every account read a tree of the hub's own making, and execute what its owner can. */
export function openTree(dir: string): void {
  chmodSync(dir, 0o755);
  for (const name of readdirSync(dir)) {
    const file = path.join(dir, name);
    const stat = lstatSync(file);
    if (stat.isDirectory()) openTree(file);
    else if (stat.isFile()) chmodSync(file, stat.mode & 0o111 ? 0o755 : 0o644);
  }
}

/** Asks the system itself, as the account: modes alone would miss access lists and mount options. */
export async function canEnter(account: Account | undefined, dir: string): Promise<boolean> {
  if (!account) return true;
  const { code, failure } = await runTool('/bin/sh', ['-c', 'test -x "$0"', dir], account);
  if (failure) {
    throw new EmbeddedPostgresError(
      `PostgreSQL refuses to run as root, and root cannot run it as ${account.name} here: ${failure.message}. ` +
        'Start the hub as an ordinary user, or set DATABASE_URL.',
    );
  }
  return code === 0;
}
