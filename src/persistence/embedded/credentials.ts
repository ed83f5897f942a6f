import { randomBytes } from 'node:crypto';
import { lchownSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Account } from './account';
import { EmbeddedPostgresError } from './errors';

const FILE = 'hub-credentials.json';

/** Random passwords of one cluster: the server's own superuser, and the plain role the hub works as. */
export interface Credentials {
  readonly superuser: string;
  readonly hub: string;
}

export function newCredentials(): Credentials {
  return { superuser: randomBytes(24).toString('base64url'), hub: randomBytes(24).toString('base64url') };
}

/** Kept within the cluster, so that moving, restoring or removing the cluster takes them along. */
export function storeCredentials(
  clusterDir: string,
  credentials: Credentials,
  account: Account | undefined,
): void {
  writePrivate(path.join(clusterDir, FILE), JSON.stringify(credentials), account);
}

export function readCredentials(clusterDir: string): Credentials {
  const file = path.join(clusterDir, FILE);
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Credentials;
  } catch (error) {
    throw new EmbeddedPostgresError(
      `The passwords of the cluster cannot be read from ${file}: ${(error as Error).message}. ` +
        'Restore that file, or set new passwords with `postgres --single` and write them there.',
    );
  }
}

export function writePrivate(file: string, content: string, account: Account | undefined): void {
  writeFileSync(file, content, { mode: 0o600, flush: true });
  if (account) lchownSync(file, account.uid, account.gid);
}
