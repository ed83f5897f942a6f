import {
  AnswerHostRequestDocument,
  AskToHostDocument,
  EventHostsDocument,
  request,
  RsvpDocument,
  type HubClient,
} from '@guardian-network-hub/client-sdk';
import { guardians, makeScene, occurrenceOf, type Scene } from '../event/scene';
import { experienced } from '../seating/scene';
import { startHub, type TestHub } from '../support/hub';
import { waysOf } from './scene';

let hub: TestHub;
let scene: Scene;
let ways: ReturnType<typeof waysOf>;
let people: Awaited<ReturnType<typeof guardians>>;

beforeAll(async () => {
  hub = await startHub();
});
beforeEach(async () => {
  await hub.app.pool.query('DELETE FROM rate_limit');
  scene = await makeScene(hub);
  ways = waysOf(scene);
  people = await guardians(hub, scene.network, 3);
});
afterAll(() => hub.stop());

const approval = { admission: { approval: true } };
const ask = async (client: HubClient, occurrenceId: string, plusOnes: number) =>
  (await request(client, RsvpDocument, { input: { occurrenceId, answer: 'GOING', plusOnes } })).rsvp;
const hers = async (n: number, id: string) => (await occurrenceOf(people[n]!.client, id))!.viewerRsvp;

describe('where organisers decide, and people bring others', () => {
  it('who is let in has seats for all of them, or waits with all of them', async () => {
    const { occurrenceId } = await scene.event({ ...approval, capacity: 3, plusOnes: 2 });
    await ask(people[0]!.client, occurrenceId, 1);
    await ask(people[1]!.client, occurrenceId, 2);
    expect(await hers(0, occurrenceId)).toMatchObject({ status: 'REQUESTED', plusOnes: 1 });
    expect((await occurrenceOf(people[2]!.client, occurrenceId))!.seatsLeft).toBe(3);
    const ids = (await ways.asking(occurrenceId)).map(({ id }) => id);
    await ways.decide('APPROVE', ids);
    expect(await hers(0, occurrenceId)).toMatchObject({ status: 'GOING', plusOnes: 1 });
    expect(await hers(1, occurrenceId)).toMatchObject({ status: 'WAITING', plusOnes: 2 });
    expect(await occurrenceOf(people[2]!.client, occurrenceId)).toMatchObject({
      goingCount: 2,
      seatsLeft: 1,
    });
  });

  it('who asks with more or fewer keeps her place among those who ask', async () => {
    const { occurrenceId } = await scene.event({ ...approval, capacity: 5, plusOnes: 2 });
    await ask(people[0]!.client, occurrenceId, 0);
    await ask(people[1]!.client, occurrenceId, 0);
    await ask(people[0]!.client, occurrenceId, 2);
    const names = (await ways.asking(occurrenceId)).map(({ participant }) => participant.id);
    expect(names).toEqual([0, 1].map((n) => hub.make.id(people[n]!.participantId)));
    expect(await hers(0, occurrenceId)).toMatchObject({ status: 'REQUESTED', plusOnes: 2 });
  });

  it('nobody is let in to seats that are kept for others', async () => {
    const bandSeats = { seats: [{ band: 'STARTING' as const, count: 2 }], releaseHours: 0 };
    const { occurrenceId } = await scene.event({ ...approval, capacity: 3, bandSeats });
    for (const [n, band] of (['LONG', 'LONG', 'STARTING'] as const).entries())
      await experienced(hub, people[n]!.cardId, band);
    for (const { client } of people) await ask(client, occurrenceId, 0);
    const ids = (await ways.asking(occurrenceId)).map(({ id }) => id);
    await ways.decide('APPROVE', ids);
    expect(await Promise.all([0, 1, 2].map(async (n) => (await hers(n, occurrenceId))?.status))).toEqual([
      'GOING',
      'WAITING',
      'GOING',
    ]);
  });
});

it('who organises an event decides, too', async () => {
  const { id, occurrenceId } = await scene.event(approval);
  const [named, asks] = [people[0]!, people[1]!];
  const input = { eventId: id, participantId: hub.make.id(named.participantId) };
  await request(scene.organiserClient, AskToHostDocument, { input });
  await ask(asks.client, occurrenceId, 0);
  const [asked] = await ways.asking(occurrenceId);
  expect(await ways.decide('APPROVE', [asked!.id], {}, named.client)).toMatchObject({ code: 'NOT_FOUND' });
  const { event } = await request(scene.organiserClient, EventHostsDocument, { id });
  const accepted = { requestId: event!.hostRequests![0]!.id, accept: true };
  await request(named.client, AnswerHostRequestDocument, { input: accepted });
  await ways.decide('APPROVE', [asked!.id], {}, named.client);
  expect((await hers(1, occurrenceId))?.status).toBe('GOING');
});
