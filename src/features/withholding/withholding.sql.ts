import { forgetMentions } from '../mention';
import { forgetReactions } from '../reaction';

/** Where a post stands, and whether its text is there. */
export const PLACE_OF = `
  SELECT p.state, p.markdown <> '' AS "hasText", p.topic_id AS "topicId", t.board_id AS "boardId"
  FROM post p JOIN topic t ON t.id = p.topic_id WHERE p.id = $1::uuid`;

/**
 * Holds a post ($1) back from the log of its board ($2), where it has no number any more: nothing of it stands before
 * the one it had.
 */
export const HOLD = `
  WITH was AS (
    SELECT id, seq FROM post WHERE id = $1::uuid
  ), untold AS (
    DELETE FROM change c USING was WHERE c.stream_id = $2::uuid AND c.seq >= was.seq AND c.subject_id = was.id
      AND c.kind IN ('POST_PUBLISHED', 'POST_EDITED', 'POST_REACTED')
  ), departed AS (
    DELETE FROM departed_post WHERE post_id = $1::uuid
  )
  UPDATE post SET state = 'HELD', seq = 0 WHERE id = $1::uuid`;

/** Takes the next number of the log of a board ($2) for a post ($1), as one that becomes visible now. */
export const RELEASE = `
  WITH place AS (
    UPDATE change_stream SET last_seq = last_seq + 1 WHERE id = $2::uuid RETURNING id, last_seq
  ), released AS (
    UPDATE post p SET state = 'PUBLISHED', seq = place.last_seq FROM place WHERE p.id = $1::uuid
    RETURNING p.id, p.topic_id
  )
  INSERT INTO change (stream_id, seq, kind, subject_id, parent_id, at)
  SELECT place.id, place.last_seq, 'POST_PUBLISHED', r.id, r.topic_id, clock_timestamp() FROM place, released r`;

/**
 * Takes the text of a post ($1) away, with all that it said before and that hangs on it; its files go with it. Its place
 * stays, or comes now, in the log of its board ($2).
 */
export const REDACT = `
  WITH forgotten AS (DELETE FROM post_revision WHERE post_id = $1::uuid),
    unaccepted AS (UPDATE topic SET accepted_post_id = NULL WHERE accepted_post_id = $1::uuid),
    unsaid AS (${forgetReactions('$1::uuid')}),
    unmentioned AS (${forgetMentions('$1::uuid')}),
    place AS (
      UPDATE change_stream SET last_seq = last_seq + 1 WHERE id = $2::uuid RETURNING id, last_seq
    ), redacted AS (
      UPDATE post p SET state = 'REDACTED', markdown = '', html = '', latin = NULL,
        seq = CASE p.seq WHEN 0 THEN place.last_seq ELSE p.seq END
      FROM place WHERE p.id = $1::uuid RETURNING p.id, p.topic_id
    )
  INSERT INTO change (stream_id, seq, kind, subject_id, parent_id, at)
  SELECT place.id, place.last_seq, 'POST_REDACTED', r.id, r.topic_id, clock_timestamp() FROM place, redacted r`;

/** The figures of a topic ($1) of which a post went, or to which it came back. */
export const COUNT_AGAIN = `
  UPDATE topic t SET post_count = p.count, last_post_at = coalesce(p.last, t.created_at)
  FROM (
    SELECT count(*) FILTER (WHERE away_from IS NULL),
      coalesce(max(created_at) FILTER (WHERE away_from IS NULL), min(created_at)) AS last
    FROM post WHERE topic_id = $1 AND state <> 'HELD'
  ) p WHERE t.id = $1`;
