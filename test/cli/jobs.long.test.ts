import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { inTransaction } from '../../src/persistence/transaction';
import { DeliveryService, type NewDelivery } from '../../src/features/delivery';
import { eventually } from '../support/eventually';
import { startHub, type TestHub } from '../support/hub';
import { startSmtp, type TestSmtp } from '../support/smtp';

const ROOT = join(__dirname, '..', '..');

let hub: TestHub;
let smtp: TestSmtp;
beforeAll(async () => {
  smtp = await startSmtp();
  hub = await startHub({ env: { SMTP_URL: smtp.url } });
});
afterAll(async () => {
  await hub.stop();
  await smtp.stop();
});
beforeEach(async () => {
  await hub.app.pool.query('DELETE FROM job');
  smtp.refusing = true;
});

/** Runs `hub jobs` as somebody at a shell would. */
function jobs(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const env = { PATH: process.env['PATH'], DATABASE_URL: hub.databaseUrl, DATABASE_POOL_SIZE: '2' };
  const command = [join(ROOT, 'dist', 'src', 'cli', 'hub.js'), 'jobs', ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { env }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
  });
}

/** Mails are written, tried until they are given up. */
async function givenUp(...mails: Pick<NewDelivery, 'class' | 'recipient' | 'content'>[]): Promise<string[]> {
  const { pool } = hub.app;
  const all = mails.map((mail) => ({ ...mail, locale: 'en' }));
  await inTransaction(pool, (tx) => new DeliveryService('example.org').addAll(tx, all));
  const tried = async () => {
    await pool.query('UPDATE job SET run_at = now() WHERE run_at > now() AND shunted_at IS NULL');
    hub.app.jobs.poke();
    const jobs = 'SELECT id, shunted_at IS NOT NULL AS shunted FROM job ORDER BY id';
    return (await pool.query<{ id: string; shunted: boolean }>(jobs)).rows;
  };
  const jobs = await eventually(tried, (rows) => rows.every(({ shunted }) => shunted));
  return jobs.map(({ id }) => id);
}

const content = { network: 'Veneto', link: 'https://example.org/join', until: 'tomorrow' };
const invitation = (recipient: string) => ({ class: 'INVITATION' as const, recipient, content });
const count = async () => (await hub.app.pool.query('SELECT 1 FROM job')).rowCount;

const taken = () => smtp.mails.map(({ to }) => to);

async function untilTaken(...addresses: string[]): Promise<void> {
  await eventually(taken, (all) => addresses.every((address) => all.includes(address)));
}

describe('hub jobs list', () => {
  it('says that nothing was given up', async () => {
    expect(await jobs('list')).toEqual({ code: 0, out: '0 given up, 0 waiting\n', err: '' });
  });

  it('names each mail that could not be sent, to whom, when, and why', async () => {
    const [id] = await givenUp(invitation('anna@example.org'));
    const { out } = await jobs('list');
    expect(out).toMatch(/^1 given up, 0 waiting\n/);
    expect(out).toContain(`${id}  mail INVITATION to anna@example.org\n  given up `);
    expect(out).toMatch(/given up \d{4}-\d\d-\d\d \d\d:\d\d UTC after 8 tries: .*not now/);
  });

  it('passes nothing on to the terminal that a mail server could have put there', async () => {
    await hub.app.pool.query(
      `INSERT INTO job (id, kind, payload, attempts, shunted_at, last_error)
       VALUES ($1, 'test', '{}', 8, now(), E'no \\x1b]0;owned\\x07\\x1b[31m\\nindeed')`,
      [randomUUID()],
    );
    const { out } = await jobs('list');
    expect(out).toMatch(/tries: no +\]0;owned \[31m indeed\n$/);
  });
});

describe('hub jobs retry', () => {
  it('has one done again, and leaves the others', async () => {
    await givenUp(invitation('berta@example.org'), invitation('carla@example.org'));
    const one = /^(\S+) {2}mail INVITATION to berta@/m.exec((await jobs('list')).out)?.[1];
    smtp.refusing = false;
    const { code, out } = await jobs('retry', one!);
    expect([code, out]).toEqual([0, '1 job will be done again as soon as the hub runs.\n']);
    await untilTaken('berta@example.org');
    expect(taken()).not.toContain('carla@example.org');
    expect((await jobs('list')).out).toContain('carla@example.org');
  });

  it('has all done again; of a code past its time nothing is left to send', async () => {
    await givenUp(
      invitation('dora@example.org'),
      invitation('elsa@example.org'),
      { class: 'STEP_UP_CODE', recipient: 'fanny@example.org', content: { code: '12345678' } }, // prettier-ignore
    );
    expect((await jobs('list')).out).toContain('to fanny@example.org (nothing left to send)');
    smtp.refusing = false;
    const { out } = await jobs('retry', '--all');
    expect(out).toBe(
      '2 jobs will be done again as soon as the hub runs.\n' +
        '1 job had nothing left to send, such as a code past its time: dropped.\n',
    );
    await untilTaken('dora@example.org', 'elsa@example.org');
    expect(taken()).not.toContain('fanny@example.org');
    await eventually(count, (left) => left === 0);
  });

  it('gives a mail up again that still cannot be sent', async () => {
    await givenUp(invitation('gina@example.org'));
    await jobs('retry', '--all');
    await givenUp();
    const state = await hub.app.pool.query(`SELECT state FROM delivery WHERE recipient = 'gina@example.org'`);
    expect(state.rows).toEqual([{ state: 'FAILED' }]);
    expect((await jobs('list')).out).toContain('to gina@example.org\n');
  });

  it('changes nothing where it is not told clearly what to do', async () => {
    await givenUp(invitation('hanna@example.org'));
    for (const args of [['--all', randomUUID()], [randomUUID()]]) {
      const { code, out, err } = await jobs('retry', ...args);
      expect([args, code, out, err]).toEqual([args, 1, '', expect.stringContaining('id')]);
    }
    const left = await hub.app.pool.query('SELECT 1 FROM job WHERE shunted_at IS NOT NULL');
    expect(left.rowCount).toBe(1);
  });
});
