import { startHub, type TestHub } from '../support/hub';
import { SEED } from './random';
import { soak } from './soak';

let hub: TestHub;
beforeAll(async () => void (hub = await startHub()));
afterAll(() => hub.stop());

describe('the change log', () => {
  it('gives each reader every change once and in order, through dropped connections; the naive cursor does not', async () => {
    const { log, readers, naive, drops } = await soak(hub, {
      writers: 12,
      readers: 6,
      posts: 360,
      seed: SEED,
    });
    expect(log).toHaveLength(361);
    for (const got of readers) expect(got).toEqual(log);
    expect(drops).toBeGreaterThan(6);
    expect(naive.length).toBeLessThan(log.length);
  }, 60_000);
});
