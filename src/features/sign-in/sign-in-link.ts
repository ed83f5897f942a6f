import { createHash, randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import { ISSUE_LINK } from './sign-in.sql';

export function hashLinkToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** Makes a link's token for a person; a token that is given is issued anew. */
export async function issueSignInLink(
  pool: Pool,
  personId: string,
  days: number,
  uses: number,
  token = randomBytes(24).toString('base64url'),
): Promise<string> {
  await pool.query(ISSUE_LINK, [hashLinkToken(token), personId, days, uses]);
  return token;
}
