import { randomUUID } from 'node:crypto';
import type { TestHub } from '../support/hub';

/** What somebody said of an event whose last date ended so long ago. @returns whether it is there still */
export async function saidOf(
  hub: TestHub,
  network: string,
  age: string,
  table: 'event_reply' | 'event_diet',
) {
  const { pool } = hub.app;
  const { eventId, occurrenceId } = await hub.make.event(network);
  await pool.query(
    `UPDATE occurrence SET starts_at = now() - $2::interval - interval '1 hour', ends_at = now() - $2::interval WHERE id = $1`,
    [occurrenceId, age],
  );
  const { participantId } = await hub.make.person();
  const columns = table === 'event_reply' ? 'question_id, text' : 'diets';
  const values = table === 'event_reply' ? [randomUUID(), 'by train'] : [['HALAL']];
  await pool.query(
    `INSERT INTO ${table} (event_id, participant_id, ${columns}) VALUES ($1, $2, ${values.map((_, n) => `$${n + 3}`).join(', ')})`,
    [eventId, participantId, ...values],
  );
  return async () =>
    (await pool.query(`SELECT 1 FROM ${table} WHERE event_id = $1`, [eventId])).rowCount === 1;
}
