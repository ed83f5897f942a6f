import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { entities } from '../../src/entities';
import { DeliveryService } from '../../src/features/delivery';
import { backUp, checkArchive, restore, type Manifest } from '../../src/persistence/backup';
import { load } from '../../src/persistence/backup/load';
import { createDataSource, poolOf } from '../../src/persistence/data-source';
import { inTransaction } from '../../src/persistence/transaction';
import { freshDatabase } from '../support/database';
import { startHub, type TestHub } from '../support/hub';
import { contentOf, rows, shapeOf } from './support/content';
import { entriesOf, inJson, rewritten, written, type Entry } from './support/entries';

let hub: TestHub;
let folder: string;
let file: string;
let manifest: Manifest;
let before: Record<string, string>;
const quiet = () => undefined;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hub-backup-'));
  file = join(folder, 'hub.backup');
  hub = await startHub();
  await hub.app.jobs.stop();
  await someWorld(hub);
  before = await contentOf(hub.databaseUrl);
  ({ manifest } = await save(file));
});
afterAll(async () => {
  await hub.stop();
  rmSync(folder, { recursive: true });
});

/** Somebody of everything that triggers keep something for: trees, names, searches, seats. */
async function someWorld({ make, app, sessionOf }: TestHub): Promise<void> {
  const parent = await make.network();
  const network = await make.network({ parentId: parent });
  const person = await make.person({ in: [network], name: 'Zoë\tΠαπαδοπούλου\nالأحمد \\N' });
  const board = await make.board(network);
  const topic = await make.topic(board, person.participantId);
  const post = randomUUID();
  await app.pool.query(
    `INSERT INTO post (id, topic_id, author_id, markdown, html, message_id) VALUES ($1::uuid, $2, $3, 'Words', 'Words', $1::uuid::text)`,
    [post, topic, person.participantId],
  );
  await make.attachment(person.personId, board, post);
  await make.event(network);
  await sessionOf(person.personId);
  await app.pool.query('UPDATE topic SET accepted_post_id = $2 WHERE id = $1', [topic, post]);
  await inTransaction(app.pool, (tx) =>
    new DeliveryService('example.org').addAll(tx, [
      { class: 'INVITATION', recipient: 'anna@example.org', locale: 'en', content: { network: 'Veneto' } },
      { class: 'SIGN_IN_CODE', recipient: 'berta@example.org', locale: 'en', content: { code: '12345678' } },
    ]),
  );
}

function save(to: string) {
  return backUp(hub.app.pool, { file: to, hubVersion: '1', secretMark: () => 'mark', progress: quiet });
}

/** An empty database, and a restore into it. */
async function withEmpty<T>(work: (dataSource: DataSource, url: string) => Promise<T>): Promise<T> {
  const database = await freshDatabase('template1');
  const dataSource = createDataSource({ url: database.url, poolSize: 4, entities });
  await dataSource.initialize();
  try {
    return await work(dataSource, database.url);
  } finally {
    await dataSource.destroy();
    await database.drop();
  }
}

