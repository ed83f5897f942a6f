import { blocksParticipant } from '../block';
import { levelOf } from '../following';
import { mentionedBy, roleMentioned } from '../mention';
import { hasRead } from '../reading';

/**
 * Who is to be told of a post ($1), and as what: those whom it mentions, those who took part in the topic before it, as far as they want to be told of
 * that, and those who follow it or its board; not its author. Whether they may read it is not looked at here.
 */
export const WHOM_TO_TELL = `
  WITH told AS (
    SELECT p.id, p.topic_id, p.seq, t.board_id, writer.person_id AS author_id, t.author_id AS opener, r.author_id AS answered,
      NOT EXISTS (
        SELECT 1 FROM post o WHERE o.topic_id = p.topic_id AND o.seq < p.seq AND o.seq > 0) AS opens
    FROM post p JOIN topic t ON t.id = p.topic_id JOIN writer ON writer.id = p.author_id
    LEFT JOIN post r ON r.id = p.reply_to_id
    WHERE p.id = $1 AND p.state = 'PUBLISHED'
  ), part AS (
    SELECT pa.person_id, bool_or(pa.id = told.answered) AS answered
    FROM told CROSS JOIN LATERAL (
      SELECT opener AS id UNION SELECT told.answered
      UNION SELECT o.author_id FROM post o
        WHERE o.topic_id = told.topic_id AND o.state = 'PUBLISHED' AND o.seq < told.seq
    ) wrote JOIN writer pa ON pa.id = wrote.id
    WHERE pa.person_id IS NOT NULL GROUP BY pa.person_id
  ), mentioned AS (
    SELECT DISTINCT person_id FROM (${mentionedBy('told')}) m
  ), considered AS (
    SELECT person_id FROM part UNION SELECT person_id FROM mentioned
    UNION SELECT f.person_id FROM told JOIN topic_following f USING (topic_id) WHERE f.level = 'ALL'
    UNION SELECT f.person_id FROM told JOIN board_following f USING (board_id) WHERE f.level = 'ALL'
  ), wanted AS (
    SELECT c.person_id, part.answered, part.person_id IS NOT NULL AS takes_part, mentioned.person_id IS NOT NULL AS mentioned,
      ${levelOf('c.person_id', 'told.topic_id', 'told.board_id')} AS level
    FROM told CROSS JOIN considered c LEFT JOIN part ON part.person_id = c.person_id
    LEFT JOIN mentioned ON mentioned.person_id = c.person_id
  )
  SELECT w.person_id AS "personId",
    CASE WHEN w.mentioned THEN 'MENTION' WHEN w.answered THEN 'REPLY' WHEN told.opens THEN 'TOPIC' ELSE 'POSTS' END AS kind
  FROM wanted w CROSS JOIN told
  WHERE (w.level = 'ALL' OR (w.level = 'PARTICIPATING' AND (w.takes_part OR w.mentioned)))
    AND w.person_id IS DISTINCT FROM told.author_id`;

/** Whom a post ($1) mentions since it was edited: they are told, where they have not made its place mute. */
export const WHOM_TO_TELL_OF_EDIT = `
  WITH told AS (
    SELECT p.id, p.topic_id, t.board_id, writer.person_id AS author_id
    FROM post p JOIN topic t ON t.id = p.topic_id JOIN writer ON writer.id = p.author_id
    WHERE p.id = $1 AND p.state = 'PUBLISHED'
  )
  SELECT DISTINCT m.person_id AS "personId", 'MENTION' AS kind FROM told CROSS JOIN (${mentionedBy('told')}) m
  WHERE m.revision > 0 AND m.person_id IS DISTINCT FROM told.author_id
    AND ${levelOf('m.person_id', 'told.topic_id', 'told.board_id')} <> 'NONE'`;

/**
 * Holds the change logs of people ($1) in the caller's transaction, in the order of their ids, so that nobody waits
 * in a ring. Whoever tells people holds their logs first, and whoever reads holds her own after she has noted what
 * she has read: one of them sees what the other has done.
 */
export const HOLD_FEEDS = [
  'INSERT INTO change_stream (id) SELECT unnest($1::uuid[]) AS id ORDER BY id ON CONFLICT DO NOTHING',
  'SELECT 1 FROM change_stream WHERE id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE',
] as const;

/**
 * Tells people ($2) whose logs are held as kinds ($3) of a post ($1), unless they have read it by now; that it was edited
 * ($4), or waits for an answer, is news also to who has read it. Nobody is told of what those wrote whom she blocks, but
 * where it calls her in a role that she has: that is her duty. Nobody is told twice that one post mentions her. What is
 * new on a topic joins what one has not read of it, and its entry goes to the end of the log: whoever comes back hears of
 * each notification once, as it is by then.
 */
