import { crashes } from '../live/crash';
import { SEED } from '../live/random';
import { report } from './table';

it('20 times kill -9 of hub and database while posts are acknowledged', async () => {
  const result = await crashes(20, SEED);
  report('crash', { seed: SEED, ...result });
  expect(result.lost).toBe(0);
  expect(result.twice).toBe(0);
  expect(result.acknowledged).toBeGreaterThanOrEqual(100);
});