describe('a backup', () => {
  it('is a file for its owner alone, and nothing is left beside it', () => {
    expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
    expect(readdirSync(folder)).toEqual(['hub.backup']);
  });

  it('holds each table as tar and COPY write it, and says in the end what should be there', async () => {
    const entries = await entriesOf(file);
    expect([entries[0]!.name, entries.at(-1)!.name]).toEqual(['head.json', 'manifest.json']);
    expect(manifest.tables.map(({ name }) => name)).toEqual(
      Object.keys(before).filter((name) => name !== 'migrations'),
    );
    expect(manifest.tables.find(({ name }) => name === 'guardian_card')).toMatchObject({ rows: 1 });
    expect(entries.find(({ name }) => name === 'tables/guardian_card/000001')!.content.toString()).toContain(
      'Zoë\\tΠαπαδοπούλου\\nالأحمد \\\\N',
    );
    expect(manifest.migrations.at(-1)).toMatch(/^\w+\d{13}$/);
  });

  it('is not written over, nor over one that is being written', async () => {
    await expect(save(file)).rejects.toThrow(`There is a file ${file} already`);
    const other = join(folder, 'other.backup');
    writeFileSync(`${other}.part`, 'another');
    await expect(save(other)).rejects.toThrow('another backup writes it');
    expect(readFileSync(`${other}.part`, 'utf8')).toBe('another');
    rmSync(`${other}.part`);
  });

  it('leaves nothing where it is broken off', async () => {
    const other = join(folder, 'other.backup');
    const progress = () => {
      throw new Error('enough');
    };
    const options = { file: other, hubVersion: '1', secretMark: () => '', progress };
    await expect(backUp(hub.app.pool, options)).rejects.toThrow('enough');
    expect([existsSync(other), existsSync(`${other}.part`)]).toEqual([false, false]);
  });

  it('is not made of a database without a hub', async () => {
    await withEmpty(async (dataSource) => {
      const options = { file: `${file}.none`, hubVersion: '1', secretMark: () => '', progress: quiet };
      await expect(backUp(poolOf(dataSource), options)).rejects.toThrow('no hub in this database');
    });
  });
});

describe('a restore', () => {
  it('brings every table back as it was, and makes void what was good for a while', async () => {
    await withEmpty(async (dataSource, url) => {
      await restore(dataSource, { file, manifest, progress: quiet, step: quiet });
      const after = await contentOf(url);
      const other = Object.keys(before).filter((name) => before[name] !== after[name]);
      // The one of a code is gone, the session ended, jobs are paused. Migrations have their own time.
      expect(other).toEqual(['delivery', 'hub', 'job', 'session']);
      expect(Object.keys(after)).toEqual(Object.keys(before));
      expect(await shapeOf(url)).toEqual(await shapeOf(hub.databaseUrl));
      expect(await rows(url, 'SELECT recipient FROM delivery')).toEqual([{ recipient: 'anna@example.org' }]);
      expect(await rows(url, 'SELECT 1 FROM session WHERE revoked_at IS NULL')).toEqual([]);
      expect(await rows(url, 'SELECT 1 FROM hub WHERE jobs_paused_at IS NULL')).toEqual([]);
    });
  });

  it('begins anew where one was broken off, whatever that has left', async () => {
    await withEmpty(async (dataSource, url) => {
      await dataSource.query(
        `CREATE TABLE restore_under_way (since timestamptz NOT NULL DEFAULT now());
         CREATE TABLE migrations (id serial PRIMARY KEY, "timestamp" bigint NOT NULL, name text NOT NULL);
         CREATE TABLE hub (key text, tomorrow integer);
         INSERT INTO hub VALUES ('half', 1);
         CREATE VIEW network_member AS SELECT key FROM hub;
         CREATE FUNCTION fold(input text) RETURNS text LANGUAGE sql AS 'SELECT input'`,
      );
      await restore(dataSource, { file, manifest, progress: quiet, step: quiet });
      expect(await shapeOf(url)).toEqual(await shapeOf(hub.databaseUrl));
      expect((await contentOf(url))['person']).toBe(before['person']);
    });
  });

  it('has sequences go on where they stood', async () => {
    const [from, into] = [await freshDatabase(), await freshDatabase()];
    const source = new Pool({ connectionString: from.url });
    const target = new Pool({ connectionString: into.url });
    await source.query(`INSERT INTO hub (key) VALUES ('abcdefgh')`);
    for (const pool of [source, target]) await pool.query('CREATE SEQUENCE ticket; CREATE SEQUENCE unused');
    await source.query(`SELECT setval('ticket', 41)`);
    const other = join(folder, 'sequences.backup');
    const options = { file: other, hubVersion: '1', secretMark: () => '', progress: quiet };
    const made = await backUp(source, options);
    await inTransaction(target, (tx) => load(tx, { ...options, manifest: made.manifest, step: quiet }));
    const next = await target.query(`SELECT nextval('ticket') AS ticket, nextval('unused') AS unused`);
    expect(next.rows).toEqual([{ ticket: '42', unused: '1' }]);
    await Promise.all([source.end(), target.end()]);
    await Promise.all([from.drop(), into.drop()]);
  });

  it('leaves a database alone that holds anything', async () => {
    await withEmpty(async (dataSource, url) => {
      await dataSource.query('CREATE TABLE notes (note text)');
      await expect(restore(dataSource, { file, manifest, progress: quiet, step: quiet })).rejects.toThrow(
        'The database is not empty',
      );
      expect(Object.keys(await contentOf(url))).toEqual(['notes']);
    });
    await expect(restore(hub.dataSource, { file, manifest, progress: quiet, step: quiet })).rejects.toThrow(
      'The database is not empty',
    );
    expect(await contentOf(hub.databaseUrl)).toEqual(before);
  });
});

