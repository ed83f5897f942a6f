import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import pino from 'pino';
import { Jobs, PRIORITY, type Job } from '../../src/persistence/jobs';
import { JobRunner } from '../../src/workers/job-runner';
import { startHub, type TestHub } from '../support/hub';

let hub: TestHub;
beforeAll(async () => void (hub = await startHub()));
afterAll(() => hub.stop());

/** As it comes back day after day. */
const DAILY = { kind: 'test.daily', every: 24 * 60 * 60 };
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A worker that notes what it does, and takes its time. */
function worker(pool: Pool, name: string, done: string[], work: () => Promise<unknown>): JobRunner {
  const handle = async (job: Job) => {
    done.push(`${job.payload['n']} by ${name}`);
    await work();
  };
  return new JobRunner(new Jobs(pool), new Map([['test.slow', handle]]), pino({ level: 'silent' }));
}

beforeEach(async () => {
  await hub.app.jobs.stop();
  await hub.app.pool.query('DELETE FROM job');
});

describe('a job', () => {
  it('is not kept from others by a worker that is busy with another', async () => {
    const { pool } = hub.app;
    const done: string[] = [];
    let finish = () => undefined as void;
    for (const n of ['1', '2', '3']) await Jobs.add(pool, 'test.slow', { n });
    const first = worker(pool, 'first', done, () => new Promise<void>((resolve) => (finish = resolve)));
    first.start();
    while (done.length === 0) await sleep(10);
    const second = worker(pool, 'second', done, async () => undefined);
    second.start();
    while (done.length < 3) await sleep(10);
    finish();
    await Promise.all([first.stop(), second.stop()]);
    expect(done.map((d) => d.charAt(0)).sort()).toEqual(['1', '2', '3']);
    expect(done.filter((d) => d.endsWith('second'))).toHaveLength(2);
  });

  it('that takes longer than its lease is not done by another meanwhile', async () => {
    const { pool } = hub.app;
    const jobs = new Jobs(pool);
    await Jobs.add(pool, 'test.slow', { n: '1' });
    const [one, other] = [randomUUID(), randomUUID()];
    const job = (await jobs.take(one, PRIORITY.BULK))!;
    const lapse = () => pool.query(`UPDATE job SET leased_until = now() - interval '1 second'`);
    await lapse();
    await jobs.hold(job, one);
    expect(await jobs.take(other, PRIORITY.BULK)).toBeNull();
    // Without that it is (negative control), and then the first has no say any more.
    await lapse();
    expect(await jobs.take(other, PRIORITY.BULK)).toMatchObject({ id: job.id });
    await jobs.done(job, one);
    await jobs.hold(job, one);
    expect((await pool.query('SELECT leased_by FROM job')).rows).toEqual([{ leased_by: other }]);
  });

  it('that comes back is there once, and is never given up', async () => {
    const { pool } = hub.app;
    const jobs = new Jobs(pool);
    await Promise.all(Array.from({ length: 8 }, () => jobs.ensureRepeated(DAILY)));
    const state = async () =>
      (
        await pool.query(
          `SELECT attempts, shunted_at, run_at > now() + interval '23 hours' AS tomorrow, last_error FROM job`,
        )
      ).rows;
    expect(await state()).toHaveLength(1);
    const me = randomUUID();
    for (let i = 0; i < 20; i++) {
      await pool.query('UPDATE job SET run_at = now()');
      await jobs.failed((await jobs.take(me, PRIORITY.BULK))!, me, 'no luck');
    }
    await pool.query('UPDATE job SET run_at = now()');
    expect(await state()).toMatchObject([{ attempts: 20, shunted_at: null, last_error: 'no luck' }]);
    await jobs.done((await jobs.take(me, PRIORITY.BULK))!, me);
    expect(await state()).toEqual([{ attempts: 0, shunted_at: null, tomorrow: true, last_error: null }]);
    await jobs.ensureRepeated(DAILY);
    expect(await jobs.take(me, PRIORITY.BULK)).toBeNull();
  });

  it('that is to come back sooner than before does, also where it fails', async () => {
    const { pool } = hub.app;
    const jobs = new Jobs(pool);
    await jobs.ensureRepeated(DAILY);
    await jobs.ensureRepeated({ ...DAILY, every: 60 });
    const dueIn = async () =>
      (await pool.query<{ s: number }>('SELECT extract(epoch FROM run_at - now())::float8 AS s FROM job'))
        .rows[0]!.s;
    expect(await dueIn()).toBeLessThanOrEqual(60);
    const me = randomUUID();
    for (let i = 0; i < 10; i++) {
      await pool.query('UPDATE job SET run_at = now()');
      await jobs.failed((await jobs.take(me, PRIORITY.BULK))!, me, 'no luck');
      expect(await dueIn()).toBeLessThanOrEqual(60);
    }
  });
});
