import { FollowedBlocks } from '../../src/features/block';
import { block } from '../live/blocking';
import { REVOCATIONS, revoke } from '../live/revocation';
import { startHub } from '../support/hub';
import { report } from './table';

it.each(REVOCATIONS)('100 times taking away a %s', async (what) => {
  const hub = await startHub();
  const trials: { ms: number; code: number }[] = [];
  for (let i = 0; i < 5; i++)
    trials.push(...(await Promise.all(Array.from({ length: 20 }, () => revoke(hub, what)))));
  await hub.stop();
  const times = trials.map((t) => t.ms).sort((a, b) => a - b);
  report(`revocation of ${what}`, {
    trials: times.length,
    'ms median': times[50]!,
    'ms at most': times.at(-1)!,
  });
  expect(new Set(trials.map((t) => t.code))).toEqual(new Set([4403]));
  expect(times.at(-1)).toBeLessThan(5_000);
});

async function blockings(count: number) {
  const hub = await startHub({ env: { DATABASE_POOL_SIZE: '20' } });
  const trials: Awaited<ReturnType<typeof block>>[] = [];
  for (let left = count; left > 0; left -= 20)
    trials.push(...(await Promise.all(Array.from({ length: Math.min(20, left) }, () => block(hub)))));
  await hub.stop();
  return trials;
}

it('100 times blocking somebody', async () => {
  const trials = await blockings(100);
  const times = trials.map((t) => t.ms).sort((a, b) => a - b);
  report('block', { trials: times.length, 'ms median': times[50]!, 'ms at most': times.at(-1)! });
  expect(trials.every(({ open, othersHear }) => open && othersHear)).toBe(true);
  expect(times.at(-1)).toBeLessThan(5_000);
});

it('a hub that does not look again goes on delivering (negative control)', async () => {
  const { prototype } = FollowedBlocks as unknown as { prototype: { lookAtAll: () => Promise<void> } };
  const right = prototype.lookAtAll;
  prototype.lookAtAll = async () => undefined;
  try {
    const [trial] = await blockings(1);
    expect(trial!.ms).toBeGreaterThan(5_000);
  } finally {
    prototype.lookAtAll = right;
  }
});
