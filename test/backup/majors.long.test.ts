import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseUrl } from '../support/database';
import { command } from '../support/command';
import { spawnHub } from '../support/process';
import { rows } from './support/content';
import { entriesOf } from './support/entries';
import { fillDemo, makeFolder, SETTINGS } from './support/world';
import type { Manifest } from '../../src/persistence/backup';

const folder = makeFolder();
const name = `hub_test_${randomBytes(6).toString('hex')}`;
const dataDir = mkdtempSync(join(tmpdir(), 'hub-majors-'));
/** Of the tests' server: in the gate also a PostgreSQL 15. */
const admin = process.env['TEST_DATABASE_URL']!;
let outside: string;
let owner = '';

// The hub's role is no superuser, on its own PostgreSQL, and on one of Debian's nothing more than the owner of its databases.
beforeAll(async () => {
  chmodSync(dataDir, 0o755);
  const [role] = await rows<{ super: boolean }>(
    admin,
    'SELECT rolsuper AS super FROM pg_roles WHERE rolname = current_user',
  );
  const url = new URL(databaseUrl(name));
  if (role!.super) {
    owner = `OWNER ${name}`;
    await rows(admin, `CREATE ROLE ${name} LOGIN PASSWORD 'secret'`);
    [url.username, url.password] = [name, 'secret'];
  }
  await rows(admin, `CREATE DATABASE ${name} ${owner}`);
  outside = url.href;
  await fillDemo(outside);
}, 60_000);
afterAll(async () => {
  await rows(admin, `DROP DATABASE ${name} WITH (FORCE)`);
  if (owner) await rows(admin, `DROP ROLE ${name}`);
  rmSync(dataDir, { recursive: true, force: true });
  folder.remove();
});

const own = { ...SETTINGS, HUB_DATA_DIR: dataDir };
const there = () => ({ ...SETTINGS, DATABASE_URL: outside });

async function manifestOf(file: string): Promise<Manifest> {
  return JSON.parse((await entriesOf(file)).at(-1)!.content.toString()) as Manifest;
}

const hashes = ({ tables }: Manifest) => Object.fromEntries(tables.map((one) => [one.name, one.sha256]));
/** What is void after a restore. */
const VOID = ['hub', 'sign_in_link'];

it('goes from a server of one’s own to the hub’s, and back, with the same hash of each table', async () => {
  const [first, second, third] = ['first', 'second', 'third'].map(folder.path) as [string, string, string];
  const done = { code: 0, out: expect.any(String), err: expect.any(String) };
  expect(await command(['backup', first], there())).toEqual(done);
  expect(await command(['restore', first], own)).toEqual(done);
  // Of a hub that does not run: its PostgreSQL is started for that, and ended.
  expect(await command(['backup', second], own)).toEqual(done);
  const [before, within] = [await manifestOf(first), await manifestOf(second)];
  expect(within.postgresMajor).toBe(18);
  const other = Object.keys(hashes(before)).filter(
    (table) => hashes(before)[table] !== hashes(within)[table],
  );
  expect(other).toEqual(VOID);

  await rows(admin, `DROP DATABASE ${name} WITH (FORCE)`);
  await rows(admin, `CREATE DATABASE ${name} ${owner}`);
  expect(await command(['restore', second], there())).toEqual(done);
  expect(await command(['backup', third], there())).toEqual(done);
  const back = await manifestOf(third);
  expect(back.postgresMajor).toBe(before.postgresMajor);
  // Jobs are paused anew, at another time.
  expect(hashes(back)).toEqual({ ...hashes(within), hub: hashes(back)['hub'] });
}, 120_000);

it('is made beside a hub that runs on a PostgreSQL of its own', async () => {
  const hub = await spawnHub(own);
  try {
    const made = await command(['backup', folder.path('beside')], own);
    expect([made.code, made.err]).toEqual([0, '']);
    const { tables } = await manifestOf(folder.path('beside'));
    expect(tables.find((table) => table.name === 'person')!.rows).toBeGreaterThan(639);
    expect((await fetch(`${hub.url}/readyz`)).status).toBe(200);
  } finally {
    await hub.kill();
  }
}, 60_000);
