import type { PoolClient } from 'pg';
import { copyFollowings } from '../following';
import { holdTelling, joinNotifications, tellBeforeItGoes } from '../notification';
import { carryMarks } from '../reading';
import {
  FOLLOW_IN_LOG,
  LEAVE_LOG,
  LOCK_POSTS,
  NUMBER_POSTS,
  OPENED_NO_MORE,
  TAKE_NUMBERS,
  TAKE_POSTS,
} from './carry-posts.sql';

/** Posts that go to another topic, or with theirs to another board. Both logs are held. */
export interface Going {
  readonly topicId: string;
  readonly intoId: string;
  readonly fromId: string;
  readonly toId: string;
}

/**
 * Takes all posts of a topic where they go, with what was read and told of them, and what the logs tell. Another log gives
 * them numbers of its own, in their old order, and tells of none of them: they were announced where they were written.
 */
export async function carryPosts(tx: PoolClient, going: Going): Promise<void> {
  const { topicId, intoId, fromId, toId } = going;
  await holdTelling(tx, [fromId, toId]);
  // Who notes that she has read one waits until it has its new number.
  const first = (await tx.query<{ first: string | null }>(LOCK_POSTS, [topicId])).rows[0]!.first;
  const elsewhere = fromId !== toId;
  const base = elsewhere
    ? (await tx.query<{ base: string }>(TAKE_NUMBERS, [toId, topicId])).rows[0]!.base
    : null;
  await carryMarks(tx, { ...going, base });
  if (elsewhere) await tx.query(NUMBER_POSTS, [topicId, base]);
  if (first !== null) {
    if (elsewhere) await tellBeforeItGoes(tx, fromId, topicId);
    if (elsewhere) await tx.query(LEAVE_LOG, [fromId, first, topicId]);
    else await tx.query(FOLLOW_IN_LOG, [fromId, first, topicId, intoId]);
  }
  await tx.query(OPENED_NO_MORE, [topicId, fromId]);
  if (intoId === topicId) return;
  await tx.query(TAKE_POSTS, [topicId, intoId]);
  await joinNotifications(tx, topicId, intoId);
  await copyFollowings(tx, topicId, intoId);
}
