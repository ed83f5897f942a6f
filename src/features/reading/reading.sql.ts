import type { Params } from '../../persistence/read/params';
import { allOwn, isNotAway } from '../alias';
import { blockedParticipants } from '../block';

/** So many are counted; whoever has more unread looks at none of them one by one. */
export const MAX_UNREAD = 100;
/** Topics of a board that are looked at: those last written in. */
const TOPICS_LOOKED_AT = 200;

/** SQL of how far person `me` has read a board as a whole; where she has not, since when she belongs to its network. */
const ofBoard = (boardId: string, me: string) => `(
      SELECT br.seq, CASE WHEN br.seq IS NULL THEN (
          SELECT min(m.since) FROM membership m JOIN board mb ON mb.network_id = m.network_id
          WHERE mb.id = ${boardId} AND m.person_id = ${me} AND m.until IS NULL
        ) END AS since
      FROM (SELECT WHERE ${me} IS NOT NULL) somebody
      LEFT JOIN board_read br ON br.person_id = ${me} AND br.board_id = ${boardId}
    ) whole`;

/** SQL of how far she has read a topic by itself. */
const ofTopic = (topic: string, me: string) =>
  `LEFT JOIN topic_read tr ON tr.person_id = ${me} AND tr.topic_id = ${topic}.id`;

/**
 * SQL of the posts `u` of a topic that are unread to person `me`: by others whom she does not block, in numbers behind what
 * she has read of the topic, `tr`, or of its board, `whole`; where she has read nothing yet, since she belongs to the network.
 */
const postsBehind = (topic: string, me: string) => `post u
      WHERE u.topic_id = ${topic}.id AND u.seq > greatest(coalesce(tr.seq, 0), coalesce(whole.seq, 0))
      AND u.state = 'PUBLISHED' AND u.author_id <> ALL(${allOwn(me)})
      AND u.author_id <> ALL(ARRAY(${blockedParticipants(me)}))
      AND u.created_at > CASE WHEN tr.seq IS NULL AND whole.seq IS NULL THEN whole.since ELSE '-infinity' END
      AND ${isNotAway('u', `${topic}.board_id`, me)} AND ${isNotAway(topic, `${topic}.board_id`, me)}`;

/** SQL of the posts `u` of a topic that are unread to person `me`. */
export function unreadPosts(topic: string, me: string): string {
  return `FROM ${ofBoard(`${topic}.board_id`, me)} ${ofTopic(topic, me)} CROSS JOIN ${postsBehind(topic, me)}`;
}

/** SQL of whether person `me` has read post `p` of a topic of a board: up to it, on the topic or on the board as a whole. */
export function hasRead(me: string, post: string, board: string): string {
  return `(EXISTS (SELECT 1 FROM topic_read r
      WHERE r.person_id = ${me} AND r.topic_id = ${post}.topic_id AND r.seq >= ${post}.seq)
    OR EXISTS (SELECT 1 FROM board_read r
      WHERE r.person_id = ${me} AND r.board_id = ${board} AND r.seq >= ${post}.seq))`;
}

/** SQL of how many posts of a topic are unread, counted up to `MAX_UNREAD`. */
export function unreadCount(topic: string, params: Params): string {
  return `(SELECT count(*)::int FROM (SELECT 1 ${unreadPosts(topic, params.me())} ORDER BY u.seq LIMIT ${MAX_UNREAD}) AS unread)`;
}

/** SQL of the first post of a topic that is unread; null where none is. */
export function firstUnread(topic: string, params: Params): string {
  return `(SELECT u.id ${unreadPosts(topic, params.me())} ORDER BY u.seq LIMIT 1)`;
}

/** SQL of whether somebody posted on topic `t` since then what not all see: such posts do not move it. */
const AWAY_SINCE = `EXISTS (SELECT FROM post a
      WHERE a.topic_id = t.id AND a.away_from IS NOT NULL AND a.created_at > whole.since)`;

/**
 * SQL of how many topics of a board have unread posts, counted up to `MAX_UNREAD` among those last written in. How far the
 * board was read is looked up once for all of them, and by the order of their numbers the planner neither goes through
 * all posts there are nor reads those that are read. Where a newcomer has read nothing, topics that ended before she came
 * are not opened at all.
 */
export function unreadTopics(board: string, params: Params): string {
  const me = params.me();
  return `(SELECT count(*)::int FROM (
    SELECT 1 FROM ${ofBoard(`${board}.id`, me)} CROSS JOIN (
      SELECT t.id, t.board_id, t.author_id, t.away_from, t.last_post_at FROM topic t
      WHERE t.board_id = ${board}.id AND t.merged_into_id IS NULL
      ORDER BY t.pinned DESC, t.last_post_at DESC, t.id DESC LIMIT ${TOPICS_LOOKED_AT}
    ) t ${ofTopic('t', me)}
    WHERE (whole.since IS NULL OR tr.seq IS NOT NULL OR t.last_post_at > whole.since OR ${AWAY_SINCE})
    AND (SELECT true FROM ${postsBehind('t', me)} ORDER BY u.seq LIMIT 1) LIMIT ${MAX_UNREAD}) AS unread)`;
}

/**
 * Reads the topic of a post, `$2`, up to it, of which the reader knows; never back. A number of another board's log would
 * read what is yet to come: where the post is about to go to one, it is waited for, and has its new number by then.
 */
export const READ_TOPIC = `
  INSERT INTO topic_read (person_id, topic_id, seq)
  SELECT $1::uuid, p.topic_id, p.seq FROM post p WHERE p.id = $2::uuid FOR KEY SHARE
  ON CONFLICT (person_id, topic_id) DO UPDATE SET seq = excluded.seq WHERE topic_read.seq < excluded.seq`;

/** Holds a log against topics that come to it or go: those who write in it go on. */
export const KEEP_TOPICS = 'SELECT 1 FROM change_stream WHERE id = $1 FOR KEY SHARE';

/** Reads all of a board: what was read of its topics one by one says no more then. */
export const READ_BOARD = `
  WITH head AS (
    SELECT last_seq FROM change_stream WHERE id = $2::uuid
  ), one_by_one AS (
    DELETE FROM topic_read r USING topic t, head
    WHERE r.person_id = $1::uuid AND t.id = r.topic_id AND t.board_id = $2::uuid AND r.seq <= head.last_seq
  )
  INSERT INTO board_read (person_id, board_id, seq) SELECT $1::uuid, $2::uuid, last_seq FROM head
  ON CONFLICT (person_id, board_id) DO UPDATE SET seq = greatest(board_read.seq, excluded.seq)`;
