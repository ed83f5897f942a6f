import { SEED } from '../live/random';
import { nonInterference } from '../permission/non-interference';
import { startHub } from '../support/hub';
import { report } from './table';

it('200 pairs of databases that differ in one hidden row', async () => {
  const hub = await startHub({ env: { PARTNER_POINTS_PER_MINUTE: '1000000000' } });
  let [pairs, shown] = [0, 0];
  for (let round = 0; pairs < 200; round++) {
    const result = await nonInterference(hub, 100, SEED + round);
    pairs += result.pairs;
    shown += result.shown;
  }
  await hub.stop();
  report('non-interference', { seed: SEED, pairs, 'rows that show where they may': shown });
  expect(shown).toBeGreaterThan(20);
});
