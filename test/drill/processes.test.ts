import { SEED, sleep } from '../live/random';
import { soak } from '../live/soak';
import { startHub } from '../support/hub';
import { spawnHub } from '../support/process';
import { TestRedis } from '../support/redis';
import { report } from './table';

const READERS = 24;
const POSTS = 3_000;

it.each([true, false])(
  'two processes, 500 cuts; Redis stopped and started again and again: %s',
  async (withRedis) => {
    const redis = withRedis ? await TestRedis.start() : null;
    // Of the same secret: what one has sealed the others open.
    const maker = await startHub();
    const env = {
      DATABASE_URL: maker.databaseUrl,
      SEED_DEMO: 'false',
      PORT: '0',
      HUB_SECRET: 'a secret of the tests, long enough',
      ANONYMOUS_SOCKETS_PER_ADDRESS: '1000000',
      ...(redis && { REDIS_URL: redis.url }),
    };
    const processes = [await spawnHub(env), await spawnHub(env)];
    let done = false;
    let stops = 0;
    const disturb = async () => {
      for (; redis && !done; stops++) {
        await sleep(1_000);
        await redis.stop();
        await sleep(1_000);
        await redis.start();
      }
    };
    const disturbing = disturb();
    const { log, readers, naive, drops } = await soak(maker, {
      writers: 12,
      readers: READERS,
      posts: POSTS,
      seed: SEED,
      // A cut on average at the middle of it.
      longest: Math.floor((2 * POSTS * READERS) / 600),
      urls: processes.map(({ url }) => url),
    });
    done = true;
    await disturbing;
    for (const each of processes) await each.kill();
    await maker.stop();
    await redis?.stop();
    report('processes', {
      seed: SEED,
      redis: String(withRedis),
      posts: log.length,
      cuts: drops,
      'Redis stopped': stops,
    });
    expect(drops).toBeGreaterThanOrEqual(500);
    expect(log).toHaveLength(POSTS + 1);
    for (const got of readers) expect(got).toEqual(log);
    expect(naive.length).toBeLessThan(log.length);
  },
);
