import { countedTries, type CountedTries, type TryWindow } from '../../persistence/counted-tries';
import { allAttached, attach, mayAttach } from '../attachment';
import { mayPostOn } from '../board';
import { rulesAccepted } from '../ground-rules';
import { noteMentions } from '../mention';

/** How often a person may write: counted by the statement that writes. */
export function postTries(windows: readonly TryWindow[]): CountedTries {
  return countedTries('post', windows, 'tried', '$13::text[]');
}

/** SQL of whether a post can be answered on a topic. */
const answerable = (post: string, topic: string) =>
  `EXISTS (SELECT 1 FROM post r WHERE r.id = ${post} AND r.topic_id = ${topic} AND r.state = 'PUBLISHED')`;

/** SQL of whether a topic takes posts. */
const takesPosts = (topic: string) => `NOT ${topic}.locked AND ${topic}.merged_into_id IS NULL`;

/**
 * Writes a post, all or nothing, in one statement: whether the actor may write there, has accepted the
 * ground rules and does not write too often, the idempotency key,
 * the board's next number, the post, whom it mentions, what it carries, its change and the topic's figures. The update
 * of the stream's row locks it until the transaction ends, so numbers become visible in their order. Where the topic went to another
 * board or into another topic while that lock was waited for, it is not there to be counted on, and nothing is
 * written: the statement fails, to be tried again. So it does where another post took an attachment of this one.
 *
 * One row: the post and its board, or neither, and how long to wait where it was too often. Neither: the key was
 * used before, or the topic is not open to the actor; `PREVIOUS_POST` tells which.
 */
export function insertPost({ counted, within, waitMs }: CountedTries): string {
  return `
  WITH ${counted}, place AS (
    SELECT t.id AS topic_id, t.board_id, coalesce($6::text, t.language) AS language
    FROM topic t JOIN board b ON b.id = t.board_id
    WHERE t.id = $2::uuid AND ${mayPostOn('b', '$10::uuid[]', '$11::uuid[]')} AND ${takesPosts('t')}
      AND ($14::uuid IS NULL OR ${answerable('$14::uuid', 't.id')})
      AND ${rulesAccepted('b.network_id', '$12::uuid')} AND ${within}
      AND ${mayAttach('b', '$12::uuid', '$18::uuid[]')}
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
    INSERT INTO post (id, topic_id, author_id, markdown, html, latin, language, message_id, created_at, reply_to_id, seq)
    SELECT key.subject_id, place.topic_id, $3::uuid, $4::text, $5::text, $15::text, place.language, $7::text, clock_timestamp(), $14::uuid, last_seq
    FROM place, key, place_in_log
    RETURNING id, created_at
  ), logged AS (
    INSERT INTO change (stream_id, seq, kind, subject_id, parent_id, at)
    SELECT l.id, l.last_seq, 'POST_PUBLISHED', w.id, $2::uuid, w.created_at FROM place_in_log l, written w
  ), mentioned AS (${noteMentions('written', '$16', '$17')}
  ), ${attach('written', '$18::uuid[]')}, counted AS (
    UPDATE topic t SET post_count = t.post_count + 1, last_post_at = greatest(t.last_post_at, w.created_at)
    FROM written w, place WHERE t.id = place.topic_id AND t.board_id = place.board_id AND t.merged_into_id IS NULL
    RETURNING t.id
  )
  SELECT (SELECT id FROM written), (SELECT id FROM place_in_log), ${waitMs},
    CASE WHEN EXISTS (SELECT FROM written) AND NOT EXISTS (SELECT FROM counted) THEN topic_has_gone() END,
    ${allAttached('written', '$18::uuid[]')}`;
}

/**
 * What an idempotency key was used for, while the actor may still write on the topic. A row without anything:
 * she may, but the topic is
 * locked, the post to answer or an attachment is not there, she has not accepted the ground rules, or has written too
 * much. What was written before its topic went into another was written.
 */
export const PREVIOUS_POST = `
  SELECT k.subject_id, k.input_hash, t.locked, ($6::uuid IS NULL OR ${answerable('$6::uuid', 't.id')}) AS answerable,
    ${mayAttach('b', '$7::uuid', '$8::uuid[]')} AS attachable, b.attachments AS "takesAttachments"
  FROM topic t JOIN board b ON b.id = t.board_id
  LEFT JOIN idempotency_key k ON k.actor_id = $1::uuid AND k.key = $2::text
  WHERE t.id = $3::uuid AND ${mayPostOn('b', '$4::uuid[]', '$5::uuid[]')}
    AND (t.merged_into_id IS NULL OR k.subject_id IS NOT NULL)`;
