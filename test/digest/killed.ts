import { random, sleep } from '../live/random';
import { startHub } from '../support/hub';
import { spawnHub } from '../support/process';
import { startSmtp } from '../support/smtp';
import { settled } from './digesting';
import { faultsOf, makeDigestWorld, write, type DigestFaults } from './simulation';

export interface Killed {
  readonly seed: number;
  readonly kills: number;
  readonly topics: number;
  readonly mails: number;
  /** Mails that came a second time, with the Message-ID of the first. */
  readonly repeated: number;
  readonly faults: DigestFaults;
}

/** Kills the hub without a moment's notice again and again, just when everybody's digest is due. */
export async function killWhenDue(kills: number, seed: number): Promise<Killed> {
  const draw = random(seed);
  const smtp = await startSmtp();
  const maker = await startHub();
  const { pool } = maker.app;
  const world = await makeDigestWorld(maker, 12);
  // The one that is killed does all the work.
  await maker.app.jobs.stop();
  const env = {
    DATABASE_URL: maker.databaseUrl,
    SMTP_URL: smtp.url,
    MAIL_FROM: 'hub@example.org',
    SEED_DEMO: 'false',
    PORT: '0',
    HUB_SECRET: 'a secret of the tests, long enough',
  };
  for (let n = 0; n < kills; n++) {
    for (let k = 0; k < 4; k++) await write(maker, world, draw);
    const hub = await spawnHub(env);
    // Some other day has come, and its hour.
    await pool.query('UPDATE digest_schedule SET next_at = now(), last_day = NULL');
    await pool.query(`UPDATE job SET run_at = now() WHERE kind = 'digest.due'`);
    await sleep(draw.below(1_500));
    await hub.kill('SIGKILL');
    await pool.query('UPDATE job SET leased_until = now() WHERE leased_by IS NOT NULL');
  }
  const last = await spawnHub(env);
  await pool.query('UPDATE digest_schedule SET next_at = now(), last_day = NULL');
  await pool.query(`UPDATE job SET run_at = now() WHERE shunted_at IS NULL`);
  await settled(maker);
  await last.kill();
  const { faults, mails } = faultsOf(smtp, world);
  await maker.stop();
  await smtp.stop();
  return { seed, kills, topics: world.topics.length, mails, repeated: smtp.mails.length - mails, faults };
}
