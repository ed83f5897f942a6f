import { randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import { tokenHash } from '../../shared/token-hash';
import { ISSUE_LINK } from './sign-in.sql';

/** Makes a link's token for a person; a token that is given is issued anew. */
export async function issueSignInLink(
  pool: Pool,
  personId: string,
  days: number,
  uses: number,
  token = randomBytes(24).toString('base64url'),
): Promise<string> {
  await pool.query(ISSUE_LINK, [tokenHash(token), personId, days, uses]);
  return token;
}
