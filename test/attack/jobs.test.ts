import pino from 'pino';
import { Jobs } from '../../src/persistence/jobs';
import { JobRunner } from '../../src/workers/job-runner';
import { startHub, type TestHub } from '../support/hub';

let hub: TestHub;
beforeAll(async () => void (hub = await startHub()));
afterAll(() => hub.stop());

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('a job', () => {
  it('whose lease ended while those before it were done is left to who has taken it since', async () => {
    const { pool } = hub.app;
    const done: string[] = [];
    let slow = true;
    const runner = (name: string) =>
      new JobRunner(
        new Jobs(pool),
        new Map([
          [
            'test.slow',
            async (job) => {
              done.push(`${job.payload['n']} by ${name}`);
              if (slow) await sleep(1_000);
            },
          ],
        ]),
        pino({ level: 'silent' }),
      );
    await hub.app.jobs.stop();
    for (const n of ['1', '2', '3']) await Jobs.add(pool, 'test.slow', { n });
    const first = runner('first');
    first.start();
    while (done.length === 0) await sleep(10);
    // The first is at work on the first job; time passes for the other two.
    await pool.query(
      `UPDATE job SET leased_until = now() - interval '1 second' WHERE leased_by IS NOT NULL AND payload->>'n' <> $1`,
      [done[0]!.charAt(0)],
    );
    slow = false;
    const second = runner('second');
    second.start();
    await sleep(1_500);
    await Promise.all([first.stop(), second.stop()]);
    expect(done.map((d) => d.charAt(0)).sort()).toEqual(['1', '2', '3']);
    expect(done.filter((d) => d.endsWith('second'))).toHaveLength(2);
  });
});
