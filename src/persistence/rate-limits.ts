import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import {
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';
import { POINTS_SECONDS, type CostPoints } from '../shared/cost-points';
import { RateLimited } from '../shared/errors';
import type { RateLimit } from '../shared/rate-limit';

export const TOO_MANY = 'Too many tries. Wait a little.';

/**
 * A limit that all processes share.
 * @param name part of the keys: one name, one count
 */
export function rateLimit(pool: Pool, name: string, tries: number, seconds: number): RateLimit {
  const limiter = limiterOf(pool, name, tries, seconds);
  return {
    async take(key, count = 1) {
      await consume(limiter, key, count, TOO_MANY);
    },
  };
}

/** A limit of this process alone, for what is too slight to be written down. */
export function localRateLimit(tries: number, seconds: number): RateLimit {
  const limiter = new RateLimiterMemory({ points: tries, duration: seconds });
  return {
    async take(key, count = 1) {
      await consume(limiter, key, count, TOO_MANY);
    },
  };
}

/**
 * The points that partners spend on operations, counted by all processes together.
 * @param usual what one that has no number of its own may spend in a minute
 */
export function costPoints(pool: Pool, usual: number): CostPoints {
  // One name, one count, however much is given.
  const limiters = new Map<number, RateLimiterPostgres>();
  return {
    async take({ partnerId, pointsPerMinute: quota = usual }, cost) {
      if (partnerId === undefined) return null;
      let limiter = limiters.get(quota);
      if (!limiter) limiters.set(quota, (limiter = limiterOf(pool, 'points', quota, POINTS_SECONDS)));
      const message = `This costs more than what is left of ${quota} points a minute.`;
      const { remainingPoints, msBeforeNext } = await consume(limiter, partnerId, Math.max(1, cost), message);
      return { quota, remaining: Math.max(0, remainingPoints), resetSeconds: inSeconds(msBeforeNext) };
    },
  };
}

function limiterOf(pool: Pool, name: string, points: number, seconds: number): RateLimiterPostgres {
  return new RateLimiterPostgres({
    storeClient: pool,
    storeType: 'pool',
    tableName: 'rate_limit',
    tableCreated: true,
    keyPrefix: name,
    points,
    duration: seconds,
  });
}

async function consume(
  limiter: RateLimiterAbstract,
  key: string,
  points: number,
  message: string,
): Promise<RateLimiterRes> {
  try {
    return await limiter.consume(hashed(key), points);
  } catch (rejected) {
    if (!(rejected instanceof RateLimiterRes)) throw rejected;
    throw new RateLimited(message, inSeconds(rejected.msBeforeNext));
  }
}

/** The key of a row of a limit: as the limiter makes it. */
export function rateLimitKey(name: string, key: string): string {
  return `${name}:${hashed(key)}`;
}

/** Milliseconds as a person is told them. */
export function inSeconds(ms: number): number {
  return Math.max(1, Math.ceil(ms / 1000));
}

/** Keys are addresses of people and machines: they are not kept, and a hash of any of them fits the column. */
function hashed(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}
