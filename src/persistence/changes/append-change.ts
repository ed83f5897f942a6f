import type { PoolClient } from 'pg';

/** What is to stand in a change log. */
export interface NewChange {
  readonly streamId: string;
  readonly kind: string;
  readonly subjectId: string;
  /** What the subject belongs to, where readers ask by it. */
  readonly parentId?: string;
}

/**
 * Gives a change the next number of its log, in the caller's transaction. The log's row stays locked until it
 * ends, so numbers become visible in their order: write what takes long before.
 */
export async function appendChange(tx: PoolClient, change: NewChange): Promise<void> {
  const { streamId, kind, subjectId, parentId = null } = change;
  await tx.query(
    `WITH place AS (
       UPDATE change_stream SET last_seq = last_seq + 1 WHERE id = $1 RETURNING id, last_seq
     )
     INSERT INTO change (stream_id, seq, kind, subject_id, parent_id, at)
     SELECT id, last_seq, $2, $3, $4, clock_timestamp() FROM place`,
    [streamId, kind, subjectId, parentId],
  );
}
