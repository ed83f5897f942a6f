import type { PoolClient } from 'pg';
import { HOLD_FEEDS } from './notification.sql';

/** Holds what people are told, in the caller's transaction: what comes behind it sees all that was told and read. */
export async function holdFeeds(tx: PoolClient, personIds: readonly string[]): Promise<void> {
  for (const statement of HOLD_FEEDS) await tx.query(statement, [personIds]);
}
