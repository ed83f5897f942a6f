import { SEED } from '../live/random';
import { nonInterference } from '../permission/pairs/non-interference';
import { startHub } from '../support/hub';
import { report } from './table';

const KINDS = 12;

it('200 pairs of databases that differ in one hidden row, some of every kind', async () => {
  const hub = await startHub({ env: { PARTNER_POINTS_PER_MINUTE: '1000000000' } });
  const pairs = new Map<string, number>();
  let [all, shown] = [0, 0];
  for (let round = 0; all < 200; round++) {
    const result = await nonInterference(hub, 100, SEED + round);
    for (const [kind, count] of Object.entries(result.pairs)) {
      pairs.set(kind, (pairs.get(kind) ?? 0) + count);
      all += count;
    }
    shown += Object.values(result.shown).reduce((a, b) => a + b, 0);
  }
  await hub.stop();
  report('non-interference', { seed: SEED, pairs: all, 'rows that show where they may': shown });
  expect(pairs.size).toBe(KINDS);
  expect(shown).toBeGreaterThan(20);
});
