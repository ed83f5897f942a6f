import type { PoolClient } from 'pg';
import type { Notice, Seats } from '../rsvp';
import { ASK_ON, LET_GO, LET_WAIT, REQUESTS, WAITING } from './application.sql';

/**
 * Lets those in who ask for dates that are held and to come: each has the seat that is free, or waits at the place at which she asked,
 * and is told. Where there is neither, she asks still.
 * @param ids their answers, which stand so
 * @returns how many are let in
 */
export async function admit(tx: PoolClient, seats: Seats, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0;
  const { rows } = await tx.query<{ occurrenceId: string }>(LET_WAIT, [ids]);
  const occurrenceIds = [...new Set(rows.map((row) => row.occurrenceId))];
  await seats.promote(tx, occurrenceIds, ids);
  const left = await tx.query(ASK_ON, [ids]);
  const waiting = await tx.query<Pick<Notice, 'participantId' | 'occurrenceIds'>>(WAITING, [ids]);
  await seats.tell(
    tx,
    waiting.rows.map((row) => ({ class: 'REQUEST_WAITS', ...row })),
  );
  return ids.length - (left.rowCount ?? 0);
}

/** Lets all in who ask for dates that are held, as far as there is room, where nobody decides any more. */
export async function admitAll(
  tx: PoolClient,
  seats: Seats,
  occurrenceIds: readonly string[],
): Promise<void> {
  const asked = await tx.query<{ id: string }>(REQUESTS, [occurrenceIds]);
  await admit(
    tx,
    seats,
    asked.rows.map((row) => row.id),
  );
  await tx.query(LET_GO, [occurrenceIds]);
}
