/** Who reads the change logs for notifications, and the jobs of what it could not tell. */
export const NOTIFIER = 'notifications';

/** What in the logs somebody is told of. */
export const TOLD_OF = ['POST_PUBLISHED', 'POST_EDITED'] as const;
const TOLD_OF_SQL = TOLD_OF.map((kind) => `'${kind}'`).join(', ');

/** Holds the telling of what stands on boards ($1): whoever tells of it has ended, or waits. */
export const HOLD_TELLING = `
  SELECT 1 FROM log_cursor WHERE reader = '${NOTIFIER}' AND stream_id = ANY($1::uuid[]) ORDER BY stream_id FOR UPDATE`;

/** Has what a log ($1) tells of the posts of a topic ($2), and nobody was told of yet, be told by jobs. */
export const TELL_BY_JOBS = `
  INSERT INTO job (id, kind, payload)
  SELECT gen_random_uuid(), '${NOTIFIER}', jsonb_build_object(
    'streamId', c.stream_id, 'seq', c.seq::text, 'kind', c.kind, 'subjectId', c.subject_id)
  FROM change c LEFT JOIN log_cursor k ON k.stream_id = c.stream_id AND k.reader = '${NOTIFIER}'
  WHERE c.stream_id = $1 AND c.parent_id = $2 AND c.kind IN (${TOLD_OF_SQL}) AND c.seq > coalesce(k.seq, 0)`;

/** Makes one of what is new to somebody on two topics, $1 and the one that it goes into, $2. */
export const JOIN_POSTS = `
  WITH two AS (
    SELECT o.id AS gone, o.post_id, o.post_count, o.at, n.id AS stays FROM notification o
    JOIN notification n ON n.person_id = o.person_id AND n.topic_id = $2 AND n.kind = 'POSTS' AND n.read_at IS NULL
    WHERE o.topic_id = $1 AND o.kind = 'POSTS' AND o.read_at IS NULL
  ), joined AS (
    UPDATE notification n SET post_count = n.post_count + two.post_count, at = greatest(n.at, two.at),
      post_id = CASE WHEN two.at > n.at THEN two.post_id ELSE n.post_id END
    FROM two WHERE n.id = two.stays
  )
  DELETE FROM notification n USING two WHERE n.id = two.gone`;

export const CARRY_ALL = 'UPDATE notification SET topic_id = $2 WHERE topic_id = $1';

/** What is about posts ($3) of a topic ($1) is about the one ($2) that they went to. */
export const CARRY_CHOSEN =
  'UPDATE notification SET topic_id = $2 WHERE topic_id = $1 AND post_id = ANY($3::uuid[])';
