import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { SEED } from '../live/random';
import { killRestores } from '../backup/support/kills';
import { emptyDatabase, makeFolder, SETTINGS } from '../backup/support/world';
import { command } from '../support/command';
import { report } from './table';

const PEOPLE = 10_000;
const POSTS = 60_000;
const DATA = join(__dirname, '..', 'bench', 'data');

const folder = makeFolder();
afterAll(folder.remove);

/** Fills a database with the people, posts and events of the benchmark. */
async function fill(url: string): Promise<void> {
  await command(['migrate'], { ...SETTINGS, DATABASE_URL: url });
  const client = new Client(url);
  await client.connect();
  await client.query(
    `SET bench.people = ${PEOPLE}; SET bench.posts = ${POSTS}; SET work_mem = '64MB'; SET jit = off`,
  );
  for (const name of ['names', 'people', 'boards', 'events'])
    await client.query(readFileSync(join(DATA, `${name}.sql`), 'utf8'));
  await client.end();
}

it('10 times kill -9 of a restore at any moment: no hub serves half of what was backed up', async () => {
  const source = await emptyDatabase();
  await fill(source.url);
  const file = folder.path('hub.backup');
  const { out } = await command(['backup', file], { ...SETTINGS, DATABASE_URL: source.url });
  const rows = Number(/([\d,]+) rows/.exec(out)![1]!.replaceAll(',', ''));
  expect(rows).toBeGreaterThan(100_000);
  await source.drop();
  const result = await killRestores(file, 10, SEED);
  report('restore', { seed: SEED, rows, ...result });
  expect(result.refused).toBeGreaterThan(0);
});
