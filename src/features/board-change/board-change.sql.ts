/** Whether topic `$1` left log `$2` behind number `$3`: see `leaves`. */
export const LEFT_LOG = `
  SELECT 1 FROM change c WHERE c.subject_id = $1::uuid AND c.stream_id = $2::uuid AND c.seq > $3::bigint
    AND c.kind IN ('TOPIC_MOVED', 'TOPIC_MERGED')
    AND (c.kind = 'TOPIC_MERGED' OR c.parent_id <> c.stream_id) LIMIT 1`;
