/** Makes a tag, while the network `$2`, which is locked, has fewer than `$4`. */
export const INSERT_TAG = `
  INSERT INTO tag (id, network_id, name)
  SELECT $1::uuid, $2::uuid, $3::jsonb WHERE (SELECT count(*) FROM tag WHERE network_id = $2::uuid) < $4::int`;

/** A tag to be changed; locked until the change is written. */
export const LOCK_TAG = `
  SELECT network_id AS "networkId", name, retired_at IS NOT NULL AS retired
  FROM tag WHERE id = $1::uuid FOR NO KEY UPDATE`;

export const UPDATE_TAG = `
  UPDATE tag SET name = $2::jsonb, retired_at = CASE WHEN $3::boolean THEN coalesce(retired_at, now()) END
  WHERE id = $1::uuid`;

export const FOLLOW_TAG =
  'INSERT INTO tag_following (tag_id, person_id) VALUES ($1, $2) ON CONFLICT DO NOTHING';

export const UNFOLLOW_TAG = 'DELETE FROM tag_following WHERE tag_id = $1 AND person_id = $2';

/** SQL of the tags of a topic, in the order in which they were made. */
export function tagsOf(topic: string): string {
  return `ARRAY(SELECT x.tag_id FROM topic_tag x WHERE x.topic_id = ${topic} ORDER BY x.tag_id)`;
}

/** SQL of whether a topic carries one of some tags. */
export function carriesOneOf(topic: string, tags: string): string {
  return `EXISTS (SELECT 1 FROM topic_tag x WHERE x.topic_id = ${topic} AND x.tag_id = ANY(${tags}))`;
}

/** SQL of whether a topic of a network may be given all of some tags: those that it has it may keep. */
export function mayCarry(topic: string, network: string, tags: string): string {
  return `(cardinality(${tags}) = (SELECT count(*) FROM tag g
    WHERE g.id = ANY(${tags}) AND g.network_id = ${network}
      AND (g.retired_at IS NULL OR EXISTS (SELECT 1 FROM topic_tag x WHERE x.topic_id = ${topic} AND x.tag_id = g.id))))`;
}
