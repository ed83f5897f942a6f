import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';
import { IdempotencyKeyReused, InvalidInput } from '../shared/errors';

/** @throws InvalidInput where it is none */
export function checkIdempotencyKey(key: string): string {
  if (!/^[\x21-\x7E]{8,64}$/.test(key)) {
    throw new InvalidInput('An idempotency key has 8 to 64 printable characters.', 'idempotencyKey');
  }
  return key;
}

/** What an input is recognised by when it comes again. */
export function inputHash(input: unknown): Buffer {
  return createHash('sha256').update(JSON.stringify(input)).digest();
}

/** A creation that is tried perhaps more than once. */
export interface Attempt {
  /** Who tries: keys of different people are different keys. */
  readonly actorId: string;
  readonly key: string;
  /** All that makes the creation what it is. */
  readonly input: unknown;
  /** The id of what is to be made. */
  readonly subjectId: string;
}

/**
 * Takes an idempotency key in the caller's transaction. Tries at the same moment wait for each other here.
 * @returns the id of what an earlier try with this key made, or null where this is the first
 * @throws InvalidInput, IdempotencyKeyReused
 */
export async function madeBefore(tx: PoolClient, attempt: Attempt): Promise<string | null> {
  const { actorId, subjectId } = attempt;
  const key = checkIdempotencyKey(attempt.key);
  const hash = inputHash(attempt.input);
  const taken = await tx.query(
    `INSERT INTO idempotency_key (actor_id, key, input_hash, subject_id) VALUES ($1, $2, $3, $4)
     ON CONFLICT (actor_id, key) DO NOTHING`,
    [actorId, key, hash, subjectId],
  );
  if (taken.rowCount === 1) return null;
  const found = await tx.query<{ input_hash: Buffer; subject_id: string }>(
    'SELECT input_hash, subject_id FROM idempotency_key WHERE actor_id = $1 AND key = $2',
    [actorId, key],
  );
  const [row] = found.rows;
  if (!row?.input_hash.equals(hash)) {
    throw new IdempotencyKeyReused('This key was used before, for something else.', 'idempotencyKey');
  }
  return row.subject_id;
}
