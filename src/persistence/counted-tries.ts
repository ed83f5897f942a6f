import { rateLimitKey } from './rate-limits';

/** So many tries in so many seconds. */
export interface TryWindow {
  readonly tries: number;
  readonly seconds: number;
}

/** A limit that the statement which does the work counts by itself: it costs no statement more. */
export interface CountedTries {
  /**
   * The keys, for an array parameter: one for each window.
   * @param key whose tries they are
   */
  keysOf(key: string): string[];
  /** A common table expression that counts a try, whatever comes of it. */
  readonly counted: string;
  /** Whether the try is within all windows. */
  readonly within: string;
  /** Milliseconds until it would be; null where it is. */
  readonly waitMs: string;
}

const NOW_MS = '(extract(epoch FROM now()) * 1000)::bigint';

/**
 * The rows are those of the other limits, counted the same way: a window begins with its first try. Those who try
 * at the same moment wait for each other at the row.
 * @param name part of the keys: one name, one count
 * @param cte the name of the expression
 * @param keys the parameter that holds the keys, such as `$1::text[]`
 */
export function countedTries(
  name: string,
  windows: readonly TryWindow[],
  cte: string,
  keys: string,
): CountedTries {
  const each = windows.map(
    ({ tries, seconds }, i) => `(${i + 1}, ${Number(tries)}, ${Number(seconds) * 1_000})`,
  );
  return {
    keysOf: (key) => windows.map(({ seconds }) => rateLimitKey(`${name}:${seconds}`, key)),
    counted: `${cte}_window (place, tries, ms) AS (VALUES ${each.join(', ')}), ${cte}_count AS (
      INSERT INTO rate_limit AS r (key, points, expire)
      SELECT (${keys})[place], 1, ${NOW_MS} + ms FROM ${cte}_window ORDER BY place
      ON CONFLICT (key) DO UPDATE SET
        points = CASE WHEN r.expire <= ${NOW_MS} THEN 1 ELSE r.points + 1 END,
        expire = CASE WHEN r.expire <= ${NOW_MS} THEN excluded.expire ELSE r.expire END
      RETURNING key, points, expire
    ), ${cte} AS (
      SELECT max(expire - ${NOW_MS}) FILTER (WHERE points > tries) AS wait_ms
      FROM ${cte}_count JOIN ${cte}_window ON key = (${keys})[place]
    )`,
    within: `(SELECT wait_ms IS NULL FROM ${cte})`,
    waitMs: `(SELECT wait_ms::float8 FROM ${cte})`,
  };
}
