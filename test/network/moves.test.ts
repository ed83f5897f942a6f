import { SEED } from '../live/random';
import { startHub, type TestHub } from '../support/hub';
import { inCycles, moveAtOnce, moveNaively, wrongPaths } from './moves';

let hub: TestHub;
beforeEach(async () => void (hub = await startHub()));
afterEach(() => hub.stop());

describe('moves of networks, all at once', () => {
  it('never make a cycle, nor lock each other out', async () => {
    const outcomes = await moveAtOnce(hub, 60, SEED);
    expect([...outcomes.keys()].sort()).toEqual(['NetworkSuccess', 'WouldMakeCycleError']);
    expect(await inCycles(hub)).toBe(0);
    expect(await wrongPaths(hub)).toBe(0);
  });

  it('make cycles where one looks first and then writes (negative control)', async () => {
    for (let round = 0; round < 10 && (await inCycles(hub)) === 0; round++)
      await moveNaively(hub, 60, SEED + round);
    expect(await inCycles(hub)).toBeGreaterThan(0);
  });
});
