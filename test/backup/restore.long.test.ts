import { writeFileSync } from 'node:fs';
import { inTransaction } from '../../src/persistence/transaction';
import { Pool } from 'pg';
import { demoWorld } from '../../src/cli/demo';
import { DeliveryService } from '../../src/features/delivery';
import { command } from '../support/command';
import { eventually } from '../support/eventually';
import { startSmtp, type TestSmtp } from '../support/smtp';
import type { Visitor } from '../support/visitor';
import { contentOf, rows } from './support/content';
import { emptyDatabase, fillDemo, makeFolder, SETTINGS, visitorOf, withHub } from './support/world';

const folder = makeFolder();
const file = folder.path('hub.backup');
const { people, marked } = demoWorld();
const guardian = people.find(({ key }) => key === marked.demoGuardian)!.email;
const BOARDS = '{ me { boards { id topics(first: 3) { nodes { id title } } } } }';

type Database = Awaited<ReturnType<typeof emptyDatabase>>;
let smtp: TestSmtp;
let old: Database;
let fresh: Database;
let mailing: Record<string, string>;
/** Of the mail that was queued when the hub was backed up. */
let messageId: string;
let cookies: Map<string, string>;
let boards: unknown;
let before: Record<string, string>;

beforeAll(async () => {
  smtp = await startSmtp();
  mailing = { SMTP_URL: smtp.url, MAIL_FROM: 'hub@example.org' };
  [old, fresh] = [await emptyDatabase(), await emptyDatabase()];
  await fillDemo(old.url);
  await withHub(old.url, mailing, async (hub) => {
    const visitor = visitorOf(hub);
    await signIn(visitor);
    ({ cookies } = visitor);
    boards = (await visitor.raw(BOARDS)).body.data;
  });
  messageId = await queueMail(old.url);
  before = await contentOf(old.url);
  const made = await command(['backup', file], { ...SETTINGS, DATABASE_URL: old.url });
  expect(made).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^\S+: [\d,.]+ [KM]B\.\nThe hub \w+ as it stood/),
  });
  // The old hub goes on for a while.
  await withHub(old.url, mailing, () => smtp.mailTo('anna@example.org'));
}, 60_000);
afterAll(async () => {
  await Promise.all([old.drop(), fresh.drop()]);
  await smtp.stop();
  folder.remove();
});

async function signIn(visitor: Visitor): Promise<void> {
  const mails = () => smtp.mails.filter(({ to }) => to === guardian);
  const earlier = mails().length;
  await visitor.ask(guardian);
  const mail = (await eventually(mails, ({ length }) => length > earlier)).at(-1)!;
  const code = /\b(\d{8})\b/.exec(mail.source.replace(/=\r\n/g, ''))![1]!;
  expect(await visitor.byCode(guardian, code)).toMatchObject({ __typename: 'SignInSuccess' });
}

async function queueMail(url: string): Promise<string> {
  const pool = new Pool({ connectionString: url, max: 1 });
  const mail = { class: 'INVITATION' as const, recipient: 'anna@example.org', locale: 'en' };
  const content = { network: 'Veneto', link: 'https://example.org/join', until: 'tomorrow' };
  await inTransaction(pool, (tx) => new DeliveryService('example.org').add(tx, { ...mail, content }));
  await pool.end();
  const [row] = await rows<{ message_id: string }>(
    url,
    `SELECT message_id FROM delivery WHERE recipient = 'anna@example.org'`,
  );
  return row!.message_id;
}

/** By what name the mail that was queued came, each time it came. */
const came = () =>
  smtp.mails.flatMap(({ to, source }) =>
    to === 'anna@example.org' ? [/^Message-ID: <(.*)>/im.exec(source)![1]!] : [],
  );
const hubOn = (args: string[], { url }: Database) => command(args, { ...SETTINGS, DATABASE_URL: url });

