import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { RateLimited } from '../shared/errors';
import type { RateLimit } from '../shared/rate-limit';

/**
 * A limit that all processes share.
 * @param name part of the keys: one name, one count
 */
export function rateLimit(pool: Pool, name: string, tries: number, seconds: number): RateLimit {
  const limiter = new RateLimiterPostgres({
    storeClient: pool,
    storeType: 'pool',
    tableName: 'rate_limit',
    tableCreated: true,
    keyPrefix: name,
    points: tries,
    duration: seconds,
  });
  return {
    async take(key, count = 1) {
      try {
        await limiter.consume(hashed(key), count);
      } catch (rejected) {
        if (!(rejected instanceof RateLimiterRes)) throw rejected;
        const wait = Math.max(1, Math.ceil(rejected.msBeforeNext / 1000));
        throw new RateLimited('Too many tries. Wait a little.', wait);
      }
    },
  };
}

/** Keys are addresses of people and machines: they are not kept, and a hash of any of them fits the column. */
function hashed(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}
