import { ACTIVITIES, type TableOfPeople } from '../../src/features/personal-data';
import { KEEPING } from '../../src/workers/keeping';
import { startHub, type TestHub } from '../support/hub';

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.stop());

const tables = ACTIVITIES.flatMap((activity) => activity.tables);
const ofPeople = tables.filter((table): table is TableOfPeople => !('nobody' in table));

const COLUMNS = `
  SELECT c.relname AS table, array_agg(a.attname::text ORDER BY a.attname) AS columns
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace GROUP BY c.relname`;

/** What of a database is not declared, or is declared and not there, or declared twice. */
async function undeclared(): Promise<string[]> {
  const { rows } = await hub.app.pool.query<{ table: string; columns: string[] }>(COLUMNS);
  const there = new Map(rows.map(({ table, columns }) => [table, columns]));
  const names = tables.map(({ table }) => table);
  const faults = [
    ...names.filter((name, at) => names.indexOf(name) !== at).map((name) => `${name} twice`),
    ...names.filter((name) => !there.has(name)).map((name) => `${name} is no table`),
    ...[...there.keys()].filter((name) => !names.includes(name)).map((name) => `${name} is not declared`),
  ];
  for (const { table, hers, secret, others, plain } of ofPeople) {
    const declared = [...hers, ...secret, ...others, ...plain].sort();
    const columns = there.get(table) ?? [];
    const either = [...new Set([...declared, ...columns])];
    for (const column of either) {
      if (!columns.includes(column)) faults.push(`${table}.${column} is no column`);
      if (!declared.includes(column)) faults.push(`${table}.${column} is not declared`);
      if (declared.indexOf(column) !== declared.lastIndexOf(column)) faults.push(`${table}.${column} twice`);
    }
  }
  return faults;
}

describe('what the hub keeps of people', () => {
  it('is declared, each column of each table once', async () => {
    expect(await undeclared()).toEqual([]);
  });

  it('is not, where a migration adds a table or a column that nobody declares', async () => {
    await hub.app.pool.query('CREATE TABLE secret_list (name text)');
    await hub.app.pool.query('ALTER TABLE contact_way ADD COLUMN nickname text');
    expect(await undeclared()).toEqual(
      expect.arrayContaining(['secret_list is not declared', 'contact_way.nickname is not declared']),
    );
    await hub.app.pool.query('ALTER TABLE contact_way DROP COLUMN nickname');
    await hub.app.pool.query('DROP TABLE secret_list');
  });

  it('is kept for periods that the purge knows', () => {
    const periods = ofPeople.flatMap(({ kept }) => (typeof kept === 'object' ? [kept.purged] : []));
    expect(periods.filter((period) => !(period in KEEPING))).toEqual([]);
  });

  it('is found by statements that PostgreSQL takes', async () => {
    const values = [crypto.randomUUID(), [crypto.randomUUID()], ['nobody@example.org']];
    for (const { table, hers, whose } of ofPeople.filter(({ whose }) => whose !== null)) {
      const columns = hers.map((name) => `t.${name}`).join(', ') || 'true';
      const found = await hub.app.pool.query(
        `SELECT ${columns} FROM ${table} t WHERE (${whose}) AND $1::uuid IS NOT NULL AND $2::uuid[] IS NOT NULL AND $3::text[] IS NOT NULL`,
        values,
      );
      expect([table, found.rows]).toEqual([table, []]);
    }
  });
});
