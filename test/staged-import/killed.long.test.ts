import { Pool } from 'pg';
import { eventually } from '../support/eventually';
import { freshDatabase } from '../support/database';
import { startHub } from '../support/hub';
import { spawnHub, type HubProcess } from '../support/process';
import { Importer } from './importing';

const ROWS = 2_500;
const LIST = ['Codice;Cognome;Nome;E-mail']
  .concat(Array.from({ length: ROWS }, (_, i) => `K-${i};Rossi;Anna;anna${i}@example.org`))
  .join('\n');

let database: Awaited<ReturnType<typeof freshDatabase>>;
let pool: Pool;
let running: HubProcess | undefined;

beforeAll(async () => {
  database = await freshDatabase();
  pool = new Pool({ connectionString: database.url });
}, 60_000);
afterAll(async () => {
  await running?.kill('SIGKILL');
  await pool.end();
  await database.drop();
});

const start = () =>
  spawnHub({
    DATABASE_URL: database.url,
    PORT: '0',
    HUB_SECRET: 'a secret of the tests, long enough',
    LOG_LEVEL: 'silent',
  });
const written = async () =>
  (await pool.query(`SELECT count(*)::int AS n FROM membership WHERE external_id LIKE 'K-%'`)).rows[0].n;
const state = async () =>
  (await pool.query('SELECT state, done, total FROM staged_import')).rows[0] as {
    state: string;
    done: number;
    total: number;
  };

it('a hub that is killed while it writes leaves nothing, and the next one brings all of it in', async () => {
  const hub = await startHub({ databaseUrl: database.url });
  const network = await hub.make.network();
  const { personId } = await hub.make.person({ in: [network], role: 'ORGANISER' });
  const organiser = await Importer.of(hub, personId);
  const id = await organiser.prepared(network, LIST);
  await hub.stop();

  running = await start();
  const there = organiser.at(running.url);
  const { people } = (await pool.query('SELECT count(*)::int AS people FROM person')).rows[0];
  await there.begin(id);
  // Its progress is seen from outside before anything of what it writes is.
  await eventually(async () => (await state()).done > 0);
  await running.kill('SIGKILL');
  expect(await state()).toMatchObject({ state: 'APPLYING', total: ROWS });
  expect(await written()).toBe(0);
  expect((await pool.query('SELECT count(*)::int AS people FROM person')).rows[0]).toEqual({ people });

  // The lease of the dead ends in a minute; nobody waits for it here.
  await pool.query('UPDATE job SET leased_until = now()');
  running = await start();
  await eventually(async () => (await state()).state === 'APPLIED', Boolean, 60_000);
  expect(await written()).toBe(ROWS);
  expect((await pool.query('SELECT count(*)::int AS people FROM person')).rows[0]).toEqual({
    people: people + ROWS,
  });
  const audited = await pool.query(`SELECT count(*)::int AS n FROM audit_entry WHERE kind = 'IMPORTED'`);
  expect(audited.rows).toEqual([{ n: 1 }]);
}, 180_000);
