import { EventChangesDocument, OccurrenceDocument, request } from '@guardian-network-hub/client-sdk';
import { subscribe } from '@guardian-network-hub/client-sdk/subscriptions';
import { randomUUID } from 'node:crypto';
import { startHub, type TestHub } from '../support/hub';
import { take, withCookie } from '../support/take';
import { answer, guardians, inDays, makeScene, type Scene } from '../event/scene';

let hub: TestHub;
let scene: Scene;
let people: Awaited<ReturnType<typeof guardians>>;

beforeAll(async () => {
  hub = await startHub();
  scene = await makeScene(hub);
  people = await guardians(hub, scene.network, 3);
});
afterAll(() => hub.stop());

const cursorOf = async (occurrenceId: string) =>
  (await request(people[0]!.client, OccurrenceDocument, { id: occurrenceId })).occurrence!.event.changeCursor;

/** What somebody is told of an event, `count` times. */
async function watch(who: { personId: string }, eventId: string, count: number, after: string | null = null) {
  const { cookie } = await hub.sessionOf(who.personId);
  const live = subscribe(
    await hub.client(),
    EventChangesDocument,
    { eventId, after },
    { cursor: (data) => data.eventChanges.cursor, webSocketImpl: withCookie(cookie) },
  );
  return take(live, count, (data) => data.eventChanges);
}

describe('what is told live of an event', () => {
  it('are its seats as they are now, and nobody answers for another', async () => {
    const { id, occurrenceId } = await scene.event({ capacity: 2 });
    const after = await cursorOf(occurrenceId);
    const told = watch(people[2]!, id, 2, after);
    await answer(people[0]!.client, occurrenceId, 'GOING');
    const again = await watch(people[2]!, id, 1, after);
    expect(again[0]!.occurrence).toMatchObject({ goingCount: 1, seatsLeft: 1, viewerRsvp: null });
    await answer(people[1]!.client, occurrenceId, 'MAYBE');
    const [first, second] = await told;
    expect(first!.occurrence).toMatchObject({ id: occurrenceId, goingCount: 1, maybeCount: 0 });
    expect(second!.occurrence).toMatchObject({ goingCount: 1, maybeCount: 1, viewerRsvp: null });
  });

  it('is when it takes place, and that it was cancelled', async () => {
    const { id, occurrenceId } = await scene.event();
    const after = await cursorOf(occurrenceId);
    await scene.update({ eventId: id, localEnd: inDays(10, '22:00') });
    expect((await watch(people[0]!, id, 1, after))[0]!.occurrence.localEnd).toBe(inDays(10, '22:00'));
    await scene.cancel(id);
    // Who was away reads each occurrence once, as it is by then.
    const [told] = await watch(people[0]!, id, 1, after);
    expect(told!.occurrence).toMatchObject({ cancelled: true, localEnd: inDays(10, '22:00') });
  });

  it('is told to those alone who see the event', async () => {
    const { id } = await scene.event();
    const [stranger] = await guardians(hub, await hub.make.network(), 1);
    await expect(watch(stranger!, id, 1)).rejects.toThrow('There is no such event.');
    await expect(watch(stranger!, hub.make.id(randomUUID()), 1)).rejects.toThrow('There is no such event.');
    await expect(watch(people[0]!, id, 1, 'no cursor')).rejects.toThrow('This is no cursor');
  });
});
