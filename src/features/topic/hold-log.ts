import type { PoolClient } from 'pg';

/** On which board a topic or a post stands. */
const BOARD_OF = {
  topic: 'SELECT board_id AS id FROM topic WHERE id = $1',
  post: 'SELECT t.board_id AS id FROM topic t JOIN post p ON p.topic_id = t.id WHERE p.id = $1',
};

/**
 * Holds the change log in which a topic or a post stands, in the caller's transaction and before anything else in it:
 * whoever changes what the log tells of does so first, so they go one after another and lock no row besides. The
 * statement that writes a post takes the log first and its topic after it; who took them the other way round could wait
 * for it in a ring.
 */
export async function holdLogOf(tx: PoolClient, what: keyof typeof BOARD_OF, id: string): Promise<void> {
  for (;;) {
    const held = await tx.query<{ id: string }>(
      `SELECT s.id FROM change_stream s WHERE s.id = (${BOARD_OF[what]}) FOR NO KEY UPDATE`,
      [id],
    );
    const now = await tx.query<{ id: string }>(BOARD_OF[what], [id]);
    if (held.rows[0]?.id === now.rows[0]?.id) return;
    await giveBack(tx);
  }
}

/**
 * Holds the logs in which topics stand, and those of further boards, against all who write in them or note what they
 * have read of them; in one order, so that two who hold several wait in no ring.
 */
export async function holdLogsOf(
  tx: PoolClient,
  topicIds: readonly string[],
  boardIds: readonly string[] = [],
): Promise<void> {
  const logs = async () => {
    const found = await tx.query<{ id: string }>(
      `SELECT board_id AS id FROM topic WHERE id = ANY($1::uuid[]) UNION SELECT unnest($2::uuid[]) ORDER BY id`,
      [topicIds, boardIds],
    );
    return found.rows.map(({ id }) => id);
  };
  for (;;) {
    const ids = await logs();
    await tx.query('SELECT 1 FROM change_stream WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE', [ids]);
    if (String(await logs()) === String(ids)) return;
    await giveBack(tx);
  }
}

// It went to another board while its log was waited for: whoever took that one's besides would break the order.
async function giveBack(tx: PoolClient): Promise<void> {
  await tx.query('ROLLBACK AND CHAIN');
}
