import { createHash } from 'node:crypto';

/** What is kept of a token or key that somebody else holds: SHA-256, enough for secrets that are random and long. */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
