import { isNotAway, isOwn } from '../alias';
import { isOpen } from '../board';
import { rulesAccepted } from '../ground-rules';

/** A post to react to, and what stands against it. */
export const POST_NOW = `
  SELECT t.id AS "topicId", b.id AS "boardId", b.reactions AS enabled, t.locked, ${isOwn('p.author_id', '$2::uuid')} AS own,
    ${isOpen('b')} AND b.network_id = ANY($3::uuid[]) AS "isMember",
    ${rulesAccepted('b.network_id', '$4::uuid')} AS "rulesAccepted"
  FROM post p JOIN topic t ON t.id = p.topic_id JOIN board b ON b.id = t.board_id
  WHERE p.id = $1::uuid AND p.state = 'PUBLISHED' AND ${isNotAway('p', 'b.id', '$4::uuid')}
    AND ${isNotAway('t', 'b.id', '$4::uuid')}`;

export const REACT = `
  INSERT INTO post_reaction (post_id, participant_id, kind) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`;

export const TAKE_BACK = 'DELETE FROM post_reaction WHERE post_id = $1 AND participant_id = $2 AND kind = $3';

/** SQL of taking away all reactions to a post, in the statement that takes its text away. */
export const forgetReactions = (post: string) => `DELETE FROM post_reaction WHERE post_id = ${post}`;

/**
 * Tells of the reactions to a post in the log of its board. Readers get the post as it is by then, so a post has
 * one such entry, which goes to the end of the log: reactions make it no longer than the posts do, and whoever
 * comes back reads each post once. Whoever has passed the former place meets the entry again.
 */
export const LOG_REACTION = `
  WITH place AS (
    UPDATE change_stream SET last_seq = last_seq + 1 WHERE id = $1 RETURNING id, last_seq
  )
  INSERT INTO change AS c (stream_id, seq, kind, subject_id, parent_id, at)
  SELECT id, last_seq, 'POST_REACTED', $2, $3, clock_timestamp() FROM place
  ON CONFLICT (subject_id) WHERE kind = 'POST_REACTED' DO UPDATE
  SET stream_id = excluded.stream_id, seq = excluded.seq, parent_id = excluded.parent_id, at = excluded.at`;
