import { startHub, type TestHub } from '../support/hub';
import { naiveRace, race } from './claims';

let hub: TestHub;
beforeAll(async () => void (hub = await startHub()));
afterAll(() => hub.stop());

const refusals = ['InvalidInvitationError'];

describe('places of an invitation', () => {
  it('admit one of 200 who want the only one at the same moment', async () => {
    expect(await race(hub, { claimants: 200, places: 1 })).toEqual({
      admitted: 1,
      members: 1,
      placesLeft: 0,
      refusals,
    });
  });

  it('admit as many as there are', async () => {
    expect(await race(hub, { claimants: 40, places: 7 })).toEqual({
      admitted: 7,
      members: 7,
      placesLeft: 0,
      refusals,
    });
  });

  it('are taken once by each, however often and at once she tries', async () => {
    expect(await race(hub, { claimants: 4, places: 10, tries: 8 })).toEqual({
      admitted: 4,
      members: 4,
      placesLeft: 6,
      refusals: [],
    });
  });

  it('would admit more by a look first and a write after (negative control)', async () => {
    expect(await naiveRace(hub, { claimants: 40, places: 1 })).toBeGreaterThan(1);
  });
});
