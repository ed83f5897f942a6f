import type { PoolClient } from 'pg';
import { holdFeeds } from './hold-feeds';
import { FORGET_POST, TOLD_OF_POST } from './notification.sql';

/**
 * Takes back that people were told of a post, in the caller's transaction. What told of others besides tells of
 * those still.
 * @returns whose open tabs are to hear of it after the commit
 */
export async function forgetPost(tx: PoolClient, postId: string): Promise<string[]> {
  const told = await tx.query<{ personId: string }>(TOLD_OF_POST, [postId]);
  const people = told.rows.map(({ personId }) => personId);
  if (people.length === 0) return [];
  await holdFeeds(tx, people);
  await tx.query(FORGET_POST, [postId, people]);
  return people;
}
