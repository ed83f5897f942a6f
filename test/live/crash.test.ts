import { crashes } from './crash';
import { SEED } from './random';

it('loses no acknowledged post and writes none twice when hub and database are killed', async () => {
  const { acknowledged, lost, twice } = await crashes(1, SEED);
  expect(acknowledged).toBeGreaterThanOrEqual(10);
  expect({ lost, twice }).toEqual({ lost: 0, twice: 0 });
}, 120_000);
