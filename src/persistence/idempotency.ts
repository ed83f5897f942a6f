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
export function inputHash(input: readonly unknown[]): Buffer {
  return createHash('sha256').update(JSON.stringify(input)).digest();
}

export interface KeyUse {
  /** The participant whose key it is. */
  readonly actorId: string;
  readonly key: string;
  readonly input: readonly unknown[];
  /** What is about to be made. */
  readonly subjectId: string;
}

/**
 * Takes an idempotency key in the caller's transaction; whoever comes with the same key meanwhile waits.
 * @returns null where it is new; else the id of what was made when it was first used
 * @throws InvalidInput, IdempotencyKeyReused
 */
export async function takeKey(tx: PoolClient, use: KeyUse): Promise<string | null> {
  const key = checkIdempotencyKey(use.key);
  const hash = inputHash(use.input);
  const taken = await tx.query(
    `INSERT INTO idempotency_key (actor_id, key, input_hash, subject_id) VALUES ($1, $2, $3, $4)
     ON CONFLICT (actor_id, key) DO NOTHING`,
    [use.actorId, key, hash, use.subjectId],
  );
  if (taken.rowCount === 1) return null;
  const found = await tx.query<{ subject_id: string; input_hash: Buffer }>(
    'SELECT subject_id, input_hash FROM idempotency_key WHERE actor_id = $1 AND key = $2',
    [use.actorId, key],
  );
  const [before] = found.rows;
  if (!before?.input_hash.equals(hash)) {
    throw new IdempotencyKeyReused('This key was used before, for something else.', 'idempotencyKey');
  }
  return before.subject_id;
}
