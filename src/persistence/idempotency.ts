import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';
import { IdempotencyKeyReused, InvalidInput } from '../shared/errors';

/** A creating mutation as it was sent. */
export interface Attempt {
  /** Whose key it is: a participant. */
  readonly actorId: string;
  readonly key: string;
  /** Everything that says what is to be made. */
  readonly input: readonly unknown[];
  /** The id of what is to be made. */
  readonly subjectId: string;
}

/**
 * Takes an idempotency key in the transaction that makes something. A second attempt waits for the first,
 * then finds what it made.
 * @returns the id that an earlier attempt made, or null where this is the first
 * @throws InvalidInput, IdempotencyKeyReused
 */
export async function earlierAttempt(tx: PoolClient, attempt: Attempt): Promise<string | null> {
  const { actorId, key, input, subjectId } = attempt;
  if (!/^[\x21-\x7E]{8,64}$/.test(key)) {
    throw new InvalidInput('An idempotency key has 8 to 64 printable characters.', 'idempotencyKey');
  }
  const hash = createHash('sha256').update(JSON.stringify(input)).digest();
  const taken = await tx.query(
    `INSERT INTO idempotency_key (actor_id, key, input_hash, subject_id) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
    [actorId, key, hash, subjectId],
  );
  if (taken.rowCount === 1) return null;
  const found = await tx.query<{ subject_id: string; input_hash: Buffer }>(
    'SELECT subject_id, input_hash FROM idempotency_key WHERE actor_id = $1 AND key = $2',
    [actorId, key],
  );
  const [row] = found.rows;
  if (!row?.input_hash.equals(hash)) {
    throw new IdempotencyKeyReused('This key was used before, for something else.', 'idempotencyKey');
  }
  return row.subject_id;
}
