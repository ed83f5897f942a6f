import { randomBytes, randomUUID } from 'node:crypto';
import type { TestHub } from '../support/hub';

/** A guest whose last date ended so long ago. @returns whether it is known who she is */
export async function guestOf({ app: { pool }, make }: TestHub, network: string, age: string) {
  const { occurrenceId } = await make.event(network);
  await pool.query(
    `UPDATE occurrence SET starts_at = now() - $2::interval - interval '1 hour', ends_at = now() - $2::interval WHERE id = $1`,
    [occurrenceId, age],
  );
  const id = randomUUID();
  await pool.query(`INSERT INTO participant (id, kind, name) VALUES ($1, 'EMAIL_GUEST', 'Gina Guest')`, [id]);
  await pool.query(
    `INSERT INTO guest (id, network_id, address, locale, token_hash, confirmed_at)
     VALUES ($1::uuid, $2, $1::text || '@example.org', 'it', $3, now())`,
    [id, network, randomBytes(32)],
  );
  await pool.query(
    `INSERT INTO rsvp (id, occurrence_id, participant_id, status, answered_at) VALUES ($1, $2, $1, 'GOING', now())`,
    [id, occurrenceId],
  );
  return async () => {
    const isThere = (await pool.query('SELECT 1 FROM guest WHERE id = $1', [id])).rowCount === 1;
    const { rows } = await pool.query(
      `SELECT p.name, o.going_count FROM participant p JOIN rsvp r ON r.participant_id = p.id
       JOIN occurrence o ON o.id = r.occurrence_id WHERE p.id = $1`,
      [id],
    );
    // Who it was is forgotten, and not that somebody was to come.
    expect(rows).toEqual([{ name: isThere ? 'Gina Guest' : '', going_count: 1 }]);
    return isThere;
  };
}

/** What somebody asked for as a guest, whose day was over so long ago. @returns whether it is still there */
export async function registrationOf({ app: { pool }, make }: TestHub, network: string, age: string) {
  const { occurrenceId } = await make.event(network);
  const token = randomBytes(32);
  await pool.query(
    `INSERT INTO guest_registration (token_hash, occurrence_id, scope, name, address, locale, expires_at)
     VALUES ($1, $2, 'THIS', 'Gina Guest', 'gina@example.org', 'it', now() - $3::interval)`,
    [token, occurrenceId, age],
  );
  return async () =>
    (await pool.query('SELECT 1 FROM guest_registration WHERE token_hash = $1', [token])).rowCount === 1;
}
