/** The participant that a post or a topic, `$1`, comes from. */
export const AUTHOR_OF = {
  post: 'SELECT author_id AS id FROM post WHERE id = $1',
  topic: 'SELECT author_id AS id FROM topic WHERE id = $1',
} as const;

/** Whether topic `$1` left log `$2` behind number `$3`: see `leaves`. */
export const LEFT_LOG = `
  SELECT 1 FROM change c WHERE c.subject_id = $1::uuid AND c.stream_id = $2::uuid AND c.seq > $3::bigint
    AND c.kind IN ('TOPIC_MOVED', 'TOPIC_MERGED')
    AND (c.kind = 'TOPIC_MERGED' OR c.parent_id <> c.stream_id) LIMIT 1`;
