import type { PoolClient } from 'pg';

/** Has those who follow a topic, or have made it mute, do the same with another that takes posts of it. */
export async function copyFollowings(tx: PoolClient, fromId: string, toId: string): Promise<void> {
  await tx.query(
    `INSERT INTO topic_following (topic_id, person_id, level)
     SELECT $2, person_id, level FROM topic_following WHERE topic_id = $1
     ON CONFLICT (topic_id, person_id) DO NOTHING`,
    [fromId, toId],
  );
}