export const TELL = `
  WITH asked AS (
    SELECT a.person_id, a.kind, p.id, p.topic_id,
      CASE WHEN $4::boolean THEN p.edited_at WHEN a.kind = 'QUESTION' THEN clock_timestamp()
        ELSE coalesce(c.at, clock_timestamp()) END AS at
    FROM post p JOIN topic t ON t.id = p.topic_id
    LEFT JOIN change c ON c.stream_id = t.board_id AND c.seq = p.seq CROSS JOIN unnest($2::uuid[], $3::text[]) AS a(person_id, kind)
    WHERE p.id = $1 AND ($4::boolean OR a.kind = 'QUESTION' OR NOT ${hasRead('a.person_id', 'p', 't.board_id')})
      AND NOT (a.kind = 'MENTION' AND EXISTS (SELECT 1 FROM notification o
        WHERE o.post_id = p.id AND o.person_id = a.person_id AND o.kind = 'MENTION'))
      AND (NOT ${blocksParticipant('a.person_id', 'p.author_id')}
        OR a.kind = 'MENTION' AND ${roleMentioned('p.id', 't.board_id', 'a.person_id')})
  ), place AS (
    UPDATE change_stream s SET last_seq = s.last_seq + 1 FROM asked a WHERE s.id = a.person_id
    RETURNING s.id, s.last_seq
  ), noted AS (
    INSERT INTO notification AS n (id, person_id, seq, kind, topic_id, post_id, at)
    SELECT gen_random_uuid(), a.person_id, place.last_seq, a.kind, a.topic_id, a.id, a.at
    FROM asked a JOIN place ON place.id = a.person_id
    ON CONFLICT (person_id, topic_id) WHERE kind = 'POSTS' AND read_at IS NULL DO UPDATE
    SET seq = excluded.seq, post_id = excluded.post_id, post_count = n.post_count + 1, at = excluded.at
    RETURNING id, person_id, seq
  )
  INSERT INTO change AS c (stream_id, seq, kind, subject_id, at)
  SELECT person_id, seq, 'NOTIFIED', id, clock_timestamp() FROM noted
  ON CONFLICT (subject_id) WHERE kind = 'NOTIFIED' DO UPDATE SET seq = excluded.seq, at = excluded.at
  RETURNING stream_id AS "personId"`;

/**
 * Marks notifications of a person ($1) whose log is held as read, and tells her other tabs, if there are any.
 * @param which of hers, `n`
 */
function markRead(which: string): string {
  return `
  WITH gone AS (
    UPDATE notification n SET read_at = clock_timestamp()
    WHERE n.person_id = $1 AND n.read_at IS NULL AND ${which} RETURNING 1
  ), place AS (
    UPDATE change_stream SET last_seq = last_seq + 1 WHERE id = $1 AND EXISTS (SELECT FROM gone)
    RETURNING id, last_seq
  )
  INSERT INTO change (stream_id, seq, kind, subject_id, at)
  SELECT id, last_seq, 'NOTIFICATIONS_READ', id, clock_timestamp() FROM place RETURNING seq`;
}

/** One ($2). */
export const READ_ONE = markRead('n.id = $2');

/** One ($2) and all that stand below it. */
export const READ_FROM = markRead(
  '(n.at, n.id) <= (SELECT o.at, o.id FROM notification o WHERE o.id = $2 AND o.person_id = $1)',
);

/** What is about a topic ($2) up to a post ($3). */
export const READ_WITH_TOPIC =
  markRead(`n.topic_id = $2 AND (SELECT p.seq FROM post p WHERE p.id = n.post_id) <=
    (SELECT p.seq FROM post p WHERE p.id = $3)`);

/** What is about topics of a board ($2), as far as she has read all of it. */
export const READ_WITH_BOARD = markRead(`n.topic_id IN (SELECT t.id FROM topic t WHERE t.board_id = $2)
    AND (SELECT p.seq FROM post p WHERE p.id = n.post_id) <=
    (SELECT r.seq FROM board_read r WHERE r.person_id = $1 AND r.board_id = $2)`);

/** Who was told of a post ($1). */
export const TOLD_OF_POST = 'SELECT DISTINCT person_id AS "personId" FROM notification WHERE post_id = $1';

/**
 * Takes back that people ($2) whose logs are held were told of a post ($1), and tells their tabs. What tells of several
 * posts goes back to the newest of the others.
 */
export const FORGET_POST = `
  WITH others AS (
    SELECT n.id, (SELECT o.id FROM post o
      WHERE o.topic_id = n.topic_id AND o.id <> $1 AND o.state = 'PUBLISHED' ORDER BY o.seq DESC LIMIT 1) AS post_id
    FROM notification n WHERE n.post_id = $1 AND n.kind = 'POSTS' AND n.post_count > 1
  ), fewer AS (
    UPDATE notification n SET post_id = o.post_id, post_count = n.post_count - 1
    FROM others o WHERE n.id = o.id AND o.post_id IS NOT NULL RETURNING n.id
  ), gone AS (
    DELETE FROM notification n WHERE n.post_id = $1
      AND NOT EXISTS (SELECT FROM others o WHERE o.id = n.id AND o.post_id IS NOT NULL) RETURNING n.id
  ), untold AS (
    DELETE FROM change c USING gone WHERE c.subject_id = gone.id AND c.kind = 'NOTIFIED'
  ), place AS (
    UPDATE change_stream SET last_seq = last_seq + 1 WHERE id = ANY($2::uuid[]) RETURNING id, last_seq
  )
  INSERT INTO change (stream_id, seq, kind, subject_id, at)
  SELECT id, last_seq, 'NOTIFICATIONS_READ', id, clock_timestamp() FROM place`;
