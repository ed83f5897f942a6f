/** Logs are read more often than that. */
export const DEPARTED_DAYS = 30;

/** Locks the posts of a topic against whoever reads up to one of them; with the first number there is among them. */
export const LOCK_POSTS = `
  SELECT min(p.seq) FILTER (WHERE p.seq > 0)::text AS first
  FROM (SELECT seq FROM post WHERE topic_id = $1 ORDER BY id FOR UPDATE) p`;

/** Takes a number of a log for each post of a topic that has one: held posts get theirs when they are released. */
export const TAKE_NUMBERS = `
  UPDATE change_stream s SET last_seq = s.last_seq + n.count
  FROM (SELECT count(*) FROM post WHERE topic_id = $2 AND seq > 0) n
  WHERE s.id = $1 RETURNING (s.last_seq - n.count)::text AS base`;

export const NUMBER_POSTS = `
  UPDATE post p SET seq = n.seq
  FROM (SELECT id, $2::bigint + row_number() OVER (ORDER BY seq, id) AS seq FROM post WHERE topic_id = $1 AND seq > 0) n
  WHERE p.id = n.id`;

export const TAKE_POSTS = 'UPDATE post SET topic_id = $2 WHERE topic_id = $1';

/** What a log tells of the posts of a topic: nothing of it stands before the first of them became visible. */
const TOLD_OF_POSTS = `stream_id = $1 AND seq >= $2 AND parent_id = $3 AND kind LIKE 'POST%'`;

/** Who reads logs from time to time finds where the posts stood. */
export const LEAVE_LOG = `
  WITH gone AS (
    DELETE FROM change WHERE ${TOLD_OF_POSTS} RETURNING stream_id, seq, kind, subject_id, at
  )
  INSERT INTO departed_post (stream_id, seq, post_id, at)
  SELECT stream_id, seq, subject_id, at FROM gone
  WHERE kind = 'POST_PUBLISHED' AND at > now() - interval '${DEPARTED_DAYS} days'`;
export const FOLLOW_IN_LOG = `UPDATE change SET parent_id = $4 WHERE ${TOLD_OF_POSTS}`;

/** Takes from a log what it tells of a topic as one that stands there. */
export const OPENED_NO_MORE = `
  DELETE FROM change WHERE subject_id = $1 AND stream_id = $2 AND kind IN ('TOPIC_OPENED', 'TOPIC_CHANGED', 'TOPIC_MOVED')
    AND (kind <> 'TOPIC_MOVED' OR parent_id = stream_id)`;
