// The database of a run: made once per version of data and schema, and copied for each run.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bench, root, run, say } from './shell.mjs';
import { connect } from './postgres.mjs';
import { sessionIdOf, tokenOf } from './workloads.mjs';

const FILES = ['names.sql', 'people.sql', 'boards.sql', 'events.sql'].map((name) =>
  join(bench, 'data', name),
);

/** How much there is of everything. */
export const SIZES = {
  full: { people: 100_000, posts: 300_000 },
  small: { people: 2_000, posts: 12_000 },
};

function versionOf(size) {
  const hash = createHash('sha256').update(JSON.stringify(size));
  const migrations = join(root, 'migrations');
  for (const name of readdirSync(migrations).sort()) hash.update(readFileSync(join(migrations, name)));
  for (const file of FILES) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}

/** Makes a fresh database for this run. @returns its URL */
export async function openData(postgres, size) {
  const template = `hub_bench_${versionOf(size)}`;
  const database = 'hub_bench_run';
  const admin = await connect(postgres.admin);
  try {
    const found = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [template]);
    if (found.rowCount === 0) await fill(admin, postgres, template, size);
    await admin.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
    await admin.query(`CREATE DATABASE ${database} TEMPLATE ${template}`);
    await admin.query('CHECKPOINT').catch(() => undefined);
  } finally {
    await admin.end();
  }
  return postgres.urlOf(database);
}

/** The hash of each session's token. */
async function giveTokens(client) {
  const { rows } = await client.query('SELECT count(*)::int AS n FROM session');
  const numbers = Array.from({ length: rows[0].n }, (_, i) => i + 1);
  await client.query(
    `UPDATE session s SET token_hash = sha256(t.token::bytea)
     FROM unnest($1::uuid[], $2::text[]) AS t(id, token) WHERE t.id = s.id`,
    [numbers.map(sessionIdOf), numbers.map(tokenOf)],
  );
}

async function fill(admin, postgres, template, { people, posts }) {
  say(`Making ${people} people and ${posts} posts (once per version of the data)`);
  const unfinished = `${template}_unfinished`;
  await admin.query(`DROP DATABASE IF EXISTS ${unfinished}`);
  await admin.query(`CREATE DATABASE ${unfinished} TEMPLATE template0`);
  const env = { ...process.env, DATABASE_URL: postgres.urlOf(unfinished) };
  run(process.execPath, [join(root, 'dist/src/cli/hub.js'), 'migrate'], { env });
  const client = await connect(postgres.urlOf(unfinished));
  try {
    if (postgres.counts) await client.query('CREATE EXTENSION IF NOT EXISTS pg_stat_statements');
    await client.query(
      `SET bench.people = ${people}; SET bench.posts = ${posts}; SET work_mem = '256MB'; SET jit = off`,
    );
    for (const file of FILES) await client.query(readFileSync(file, 'utf8'));
    await giveTokens(client);
    await client.query('VACUUM (ANALYZE, FREEZE)');
  } finally {
    await client.end();
  }
  await admin.query(`ALTER DATABASE ${unfinished} RENAME TO ${template}`);
}
