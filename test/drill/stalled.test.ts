import { stalledReaders } from '../live/stalled-world';
import { report } from './table';

it('50 stalled sockets and 5,000 posts', async () => {
  const { before, peak, codes, got } = await stalledReaders({ sockets: 50, posts: 5_000, length: 3_000 });
  report('stalled', {
    'MB before': Math.round(before),
    'MB at most': Math.round(peak),
    'cut off': codes.length,
  });
  expect(codes.length).toBeGreaterThanOrEqual(50);
  expect(peak - before).toBeLessThan(250);
  for (const numbers of got) expect(numbers).toEqual(Array.from({ length: 5_000 }, (_, i) => i));
});
