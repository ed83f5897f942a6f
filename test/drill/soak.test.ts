import { SEED } from '../live/random';
import { soak } from '../live/soak';
import { startHub } from '../support/hub';
import { report } from './table';

it('12 writers, 24 readers that drop and resume, 3,000 posts', async () => {
  const hub = await startHub();
  const { log, readers, naive, drops } = await soak(hub, {
    writers: 12,
    readers: 24,
    posts: 3_000,
    seed: SEED,
  });
  await hub.stop();
  report('soak', { seed: SEED, posts: log.length, drops, 'naive cursor missed': log.length - naive.length });
  expect(log).toHaveLength(3_001);
  for (const got of readers) expect(got).toEqual(log);
  expect(naive.length).toBeLessThan(log.length);
});
