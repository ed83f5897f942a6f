import type { PoolClient } from 'pg';
import { holdFeeds } from './hold-feeds';
import type { NotificationKindName } from './notification.entity';
import { TELL } from './notification.sql';

/** Somebody who is to be told, and as what. */
export interface Told {
  readonly personId: string;
  readonly kind: NotificationKindName;
}

/**
 * Tells people of a post, in the caller's transaction.
 * @param edited whether it is its edit that they are told of
 * @returns whose open tabs are to hear of it after the commit
 */
export async function tellPeople(
  tx: PoolClient,
  postId: string,
  told: readonly Told[],
  edited = false,
): Promise<string[]> {
  if (told.length === 0) return [];
  const people = told.map(({ personId }) => personId);
  await holdFeeds(tx, people);
  const kinds = told.map(({ kind }) => kind);
  const noted = await tx.query<{ personId: string }>(TELL, [postId, people, kinds, edited]);
  return noted.rows.map(({ personId }) => personId);
}
