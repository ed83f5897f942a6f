import type { PoolClient } from 'pg';
import { CARRY_ALL, CARRY_CHOSEN, HOLD_TELLING, JOIN_POSTS, TELL_BY_JOBS } from './carry-notifications.sql';

/**
 * Holds the telling of what stands on boards, in the caller's transaction and behind their logs: nobody is told of a
 * post where it stands no more.
 */
export async function holdTelling(tx: PoolClient, boardIds: readonly string[]): Promise<void> {
  await tx.query(HOLD_TELLING, [boardIds]);
}

/** Sees to it that people are told of what a log is about to forget of a topic, and nobody was told of yet. */
export async function tellBeforeItGoes(tx: PoolClient, boardId: string, topicId: string): Promise<void> {
  await tx.query(TELL_BY_JOBS, [boardId, topicId]);
}

/** Has what people were told of a topic be about the one that it goes into. */
export async function joinNotifications(tx: PoolClient, topicId: string, intoId: string): Promise<void> {
  await tx.query(JOIN_POSTS, [topicId, intoId]);
  await tx.query(CARRY_ALL, [topicId, intoId]);
}

/** Has what people were told of posts be about the topic that these went to. */
export async function carryNotifications(
  tx: PoolClient,
  going: { readonly topicId: string; readonly newId: string; readonly postIds: readonly string[] },
): Promise<void> {
  await tx.query(CARRY_CHOSEN, [going.topicId, going.newId, going.postIds]);
}
