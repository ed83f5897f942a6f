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
