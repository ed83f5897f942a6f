import { Reads } from '../../src/persistence/read/reads';
import { answer, guardians, makeScene, title, type Scene } from '../event/scene';
import { startHub, type TestHub } from '../support/hub';
import { fetched, makeFeed } from './scene';

const ROOM = 'https://meet.example.org/quiet-room';

let hub: TestHub;
let scene: Scene;

beforeAll(async () => {
  hub = await startHub();
  scene = await makeScene(hub);
});
afterAll(() => hub.stop());

/** Guardians of the network with a feed each. */
async function readers(count: number) {
  return Promise.all(
    (await guardians(hub, scene.network, count)).map(async (one) => ({
      ...one,
      address: (await makeFeed(one.client)).address,
    })),
  );
}

/** What a feed says, unfolded, without its head. */
async function eventsIn(address: string): Promise<string> {
  return (await fetched(address)).text.replace(/\r\n /g, '').replace(/^.*?(?=BEGIN:VEVENT)/s, '');
}

describe('what a feed holds and has not changed', () => {
  it('is written once for all who read it alike', async () => {
    await scene.event({ title: title('Evening') });
    const [one, other] = await readers(2);
    const read = jest.spyOn(Reads.prototype, 'atOneMoment');
    const first = await eventsIn(one!.address);
    expect(read).toHaveBeenCalledTimes(1);
    expect(await eventsIn(other!.address)).toBe(first);
    expect(read).toHaveBeenCalledTimes(1);
    read.mockRestore();
  });

  it('is sent as it is now after each change', async () => {
    const { id } = await scene.event({ title: title('Before') });
    const [one, other] = await readers(2);
    for (const { address } of [one!, other!]) expect(await eventsIn(address)).toContain('SUMMARY:Before');
    await scene.update({ eventId: id, title: title('After') });
    for (const { address } of [one!, other!]) {
      expect(await eventsIn(address)).toContain('SUMMARY:After');
      expect(await eventsIn(address)).not.toContain('SUMMARY:Before');
    }
  });
});

describe('the link to the room, of what was written before', () => {
  it.each([
    ['who has a seat reads first', (seated: string, other: string) => [seated, other]],
    ['who has none reads first', (seated: string, other: string) => [other, seated]],
  ])('is for those alone who have a seat: %s', async (_, order) => {
    const { occurrenceId } = await scene.event({ onlineUrl: ROOM });
    const [seated, other] = await readers(2);
    await answer(seated!.client, occurrenceId, 'GOING');
    for (const address of order(seated!.address, other!.address)) await fetched(address);
    expect(await eventsIn(seated!.address)).toContain(ROOM);
    expect(await eventsIn(other!.address)).not.toContain(ROOM);
  });

  it('goes to nobody else where a seat is taken while the feed is written', async () => {
    const { occurrenceId } = await scene.event({ onlineUrl: `${ROOM}-2` });
    const [quick, other] = await readers(2);
    const { eventCalendars } = hub.app.features;
    const write = eventCalendars.partsOf.bind(eventCalendars);
    // Her feed is known by the states of before; what is read then is of after.
    const late = jest.spyOn(eventCalendars, 'partsOf').mockImplementationOnce(async (actor, which) => {
      await answer(quick!.client, occurrenceId, 'GOING');
      return write(actor, which);
    });
    expect(await eventsIn(quick!.address)).toContain(`${ROOM}-2`);
    late.mockRestore();
    expect(await eventsIn(other!.address)).not.toContain(`${ROOM}-2`);
  });
});
