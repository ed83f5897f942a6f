import { countedTries, type CountedTries, type TryWindow } from '../../persistence/counted-tries';
import { isNotAway, mayKeepFrom } from '../alias';
import { allAttached, attach, mayAttach } from '../attachment';
import { mayPostOn } from '../board';
import { rulesAccepted } from '../ground-rules';
import { noteMentions } from '../mention';

/** How often a person may write: counted by the statement that writes. */
export function postTries(windows: readonly TryWindow[]): CountedTries {
  return countedTries('post', windows, 'tried', '$13::text[]');
}

/** SQL of whether a post can be answered on topic `t` by a person. */
const answerable = (post: string, person: string) =>
  `EXISTS (SELECT 1 FROM post r WHERE r.id = ${post} AND r.topic_id = t.id AND r.state = 'PUBLISHED'
    AND ${isNotAway('r', 't.board_id', person)})`;

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
 * It comes from `$18`: from the actor by her name, or from an alias of hers, where the board lets her write under one; it
 * may be kept from networks of hers, `$19`, and does not show in the topic's figures then, which everybody sees. One that
 * is held, `$21`, takes no number and stands in no log, until it is released.
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
      AND ($14::uuid IS NULL OR ${answerable('$14::uuid', '$12::uuid')})
      AND ${isNotAway('t', 'b.id', '$12::uuid')} AND ($18::uuid = $3::uuid OR b.nameless)
      AND ${mayKeepFrom('$19::uuid[]', '$10::uuid[]', 'b')}
      AND ${rulesAccepted('b.network_id', '$12::uuid')} AND ${within}
      AND ${mayAttach('b', '$12::uuid', '$20::uuid[]')}
  ), key AS (
    INSERT INTO idempotency_key (actor_id, key, input_hash, subject_id)
    SELECT $3::uuid, $8::text, $9::bytea, $1::uuid FROM place
    ON CONFLICT (actor_id, key) DO NOTHING
    RETURNING subject_id
  ), place_in_log AS (
    UPDATE change_stream s SET last_seq = s.last_seq + CASE WHEN $21::boolean THEN 0 ELSE 1 END
    FROM place, key WHERE s.id = place.board_id
    RETURNING s.id, s.last_seq
  ), written AS (
    INSERT INTO post (id, topic_id, author_id, markdown, html, latin, language, message_id, created_at, reply_to_id, seq, away_from, state)
    SELECT key.subject_id, place.topic_id, $18::uuid, $4::text, $5::text, $15::text, place.language, $7::text, clock_timestamp(), $14::uuid, CASE WHEN $21::boolean THEN 0 ELSE last_seq END, $19::uuid[],
      CASE WHEN $21::boolean THEN 'HELD' ELSE 'PUBLISHED' END
    FROM place, key, place_in_log
    RETURNING id, created_at
  ), logged AS (
    INSERT INTO change (stream_id, seq, kind, subject_id, parent_id, at)
    SELECT l.id, l.last_seq, 'POST_PUBLISHED', w.id, $2::uuid, w.created_at FROM place_in_log l, written w
    WHERE NOT $21::boolean
  ), mentioned AS (${noteMentions('written', '$16', '$17')}
  ), ${attach('written', '$20::uuid[]')}, counted AS (
    UPDATE topic t SET post_count = t.post_count + CASE WHEN $19::uuid[] IS NULL AND NOT $21::boolean THEN 1 ELSE 0 END,
      last_post_at = CASE WHEN $19::uuid[] IS NULL AND NOT $21::boolean THEN greatest(t.last_post_at, w.created_at) ELSE t.last_post_at END
    FROM written w, place WHERE t.id = place.topic_id AND t.board_id = place.board_id AND t.merged_into_id IS NULL
    RETURNING t.id
  )
  SELECT (SELECT id FROM written), (SELECT id FROM place_in_log), ${waitMs},
    CASE WHEN EXISTS (SELECT FROM written) AND NOT EXISTS (SELECT FROM counted) THEN topic_has_gone() END,
    ${allAttached('written', '$20::uuid[]')}`;
}

/**
 * What an idempotency key was used for, while the actor may still write on the topic. A row without anything:
 * she may, but the topic is locked, the post to answer or an attachment is not there, she may not do it without her
 * name, she has not accepted the ground rules, or has written too much. What was written before its topic went into
 * another was written.
 */
export const PREVIOUS_POST = `
  SELECT k.subject_id, k.input_hash, t.locked, b.nameless, ${mayKeepFrom('$8::uuid[]', '$4::uuid[]', 'b')} AS "mayKeep",
    ($6::uuid IS NULL OR ${answerable('$6::uuid', '$7::uuid')}) AS answerable,
    ${mayAttach('b', '$7::uuid', '$9::uuid[]')} AS attachable, b.attachments AS "takesAttachments"
  FROM topic t JOIN board b ON b.id = t.board_id
  LEFT JOIN idempotency_key k ON k.actor_id = $1::uuid AND k.key = $2::text
  WHERE t.id = $3::uuid AND ${mayPostOn('b', '$4::uuid[]', '$5::uuid[]')}
    AND ${isNotAway('t', 'b.id', '$7::uuid')} AND (t.merged_into_id IS NULL OR k.subject_id IS NOT NULL)`;
