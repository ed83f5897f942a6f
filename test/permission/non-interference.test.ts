import { startHub, type TestHub } from '../support/hub';
import { MISTAKES } from './pairs/naive';
import { nonInterference } from './pairs/non-interference';

// One for all runs, so that a few pairs have of both kinds; the drill draws others.
const SEED = 4;

const hubs: TestHub[] = [];
afterEach(async () => {
  for (const hub of hubs.splice(0)) await hub.stop();
});

async function aHub(): Promise<TestHub> {
  const hub = await startHub({ env: { PARTNER_POINTS_PER_MINUTE: '1000000000' } });
  hubs.push(hub);
  return hub;
}

const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((a, b) => a + b, 0);

it('a hidden row changes nothing that anyone else is answered', async () => {
  const { pairs, shown } = await nonInterference(await aHub(), 10, SEED);
  expect(sum(pairs)).toBeGreaterThan(2);
  // Rows that are not hidden must show, or the comparison would see nothing at all.
  expect(sum(shown)).toBeGreaterThan(0);
}, 120_000);

// One of fourteen; the drill makes them all.
it.each(MISTAKES.filter((_, i) => i % 14 === 0))(
  'of a hidden %s would show (negative control): %s',
  async (kind, _what, make) => {
    const undo = make();
    try {
      await expect(nonInterference(await aHub(), 60, SEED, kind)).rejects.toThrow(/ shows to /);
    } finally {
      undo();
    }
  },
  60_000,
);
