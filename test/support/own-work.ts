import type { TestHub } from './hub';
import { told } from './told';

/** Whether a statement is of the hub's work beside what it is asked for: jobs, and looking at the change logs and the blocks. */
export function isOwnWork(text: string): boolean {
  return /\bjob\b|\blog_cursor\b|change_stream WHERE id = ANY|blocker_id = ANY/.test(text);
}

/** Has the hub tell nobody of what is written from now on, where statements are counted; what was written is told. */
export async function tellNobody(hub: TestHub): Promise<void> {
  await told(hub);
  await hub.app.pool.query(
    `INSERT INTO log_cursor (reader, stream_id, seq) SELECT 'notifications', id, (2 ^ 62)::bigint FROM board
     ON CONFLICT (reader, stream_id) DO UPDATE SET seq = excluded.seq`,
  );
}
