// Who posts is one thing, whom the hub tells of it another: the hub tells people of what it was asked to write, in its own
// turns, and of nothing that others write.

const FAR = '(2 ^ 62)::bigint';

/** Whether the hub tells people of what is written from now on; of what was written before, nobody. */
export async function tell(client, on) {
  await client.query(
    `INSERT INTO log_cursor (reader, stream_id, seq)
     SELECT 'notifications', s.id, ${on ? 's.last_seq' : FAR} FROM board b JOIN change_stream s ON s.id = b.id
     ON CONFLICT (reader, stream_id) DO UPDATE SET seq = excluded.seq`,
  );
}
