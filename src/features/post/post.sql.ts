import { mayPostOn } from '../board';
import { rulesAccepted } from '../ground-rules';

/**
 * Writes a post, all or nothing, in one statement: whether the actor may write there and has accepted the
 * ground rules, the idempotency key,
 * the board's next number, the post, its change and the topic's figures. The update of the stream's row
 * locks it until the transaction ends, so numbers become visible in their order.
 *
 * No row: the key was used before, or the topic is not open to the actor; `PREVIOUS_POST` tells which.
 */
export const INSERT_POST = `
  WITH place AS (
    SELECT t.id AS topic_id, t.board_id, coalesce($6::text, t.language) AS language
    FROM topic t JOIN board b ON b.id = t.board_id
    WHERE t.id = $2::uuid AND ${mayPostOn('b', '$10::uuid[]', '$11::uuid[]')}
      AND ${rulesAccepted('b.network_id', '$12::uuid')}
  ), key AS (
    INSERT INTO idempotency_key (actor_id, key, input_hash, subject_id)
    SELECT $3::uuid, $8::text, $9::bytea, $1::uuid FROM place
    ON CONFLICT (actor_id, key) DO NOTHING
    RETURNING subject_id
  ), place_in_log AS (
    UPDATE change_stream s SET last_seq = s.last_seq + 1
    FROM place, key WHERE s.id = place.board_id
    RETURNING s.id, s.last_seq
  ), written AS (
    INSERT INTO post (id, topic_id, author_id, markdown, html, language, message_id, created_at)
    SELECT key.subject_id, place.topic_id, $3::uuid, $4::text, $5::text, place.language, $7::text, clock_timestamp()
    FROM place, key, place_in_log
    RETURNING id, created_at
  ), logged AS (
    INSERT INTO change (stream_id, seq, kind, subject_id, parent_id, at)
    SELECT l.id, l.last_seq, 'POST_PUBLISHED', w.id, $2::uuid, w.created_at FROM place_in_log l, written w
  ), counted AS (
    UPDATE topic t SET post_count = t.post_count + 1, last_post_at = greatest(t.last_post_at, w.created_at)
    FROM written w WHERE t.id = $2::uuid
  )
  SELECT w.id, l.id FROM written w, place_in_log l`;

/**
 * What an idempotency key was used for, while the actor may still write on the topic. A row without anything:
 * she may, but has not accepted the ground rules.
 */
export const PREVIOUS_POST = `
  SELECT k.subject_id, k.input_hash
  FROM topic t JOIN board b ON b.id = t.board_id
  LEFT JOIN idempotency_key k ON k.actor_id = $1::uuid AND k.key = $2::text
  WHERE t.id = $3::uuid AND ${mayPostOn('b', '$4::uuid[]', '$5::uuid[]')}`;
