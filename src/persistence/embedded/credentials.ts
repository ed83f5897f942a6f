import { randomBytes } from 'node:crypto';
import { lchownSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Account } from './account';

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
  writePrivate(path.join(clusterDir, 'hub-credentials.json'), JSON.stringify(credentials), account);
}

export function readCredentials(clusterDir: string): Credentials {
  return JSON.parse(readFileSync(path.join(clusterDir, 'hub-credentials.json'), 'utf8')) as Credentials;
}

export function writePrivate(file: string, content: string, account: Account | undefined): void {
  writeFileSync(file, content, { mode: 0o600 });
  if (account) lchownSync(file, account.uid, account.gid);
}
