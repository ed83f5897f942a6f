import type { PoolClient } from 'pg';
import { pauseJobs } from '../paused-jobs';
import { PRIORITY } from '../jobs';

/**
 * What was good for a while, or went out long ago: sessions, codes, links and tokens for signing in, and the mails
 * with codes, which somebody waited for then.
 */
const VOID = [
  'UPDATE session SET revoked_at = now() WHERE revoked_at IS NULL',
  'DELETE FROM mailed_code',
  'DELETE FROM sign_in_link',
  'DELETE FROM passkey_challenge',
  'DELETE FROM partner_token',
  'DELETE FROM directory_export',
  `WITH urgent AS (
     DELETE FROM job WHERE priority <= ${PRIORITY.URGENT} AND shunted_at IS NULL RETURNING payload->>'deliveryId' AS id)
   DELETE FROM delivery d USING urgent u WHERE d.id::text = u.id AND d.state = 'PENDING'`,
  // Of processes that are no more.
  'UPDATE job SET leased_by = NULL, leased_until = NULL WHERE leased_by IS NOT NULL',
];

/**
 * Makes of what was backed up a hub that may serve: everybody signs in anew, and no mail goes until somebody has looked. Whatever
 * else must have been done before a restored hub serves has its place here.
 */
export async function beginAnew(tx: PoolClient): Promise<void> {
  for (const statement of VOID) await tx.query(statement);
  await pauseJobs(tx);
}
