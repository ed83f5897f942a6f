import type { TestHub } from './hub';

/** The tables in which the word stands, as text or as bytes. */
export async function tablesWith(hub: TestHub, word: string): Promise<string[]> {
  const tables = await hub.app.pool.query(
    `SELECT c.oid::regclass::text AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind IN ('r', 'm') AND n.nspname = 'public'`,
  );
  const hex = Buffer.from(word).toString('hex');
  const found: string[] = [];
  for (const { name } of tables.rows as { name: string }[]) {
    const { rowCount } = await hub.app.pool.query(
      `SELECT 1 FROM ${name} t WHERE t::text ILIKE $1 OR t::text ILIKE $2 LIMIT 1`,
      [`%${word}%`, `%${hex}%`],
    );
    if (rowCount) found.push(name);
  }
  return found.sort();
}
