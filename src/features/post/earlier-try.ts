import { inSeconds, TOO_MANY } from '../../persistence/rate-limits';
import { IdempotencyKeyReused, RateLimited, RulesNotAccepted, type ExpectedError } from '../../shared/errors';

/** What an idempotency key was used for, while the actor may still write at the place. */
export interface EarlierTry {
  readonly subject_id: string | null;
  readonly input_hash: Buffer;
}

/** Something that was not written. */
export interface Refused {
  readonly hash: Buffer;
  /** How long to wait, where one has written too much. */
  readonly waitMs: number | null;
  /** What is wrong besides, that a statement of one row can tell. */
  readonly fault?: ExpectedError | null;
}

/**
 * What stood against writing, unless it was written before.
 * @returns the id of what was
 * @throws RateLimited, RulesNotAccepted, IdempotencyKeyReused, or the fault
 */
export function earlierOrFault(row: EarlierTry, { hash, waitMs, fault }: Refused): string {
  if (row.subject_id === null) {
    if (fault) throw fault;
    if (waitMs !== null) throw new RateLimited(TOO_MANY, inSeconds(waitMs));
    throw new RulesNotAccepted();
  }
  if (!row.input_hash.equals(hash))
    throw new IdempotencyKeyReused('This key was used before, for another post.', 'idempotencyKey');
  return row.subject_id;
}
