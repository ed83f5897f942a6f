import type { CountedTries } from '../../persistence/counted-tries';
import { mayKeepFrom, openAs } from '../alias';
import { allAttached, attach, mayAttach } from '../attachment';
import { mayPostOn } from '../board';
import { rulesAccepted } from '../ground-rules';
import { noteMentions } from '../mention';
import { mayCarry } from '../tag';

/**
 * Opens a topic with its first post, all or nothing, in one statement, under the rules by which a post is
 * written: the board's next two numbers are the topic's and the post's. Both come from the actor, or from an alias, `$21`,
 * that she takes by it, and may be kept from networks of hers, `$22`.
 *
 * One row: the topic, or none, and how long to wait where it was too often. None: the key was used before, or the
 * board is not open to the actor; `PREVIOUS_TOPIC` tells which.
 */
export function insertTopic({ counted, within, waitMs }: CountedTries): string {
  return `
  WITH ${counted}, place AS (
    SELECT b.id AS board_id FROM board b
    WHERE b.id = $2::uuid AND ${mayPostOn('b', '$10::uuid[]', '$11::uuid[]')}
      AND ${rulesAccepted('b.network_id', '$12::uuid')} AND ${within}
      AND ${mayCarry('$1::uuid', 'b.network_id', '$18::uuid[]')} AND ($21::uuid IS NULL OR b.nameless)
      AND ${mayKeepFrom('$22::uuid[]', '$10::uuid[]', 'b')} AND ${mayAttach('b', '$12::uuid', '$23::uuid[]')}
  ), key AS (
    INSERT INTO idempotency_key (actor_id, key, input_hash, subject_id)
    SELECT $3::uuid, $8::text, $9::bytea, $1::uuid FROM place
    ON CONFLICT (actor_id, key) DO NOTHING
    RETURNING subject_id
  ), place_in_log AS (
    UPDATE change_stream s SET last_seq = s.last_seq + 2
    FROM place, key WHERE s.id = place.board_id
    RETURNING s.id, s.last_seq, clock_timestamp() AS at
  ), opened AS (
    INSERT INTO topic (id, board_id, author_id, title, latin_title, language, created_at, last_post_at, post_count, away_from)
    SELECT $1::uuid, l.id, coalesce($21::uuid, $3::uuid), $14::text, $16::text, $6::text, l.at, l.at, 1, $22::uuid[] FROM place_in_log l
    RETURNING id
  ), ${openAs('opened', '$21', '$12')}, written AS (
    INSERT INTO post (id, topic_id, author_id, markdown, html, latin, language, message_id, created_at, seq, away_from)
    SELECT $15::uuid, o.id, coalesce($21::uuid, $3::uuid), $4::text, $5::text, $17::text, $6::text, $7::text, l.at, l.last_seq, $22::uuid[] FROM opened o, place_in_log l
    RETURNING id
  ), tagged AS (
    INSERT INTO topic_tag (topic_id, tag_id) SELECT o.id, unnest($18::uuid[]) FROM opened o
  ), mentioned AS (${noteMentions('written', '$19', '$20')}
  ), ${attach('written', '$23::uuid[]')}, logged AS (
    INSERT INTO change (stream_id, seq, kind, subject_id, parent_id, at)
    SELECT l.id, l.last_seq - 1, 'TOPIC_OPENED', o.id, NULL, l.at FROM place_in_log l, opened o
    UNION ALL
    SELECT l.id, l.last_seq, 'POST_PUBLISHED', w.id, o.id, l.at FROM place_in_log l, opened o, written w
  )
  SELECT (SELECT id FROM opened), ${waitMs}, ${allAttached('written', '$23::uuid[]')}`;
}

/** What an idempotency key was used for, while the actor may still write on the board. */
export const PREVIOUS_TOPIC = `
  SELECT k.subject_id, k.input_hash, b.nameless, ${mayKeepFrom('$7::uuid[]', '$4::uuid[]', 'b')} AS "mayKeep",
    ${mayCarry('NULL::uuid', 'b.network_id', '$6::uuid[]')} AS "mayCarry",
    ${mayAttach('b', '$8::uuid', '$9::uuid[]')} AS attachable, b.attachments AS "takesAttachments"
  FROM board b
  LEFT JOIN idempotency_key k ON k.actor_id = $1::uuid AND k.key = $2::text
  WHERE b.id = $3::uuid AND ${mayPostOn('b', '$4::uuid[]', '$5::uuid[]')}`;
