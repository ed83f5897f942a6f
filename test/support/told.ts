import { eventually } from './eventually';
import type { TestHub } from './hub';

/** Waits until everybody was told of what stands in the change logs by now. */
export async function told(hub: TestHub): Promise<void> {
  await eventually(async () => {
    const { rows } = await hub.app.pool.query<{ behind: number }>(
      `SELECT count(*)::int AS behind FROM board b JOIN change_stream s ON s.id = b.id
       LEFT JOIN log_cursor c ON c.stream_id = s.id AND c.reader = 'notifications'
       WHERE s.last_seq > coalesce(c.seq, 0)`,
    );
    return rows[0]!.behind === 0;
  });
}
