import { SEED } from '../live/random';
import { inCycles, moveAtOnce, wrongPaths } from '../network/moves';
import { startHub } from '../support/hub';
import { report } from './table';

it('100 moves in a tree at once, 20 times', async () => {
  const hub = await startHub();
  let [moved, refused] = [0, 0];
  for (let round = 0; round < 20; round++) {
    const outcomes = await moveAtOnce(hub, 100, SEED + round);
    moved += outcomes.get('NetworkSuccess') ?? 0;
    refused += outcomes.get('WouldMakeCycleError') ?? 0;
    expect(await inCycles(hub)).toBe(0);
    expect(await wrongPaths(hub)).toBe(0);
  }
  await hub.stop();
  report('moves in the tree', { moved, refused, cycles: 0, failed: 2_000 - moved - refused });
  expect(moved + refused).toBe(2_000);
});
