import type { Pool, PoolClient } from 'pg';

/** Runs work in one transaction of the pool: all of it or nothing. */
export function inTransaction<T>(pool: Pool, work: (tx: PoolClient) => Promise<T>): Promise<T> {
  return begun(pool, 'BEGIN', work);
}

/** Reads what belongs together: all statements see the database as it was at one moment. */
export function atOneMoment<T>(pool: Pool, work: (tx: PoolClient) => Promise<T>): Promise<T> {
  return begun(pool, 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', work);
}

async function begun<T>(pool: Pool, begin: string, work: (tx: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    return await transactionOn(client, work, begin, (error) => (broken = error));
  } finally {
    client.release(broken);
  }
}

/**
 * Runs work in one transaction of a connection that the caller holds.
 * @param onLost told where it cannot even be rolled back: the connection is of no use any more
 */
export async function transactionOn<T>(
  client: PoolClient,
  work: (tx: PoolClient) => Promise<T>,
  begin = 'BEGIN',
  onLost: (error: Error) => void = () => undefined,
): Promise<T> {
  try {
    await client.query(begin);
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(onLost);
    throw error;
  }
}
