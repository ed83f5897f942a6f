import type { PoolClient } from 'pg';
import { MAX_TAGS_OF_TOPIC } from './tag.policy';

const TAKE_AWAY = 'DELETE FROM topic_tag WHERE topic_id = $1 AND tag_id <> ALL($2::uuid[])';
const GIVE = `
  INSERT INTO topic_tag (topic_id, tag_id) SELECT $1, unnest($2::uuid[]) ON CONFLICT DO NOTHING`;

/** As many as there is room for; those that were made first. */
const COPY = `
  INSERT INTO topic_tag (topic_id, tag_id)
  SELECT $2, o.tag_id FROM topic_tag o
  WHERE o.topic_id = $1 AND NOT EXISTS (SELECT 1 FROM topic_tag i WHERE i.topic_id = $2 AND i.tag_id = o.tag_id)
  ORDER BY o.tag_id
  LIMIT ${MAX_TAGS_OF_TOPIC} - (SELECT count(*) FROM topic_tag WHERE topic_id = $2)`;

/** Gives a topic these tags and no others. The log in which it stands is held. */
export async function setTags(tx: PoolClient, topicId: string, tagIds: readonly string[]): Promise<void> {
  await tx.query(TAKE_AWAY, [topicId, tagIds]);
  await tx.query(GIVE, [topicId, tagIds]);
}

/** Gives a topic the tags of another beside its own. The logs in which they stand are held. */
export async function copyTags(tx: PoolClient, fromId: string, toId: string): Promise<void> {
  await tx.query(COPY, [fromId, toId]);
}
