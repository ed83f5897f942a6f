import { answer, guardians } from '../event/scene';
import { standings } from '../rsvp/race';
import { makeGuestScene, newAddress, type GuestScene } from './scene';

let at: GuestScene;

beforeAll(async () => {
  at = await makeGuestScene();
});
afterAll(() => at.stop());
beforeEach(() => at.freely());

const SEATS = 5;
const EACH = 10;

/** Links of as many who registered and have not confirmed. */
async function links(occurrenceId: string, count: number): Promise<string[]> {
  const found: string[] = [];
  for (let n = 0; n < count; n++) {
    await at.freely();
    const address = newAddress();
    await at.register(occurrenceId, address);
    found.push(await at.secretIn(address, 'Please confirm'));
  }
  return found;
}

describe('at the same moment', () => {
  it('members and guests who want the last seats have as many as there are, and the others wait in order', async () => {
    const { occurrenceId } = await at.openEvent({ capacity: SEATS });
    const members = await guardians(at.hub, at.network, EACH);
    const secrets = await links(occurrenceId, EACH);
    await Promise.all([
      ...members.map(({ client }) => answer(client, occurrenceId, 'GOING')),
      ...secrets.map((secret) => at.confirm(secret)),
    ]);
    const found = await standings(at.hub, occurrenceId);
    expect(found.filter(({ status }) => status === 'GOING')).toHaveLength(SEATS);
    const places = found.flatMap(({ waitingNo }) => waitingNo ?? []);
    expect(places).toEqual(Array.from({ length: 2 * EACH - SEATS }, (_, n) => n + 1));
  });

  it('a link that is pressed several times takes one seat', async () => {
    const { occurrenceId } = await at.openEvent({ capacity: SEATS });
    const [secret] = await links(occurrenceId, 1);
    const done = await Promise.all(Array.from({ length: 8 }, () => at.confirm(secret!)));
    expect(done.filter(({ __typename }) => __typename === 'ConfirmGuestSuccess')).toHaveLength(1);
    expect(await standings(at.hub, occurrenceId)).toHaveLength(1);
  });

  it('two links of one mailbox make one guest with one seat', async () => {
    const { occurrenceId } = await at.openEvent({ capacity: SEATS });
    const address = newAddress();
    for (let n = 0; n < 2; n++) await at.register(occurrenceId, address);
    const secrets = [
      await at.secretIn(address, 'Please confirm'),
      await at.secretIn(address, 'Please confirm'),
    ];
    const done = await Promise.all(secrets.map((secret) => at.confirm(secret)));
    expect(done.map(({ __typename }) => __typename)).toEqual(['ConfirmGuestSuccess', 'ConfirmGuestSuccess']);
    expect(await standings(at.hub, occurrenceId)).toHaveLength(1);
    const left = await at.hub.app.pool.query(
      `SELECT 1 FROM participant p WHERE p.kind = 'EMAIL_GUEST' AND NOT EXISTS (SELECT 1 FROM guest g WHERE g.id = p.id)`,
    );
    expect(left.rowCount).toBe(0);
  });

  it('who confirms as it is closed to guests is not left there', async () => {
    for (let round = 0; round < 5; round++) {
      const { id, occurrenceId } = await at.openEvent();
      const secrets = await links(occurrenceId, 4);
      await Promise.all([
        ...secrets.map((secret) => at.confirm(secret)),
        at.update({ eventId: id, guestsWelcome: false }),
      ]);
      const found = await standings(at.hub, occurrenceId);
      expect(found.filter(({ status }) => status !== 'NOT_GOING')).toEqual([]);
    }
  });
});
