import type { PoolClient } from 'pg';
import { unreadPosts } from './reading.sql';

/** A topic whose posts go: to another board, and where they are to stand on another topic, to that. */
export interface Carried {
  readonly topicId: string;
  /** The topic that takes them; the same where it only changes the board. */
  readonly intoId: string;
  readonly fromId: string;
  readonly toId: string;
  /** Behind which number of the new log they are numbered, in their old order; null where they keep their numbers. */
  readonly base: string | null;
}

/**
 * Of everyone who has read of the two topics, or of their boards as a whole, how far she has read of the one that there
 * will be: up to just before the first post that is unread to her now. So nothing unread is lost; where one topic only
 * changes its board, nothing comes up again either (but for one who has read nothing on its old board: to her what was
 * released late is news with what was written since she came).
 */
const CARRY_MARKS = `
  WITH number AS (
    SELECT p.id, CASE WHEN p.topic_id = $1::uuid AND $5::bigint IS NOT NULL
      THEN $5::bigint + row_number() OVER (PARTITION BY p.topic_id ORDER BY p.seq, p.id) ELSE p.seq END AS seq
    FROM post p WHERE p.topic_id IN ($1::uuid, $2::uuid) AND p.seq > 0
  ), reader AS (
    SELECT person_id FROM topic_read WHERE topic_id IN ($1::uuid, $2::uuid)
    UNION SELECT person_id FROM board_read WHERE $5::bigint IS NOT NULL AND board_id IN ($3::uuid, $4::uuid)
  ), first AS (
    SELECT r.person_id, min(n.seq) AS seq FROM reader r CROSS JOIN topic t
    CROSS JOIN LATERAL (SELECT u.id ${unreadPosts('t', 'r.person_id')} ORDER BY u.seq LIMIT 1) f
    JOIN number n ON n.id = f.id
    WHERE t.id IN ($1::uuid, $2::uuid) GROUP BY r.person_id
  )
  INSERT INTO topic_read (person_id, topic_id, seq)
  SELECT r.person_id, $2::uuid, coalesce(f.seq - 1, (SELECT max(seq) FROM number), 0)
  FROM reader r LEFT JOIN first f USING (person_id)
  ON CONFLICT (person_id, topic_id) DO UPDATE SET seq = excluded.seq`;

/** Writes what was read for where posts go, in the transaction that takes them there, before it does. */
export async function carryMarks(tx: PoolClient, carried: Carried): Promise<void> {
  const { topicId, intoId, fromId, toId, base } = carried;
  await tx.query(CARRY_MARKS, [topicId, intoId, fromId, toId, base]);
  if (intoId !== topicId) await tx.query('DELETE FROM topic_read WHERE topic_id = $1', [topicId]);
}

/** Writes for a topic that is made of posts of another what was read of that: they keep their numbers. */
export async function copyMarks(tx: PoolClient, fromId: string, toId: string): Promise<void> {
  await tx.query(
    `INSERT INTO topic_read (person_id, topic_id, seq)
     SELECT person_id, $2::uuid, seq FROM topic_read WHERE topic_id = $1::uuid`,
    [fromId, toId],
  );
}
