import { keepsOrder, PLACE } from './place';

/** A topic and the board that it is to go to, where the actor keeps order on both, and they are of one network. */
export const TO_MOVE = `
  SELECT ${PLACE} FROM topic t JOIN board b ON b.id = t.board_id
  LEFT JOIN board o ON o.id = $2::uuid AND o.network_id = b.network_id AND ${keepsOrder('o')}
  WHERE t.id = $1::uuid AND t.merged_into_id IS NULL AND ${keepsOrder('b')}`;

/** A topic and the one that it is to go into. */
export const TO_MERGE = `
  SELECT ${PLACE}, t.merged_into_id IS NOT NULL AS "isDone" FROM topic t JOIN board b ON b.id = t.board_id
  LEFT JOIN (topic i JOIN board o ON o.id = i.board_id)
    ON i.id = $2::uuid AND i.merged_into_id IS NULL AND o.network_id = b.network_id AND ${keepsOrder('o')}
  WHERE t.id = $1::uuid AND (t.merged_into_id IS NULL OR t.merged_into_id = $2::uuid) AND ${keepsOrder('b')}`;

/** Adds to a topic, `$2`, what another was. */
export const TAKE_OVER = `
  UPDATE topic i SET post_count = i.post_count + CASE WHEN t.away_from IS NULL THEN t.post_count ELSE 0 END,
    last_post_at = CASE WHEN t.away_from IS NULL THEN greatest(i.last_post_at, t.last_post_at) ELSE i.last_post_at END,
    accepted_post_id = coalesce(i.accepted_post_id, t.accepted_post_id)
  FROM topic t WHERE t.id = $1::uuid AND i.id = $2::uuid`;

/** What answers a topic that is kept from people stays kept from them, wherever it goes. */
export const KEEP_AWAY = `
  UPDATE post p SET away_from = ARRAY(
    SELECT id FROM (SELECT unnest(t.away_from) AS id UNION SELECT unnest(p.away_from)) x ORDER BY id)
  FROM topic t WHERE t.id = $1::uuid AND p.topic_id = t.id AND t.away_from IS NOT NULL`;

/** Makes a way to `$2` of a topic, and of those that were a way to it. */
export const GO_INTO = `
  UPDATE topic SET merged_into_id = $2::uuid, accepted_post_id = NULL, post_count = 0
  WHERE id = $1::uuid OR merged_into_id = $1::uuid`;

/** A topic to be split; how many posts of it can be seen besides those chosen, `$2`. */
export const TO_SPLIT = `
  SELECT t.board_id AS "boardId", b.network_id AS "networkId",
    (SELECT count(*)::int FROM post WHERE topic_id = t.id AND state <> 'HELD' AND id <> ALL($2::uuid[])) AS staying
  FROM topic t JOIN board b ON b.id = t.board_id
  WHERE t.id = $1::uuid AND t.merged_into_id IS NULL AND ${keepsOrder('b')}`;

export const LOCK_CHOSEN = `
  SELECT 1 FROM post WHERE topic_id = $1 AND id = ANY($2::uuid[]) AND state <> 'HELD' ORDER BY id FOR UPDATE`;

/** Opens a topic of posts, `$3`, of another. */
export const OPEN_WITH = `
  INSERT INTO topic (id, board_id, author_id, title, language, created_at, last_post_at, post_count, away_from)
  SELECT $1::uuid, t.board_id, p.author_id, $4::text, t.language, p.created_at,
    coalesce(max(p.created_at) FILTER (WHERE p.away_from IS NULL) OVER (), p.created_at),
    count(*) FILTER (WHERE p.away_from IS NULL) OVER (),
    coalesce(t.away_from, CASE WHEN bool_and(p.away_from IS NOT NULL) OVER () THEN p.away_from END)
  FROM post p JOIN topic t ON t.id = p.topic_id WHERE t.id = $2::uuid AND p.id = ANY($3::uuid[])
  ORDER BY p.created_at, p.id LIMIT 1`;

export const TAKE_CHOSEN = 'UPDATE post SET topic_id = $1 WHERE id = ANY($2::uuid[])';

/** Has what a log tells of posts be told of their new topic: nothing of it stands before the first of them. */
export const FOLLOW_POSTS = `
  UPDATE change SET parent_id = $3::uuid
  WHERE stream_id = $1::uuid AND parent_id = $2::uuid AND subject_id = ANY($4::uuid[]) AND kind LIKE 'POST%'
    AND seq >= (SELECT min(seq) FROM post WHERE id = ANY($4::uuid[]) AND seq > 0)`;

/** The figures of a topic of which posts went. An answer that went, or that asks by now, answers it no more. */
export const COUNT_AGAIN = `
  UPDATE topic t SET post_count = p.count, last_post_at = p.last,
    accepted_post_id = CASE WHEN t.accepted_post_id = ANY(p.answers) THEN t.accepted_post_id END
  FROM (
    SELECT count(*) FILTER (WHERE away_from IS NULL),
      coalesce(max(created_at) FILTER (WHERE away_from IS NULL), min(created_at)) AS last, (array_agg(id ORDER BY created_at, id))[2:] AS answers
    FROM post WHERE topic_id = $1 AND state <> 'HELD'
  ) p WHERE t.id = $1`;