describe('an archive that is not as it was written', () => {
  const swapped = (entries: Entry[]) => {
    const at = entries.findIndex(({ name }) => name === 'tables/person/000001');
    return [...entries.slice(0, at - 1), entries[at]!, entries[at - 1]!, ...entries.slice(at + 1)];
  };
  const without = (gone: string) => (entries: Entry[]) => entries.filter(({ name }) => name !== gone);
  const inTable = (name: string, change: (content: string) => string) => (entries: Entry[]) =>
    entries.map((entry) =>
      entry.name === name ? { name, content: Buffer.from(change(entry.content.toString())) } : entry,
    );
  const flipped = () => {
    const bytes = readFileSync(file);
    bytes[Math.floor(bytes.length / 2)]! ^= 4;
    return written(file, bytes);
  };
  const cut = (share: number) => written(file, readFileSync(file).subarray(0, statSync(file).size * share));

  it.each<[string, string, () => string | Promise<string>]>([
    ['is cut off amid the file', 'cut off', () => cut(0.7)],
    ['is cut off by a byte', 'cut off', () => written(file, readFileSync(file).subarray(0, -1))],
    ['has no end', 'cut off: it has no manifest.json', () => rewritten(file, without('manifest.json'))],
    ['has another bit', 'damaged', flipped],
    ['has other letters', 'SHA-256', () => rewritten(file, inTable('tables/person/000001', (text) => text.replace('en', 'it')))], // prettier-ignore
    ['has a row more', '2 rows instead of 1', () => rewritten(file, inTable('tables/hub/000001', (text) => text + text))], // prettier-ignore
    ['lacks a table’s rows', '0 rows instead of', () => rewritten(file, without('tables/person/000001'))],
    ['is in another order', 'out of order', () => rewritten(file, swapped)],
    ['has no head', 'not a backup of a hub', () => rewritten(file, without('head.json'))],
    ['goes on', 'goes on after', () => rewritten(file, (all) => [...all, all[1]!])],
    ['tells two things', 'tell different things', () => rewritten(file, inJson('head.json', (json) => (json['hubKey'] = 'other')))], // prettier-ignore
    ['is of a newer format', 'newer format 2', () => rewritten(file, inJson('head.json', (json) => (json['formatVersion'] = 2)))], // prettier-ignore
    ['is something else', 'not a backup of a hub', () => written(file, Buffer.from('CREATE TABLE'))],
    ['is not there', 'There is no file', () => `${file}.nowhere`],
    ['is a folder', 'cannot be read', () => folder],
  ])('that %s is named so', async (_, fault, made) => {
    await expect(checkArchive(await made(), quiet)).rejects.toThrow(fault);
  });

  it('is whole where nothing was changed: what is written anew alike is read', async () => {
    expect(await checkArchive(await rewritten(file, (entries) => entries), quiet)).toEqual(manifest);
  });

  it('of a newer schema is refused before anything is written', async () => {
    const newer = { ...manifest, migrations: [...manifest.migrations, 'Tomorrow1999999999999'] };
    await withEmpty(async (dataSource, url) => {
      const options = { file, manifest: newer, progress: quiet, step: quiet };
      await expect(restore(dataSource, options)).rejects.toThrow(
        'newer schema than this hub knows (Tomorrow1999999999999)',
      );
      expect(await contentOf(url)).toEqual({});
    });
  });
});
