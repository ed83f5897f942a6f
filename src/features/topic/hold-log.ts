import type { PoolClient } from 'pg';

const LOGS = {
  topic: `SELECT 1 FROM change_stream s JOIN topic t ON t.board_id = s.id WHERE t.id = $1 FOR NO KEY UPDATE OF s`,
  post: `SELECT 1 FROM change_stream s JOIN topic t ON t.board_id = s.id JOIN post p ON p.topic_id = t.id
    WHERE p.id = $1 FOR NO KEY UPDATE OF s`,
};

/**
 * Holds the change log in which a topic or a post stands, in the caller's transaction: whoever changes what the log
 * tells of does so first, so they go one after another and lock no row besides. The statement that writes a post
 * takes the log first and its topic after it; who took them the other way round could wait for it in a ring.
 */
export async function holdLogOf(tx: PoolClient, what: keyof typeof LOGS, id: string): Promise<void> {
  await tx.query(LOGS[what], [id]);
}
