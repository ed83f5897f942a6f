import { SEED } from '../live/random';
import { startHub, type TestHub } from '../support/hub';
import { nonInterference } from './non-interference';

let hub: TestHub;
beforeAll(async () => void (hub = await startHub({ env: { PARTNER_POINTS_PER_MINUTE: '1000000000' } })));
afterAll(() => hub.stop());

it('a hidden row changes nothing that anyone else is answered', async () => {
  const { pairs, shown } = await nonInterference(hub, 30, SEED);
  expect(pairs).toBeGreaterThan(5);
  // Rows that are not hidden must show, or the comparison would see nothing at all.
  expect(shown).toBeGreaterThan(0);
}, 60_000);
