import type { PoolClient } from 'pg';
import type { Finding } from '../../shared/screening';

/**
 * Holds back a post that a person has written in the caller's transaction, for what was found in it.
 * @returns what is to be done after the commit
 */
export type HoldBack = (
  tx: PoolClient,
  postId: string,
  personId: string,
  findings: readonly Finding[],
) => Promise<() => void>;
