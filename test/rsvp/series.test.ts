import {
  request,
  RsvpDocument,
  type HubClient,
  type OccurrenceScope,
  type RsvpAnswer,
} from '@guardian-network-hub/client-sdk';
import { datesOf, EVENINGS, guardians, inDays, mailsTo, makeScene, type Scene } from '../event/scene';
import { startHub, type TestHub } from '../support/hub';

let hub: TestHub;
let scene: Scene;
let people: Awaited<ReturnType<typeof guardians>>;

beforeAll(async () => {
  hub = await startHub();
  scene = await makeScene(hub);
  people = await guardians(hub, scene.network, 12);
});
beforeEach(() => hub.app.pool.query('DELETE FROM rate_limit'));
afterAll(() => hub.stop());

const respond = async (
  client: HubClient,
  occurrenceId: string,
  scope: OccurrenceScope,
  answer: RsvpAnswer = 'GOING',
  orWait = true,
) => (await request(client, RsvpDocument, { input: { occurrenceId, answer, scope, orWait } })).rsvp;
const statuses = async (client: HubClient, eventId: string) =>
  (await datesOf(client, eventId)).map(({ viewerRsvp }) => viewerRsvp?.status ?? null);

describe('an answer to a series', () => {
  it('is to one date, that and the later ones, or all', async () => {
    const { id, ids } = await scene.series();
    const { client } = people[0]!;
    await respond(client, ids[1]!, 'THIS', 'MAYBE');
    expect(await statuses(client, id)).toEqual(EVENINGS.map((_, n) => (n === 1 ? 'MAYBE' : null)));
    await respond(client, ids[5]!, 'THIS_AND_LATER', 'NOT_GOING');
    expect(await statuses(client, id)).toEqual(
      EVENINGS.map((_, n) => (n >= 5 ? 'NOT_GOING' : n === 1 ? 'MAYBE' : null)),
    );
    expect(await respond(client, ids[3]!, 'ALL')).toMatchObject({ refusedCount: 0 });
    expect(await statuses(client, id)).toEqual(EVENINGS.map(() => 'GOING'));
  });

  it('takes a seat at each date that has one, waits where none is left, and tells where it could not be', async () => {
    const { id, ids } = await scene.series({ capacity: 1 });
    const [anna, bea, carla] = people;
    await respond(anna!.client, ids[2]!, 'THIS');
    expect(await respond(bea!.client, ids[0]!, 'ALL')).toMatchObject({ refusedCount: 0 });
    expect(await statuses(bea!.client, id)).toEqual(EVENINGS.map((_, n) => (n === 2 ? 'WAITING' : 'GOING')));
    expect(await respond(carla!.client, ids[0]!, 'ALL', 'GOING', false)).toMatchObject({
      code: 'EVENT_FULL',
    });
    await respond(bea!.client, ids[4]!, 'THIS', 'NOT_GOING');
    expect(await respond(carla!.client, ids[0]!, 'ALL', 'GOING', false)).toMatchObject({ refusedCount: 7 });
    expect(await statuses(carla!.client, id)).toEqual(EVENINGS.map((_, n) => (n === 4 ? 'GOING' : null)));
  });

  it('leaves what is over, and what was cancelled alone', async () => {
    const { id, ids } = await scene.series({
      localStart: inDays(-8),
      localEnd: inDays(-8, '20:00'),
      recurrence: { rule: 'FREQ=WEEKLY;COUNT=4' },
    });
    await hub.app.pool.query('UPDATE occurrence SET cancelled_at = now() WHERE id = $1', [
      hub.app.ids.decode(ids[2]!),
    ]);
    const { client } = people[0]!;
    await respond(client, ids[3]!, 'ALL');
    expect(await statuses(client, id)).toEqual([null, null, null, 'GOING']);
  });

  it('that is taken back gives the seats to those who wait, and tells each once of all that are hers', async () => {
    const { id, ids } = await scene.series({ capacity: 1, replyHours: 0 });
    const [anna, bea] = people;
    await respond(anna!.client, ids[0]!, 'ALL');
    await respond(bea!.client, ids[0]!, 'ALL');
    const before = (await mailsTo(hub, bea!.email)).length;
    await respond(anna!.client, ids[0]!, 'ALL', 'NOT_GOING');
    expect(await statuses(bea!.client, id)).toEqual(EVENINGS.map(() => 'GOING'));
    expect((await mailsTo(hub, bea!.email)).slice(before)).toEqual(['SEAT_GIVEN']);
  });
});

it('lets many answer to the same series at once: nobody waits for another for ever, and no seat is given twice', async () => {
  const { id, ids } = await scene.series({ capacity: 5 });
  // From different dates, so that holding them in the order in which they are named would lock each other out.
  const answered = await Promise.all(
    people.map(({ client }, n) => respond(client, ids[n % 8]!, n % 2 === 0 ? 'ALL' : 'THIS_AND_LATER')),
  );
  expect(answered.map(({ __typename }) => __typename)).toEqual(people.map(() => 'RsvpSuccess'));
  for (const date of await datesOf(scene.organiserClient, id)) {
    const asked = people.filter((_, n) => n % 2 === 0 || n % 8 <= ids.indexOf(date.id)).length;
    expect(date).toMatchObject({
      goingCount: Math.min(5, asked),
      waitingCount: Math.max(0, asked - 5),
    });
  }
});
