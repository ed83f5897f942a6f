import { SEED } from '../live/random';
import { MISTAKES } from '../permission/pairs/naive';
import { nonInterference, type Compared } from '../permission/pairs/non-interference';
import { startHub } from '../support/hub';
import { report } from './table';

/** Compares on a hub of its own: what a comparison leaves would make the next one slow. */
async function compared(runs: number, seed: number, only?: string): Promise<Compared> {
  const hub = await startHub({ env: { PARTNER_POINTS_PER_MINUTE: '1000000000' } });
  try {
    return await nonInterference(hub, runs, seed, only);
  } finally {
    await hub.stop();
  }
}

it('200 pairs of databases that differ in one hidden row, some of every kind', async () => {
  const pairs = new Map<string, number>();
  let kinds: readonly string[] = [];
  let [all, shown] = [0, 0];
  for (let round = 0; all < 200; round++) {
    const result = await compared(100, SEED + round);
    kinds = result.kinds;
    for (const [kind, count] of Object.entries(result.pairs)) {
      pairs.set(kind, (pairs.get(kind) ?? 0) + count);
      all += count;
    }
    shown += Object.values(result.shown).reduce((a, b) => a + b, 0);
  }
  report('non-interference', { seed: SEED, pairs: all, 'rows that show where they may': shown });
  expect([...pairs.keys()].sort()).toEqual([...kinds].sort());
  expect(shown).toBeGreaterThan(20);
});

it.each(MISTAKES)('of a hidden %s would show (negative control): %s', async (kind, _what, make) => {
  const undo = make();
  try {
    await expect(compared(60, SEED, kind)).rejects.toThrow(/ shows to /);
  } finally {
    undo();
  }
});
