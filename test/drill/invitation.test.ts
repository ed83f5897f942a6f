import { naiveRace, race } from '../invitation/claims';
import { startHub, type TestHub } from '../support/hub';
import { report } from './table';

let hub: TestHub;
beforeAll(async () => void (hub = await startHub()));
afterAll(() => hub.stop());

it.each([
  [1, 20],
  [7, 10],
  [199, 3],
])('200 claims at once on %i places, %i times', async (places, rounds) => {
  for (let round = 0; round < rounds; round++) {
    const result = await race(hub, { claimants: 200, places });
    expect(result).toMatchObject({ admitted: places, members: places, placesLeft: 0 });
  }
  report('claims', { claimants: 200, places, rounds, 'admitted too many': 0 });
});

it('200 people who claim 5 times each take a place each', async () => {
  const result = await race(hub, { claimants: 200, places: 300, tries: 5 });
  report('claims by the same people', {
    claims: 1_000,
    admitted: result.admitted,
    'places left': result.placesLeft,
  });
  expect(result).toMatchObject({ admitted: 200, members: 200, placesLeft: 100, refusals: [] });
});

it('a look first and a write after admits too many (negative control)', async () => {
  const admitted = await naiveRace(hub, { claimants: 200, places: 1 });
  report('claims by a look first', { claimants: 200, places: 1, admitted });
  expect(admitted).toBeGreaterThan(1);
});
