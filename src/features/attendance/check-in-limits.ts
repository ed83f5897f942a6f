import type { Pool } from 'pg';
import { rateLimit } from '../../persistence/rate-limits';
import type { RateLimit } from '../../shared/rate-limit';

/** How often codes are tried in an hour. What a guess is worth, is reckoned in `test/attendance/guessing.test.ts`. */
export const CODES_AN_HOUR = { ofPerson: 20, wrongAtDate: 300 } as const;

export interface CheckInLimits {
  /** Codes tried by one person, right or wrong. */
  readonly byPerson: RateLimit;
  /** Wrong codes tried at one date, by all together. */
  readonly wrongByDate: RateLimit;
}

export function checkInLimits(pool: Pool): CheckInLimits {
  const hour = 60 * 60;
  return {
    byPerson: rateLimit(pool, 'check-in:person', CODES_AN_HOUR.ofPerson, hour),
    wrongByDate: rateLimit(pool, 'check-in:date', CODES_AN_HOUR.wrongAtDate, hour),
  };
}