describe('a backup of the demonstration', () => {
  it('is checked without a database', async () => {
    const { code, out, err } = await command(['restore', '--verify', file], {});
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(
      /is whole\.\nThe hub \w+ as it stood at .* UTC: [\d,]+ rows \([\d.]+ MB\) of \d+ tables/,
    );
  });

  it('is not restored by a hub with another secret', async () => {
    const other = { ...SETTINGS, HUB_SECRET: 'a secret of somebody else, as long', DATABASE_URL: fresh.url };
    const { code, err } = await command(['restore', file], other);
    expect([code, err]).toEqual([1, expect.stringContaining('is not that of the hub that was backed up')]);
    expect(await contentOf(fresh.url)).toEqual({});
  });

  it('is restored into an empty database, each table as it was', async () => {
    const { code, out } = await hubOn(['restore', file], fresh);
    expect([code, out]).toEqual([0, expect.stringContaining('every table is as the archive has it')]);
    const after = await contentOf(fresh.url);
    const other = Object.keys(before).filter((name) => before[name] !== after[name]);
    // Sessions ended, links and codes for signing in went, jobs are paused.
    expect(other).toEqual(['hub', 'mailed_code', 'session', 'sign_in_link']);
  });

  it('is not restored once more over what is there', async () => {
    const { code, err } = await hubOn(['restore', file], fresh);
    expect([code, err]).toEqual([1, expect.stringContaining('The database is not empty')]);
  });
});

describe('the restored hub', () => {
  it('sends no mail of then, lets people sign in anew to what they had, and sends the mail once it may', async () => {
    expect(came()).toEqual([messageId]);
    await withHub(fresh.url, mailing, async (hub) => {
      expect(hub.said()).toContain('jobs are paused');
      const former = visitorOf(hub);
      for (const [name, value] of cookies) former.cookies.set(name, value);
      expect(await former.me()).toBeNull();
      const visitor = visitorOf(hub);
      await signIn(visitor);
      expect((await visitor.raw(BOARDS)).body.data).toEqual(boards);
      // Her code went by the same queue, behind it.
      expect(came()).toEqual([messageId]);
      expect((await hubOn(['jobs', 'list'], fresh)).out).toMatch(/^0 given up, 1 waiting\nPaused since 20/);
      expect((await hubOn(['jobs', 'resume'], fresh)).out).toBe(
        '1 job will be done as soon as the hub runs.\n',
      );
      await eventually(came, ({ length }) => length > 1);
    });
    await withHub(fresh.url, mailing, async (hub) => {
      expect(hub.said()).not.toContain('paused');
      await signIn(visitorOf(hub));
    });
    // By its name whoever has it already can tell it.
    expect(came()).toEqual([messageId, messageId]);
    expect((await hubOn(['jobs', 'resume'], fresh)).out).toBe('They were not paused.\n');
  }, 60_000);

  it('sends nothing of then where its operator says so', async () => {
    const third = await emptyDatabase();
    const sent = came().length;
    expect(await hubOn(['restore', file], third)).toMatchObject({ code: 0 });
    expect((await hubOn(['jobs', 'resume', '--without-mail'], third)).out).toBe(
      'Mails that waited and will not be sent: 1.\n0 jobs will be done as soon as the hub runs.\n',
    );
    await withHub(third.url, mailing, (hub) => signIn(visitorOf(hub)));
    expect(came()).toHaveLength(sent);
    await third.drop();
  });
});

describe('an encrypted backup', () => {
  it('is made, checked and restored by its key alone', async () => {
    const [key, short, sealed] = [folder.path('key'), folder.path('short'), folder.path('sealed.backup')];
    writeFileSync(key, `${'0123456789abcdef'.repeat(4)}\n`);
    writeFileSync(short, 'password\n');
    const third = await emptyDatabase();
    expect(await hubOn(['backup', sealed, '--key-file', short], old)).toMatchObject({
      code: 1,
      err: expect.stringContaining('too short'),
    });
    expect((await hubOn(['backup', sealed, '--key-file', key], old)).out).not.toContain('not encrypted');
    expect(await command(['restore', '--verify', sealed], {})).toMatchObject({
      code: 1,
      err: expect.stringContaining('is encrypted'),
    });
    expect(await command(['restore', '--verify', sealed, '--key-file', key], {})).toMatchObject({ code: 0 });
    expect(await hubOn(['restore', sealed, '--key-file', key], third)).toMatchObject({ code: 0 });
    expect((await contentOf(third.url))['person']).toBe(before['person']);
    await third.drop();
  });
});
