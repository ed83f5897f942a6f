import {
  AddOccurrenceDocument,
  CancelOccurrenceDocument,
  request,
  UpdateOccurrenceDocument,
  type HubClient,
  type UpdateOccurrenceInput,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import {
  answer,
  datesOf,
  EVENINGS,
  guardians,
  inDays,
  mailsTo,
  makeScene,
  occurrenceOf,
  sequenceOf,
  title,
  type Scene,
} from '../event/scene';
import { startHub, type TestHub } from '../support/hub';

let hub: TestHub;
let scene: Scene;
let people: Awaited<ReturnType<typeof guardians>>;

beforeAll(async () => {
  hub = await startHub();
  scene = await makeScene(hub);
  people = await guardians(hub, scene.network, 2);
});
beforeEach(() => hub.app.pool.query('DELETE FROM rate_limit'));
afterAll(() => hub.stop());

const update = async (input: UpdateOccurrenceInput, client: HubClient = scene.organiserClient) =>
  (await request(client, UpdateOccurrenceDocument, { input })).updateOccurrence;
const cancel = async (
  occurrenceId: string,
  scope: 'THIS' | 'THIS_AND_LATER' | 'ALL' = 'THIS',
  client: HubClient = scene.organiserClient,
) => (await request(client, CancelOccurrenceDocument, { input: { occurrenceId, scope } })).cancelOccurrence;
const add = async (
  eventId: string,
  localStart: string,
  localEnd: string | null = null,
  client: HubClient = scene.organiserClient,
) =>
  (await request(client, AddOccurrenceDocument, { input: { eventId, localStart, localEnd } })).addOccurrence;
const dates = (eventId: string) => datesOf(scene.organiserClient, eventId);
/** What somebody is told while something happens. */
async function toldOf(person: { email: string }, happening: () => Promise<unknown>): Promise<string[]> {
  const before = (await mailsTo(hub, person.email)).length;
  await happening();
  return (await mailsTo(hub, person.email)).slice(before);
}

describe('one date of a series', () => {
  it('is moved alone: it stays known by its time in the series, and who comes to it is told', async () => {
    const { id, ids } = await scene.series();
    const [anna, bea] = people;
    await answer(anna!.client, ids[2]!, 'GOING');
    await answer(bea!.client, ids[3]!, 'GOING');
    const told = await Promise.all([
      toldOf(anna!, () =>
        update({ occurrenceId: ids[2]!, localStart: '2027-03-18T19:00', localEnd: '2027-03-18T21:30' }),
      ),
      toldOf(bea!, () => Promise.resolve()),
    ]);
    expect(told).toEqual([['EVENT_CHANGED'], []]);
    expect(
      (await dates(id)).map(({ recurrenceId, localStart, localEnd }) => [recurrenceId, localStart, localEnd]),
    ).toEqual(
      EVENINGS.map((day, n) =>
        n === 2
          ? ['2027-03-17T18:00', '2027-03-18T19:00', '2027-03-18T21:30']
          : [`${day}T18:00`, `${day}T18:00`, `${day}T20:00`],
      ),
    );
    expect(await sequenceOf(hub, id)).toBe(1);
    expect(await occurrenceOf(anna!.client, ids[2]!)).toMatchObject({ viewerRsvp: { status: 'GOING' } });
  });

  it('has a title, a place and seats of its own, and those of the event again', async () => {
    const { id, ids } = await scene.series({ place: 'Padova', capacity: 20 });
    const own = {
      title: title('The last evening'),
      description: title('With food'),
      place: 'Mestre',
      capacity: 30,
    };
    expect(await update({ occurrenceId: ids[7]!, ...own })).toMatchObject({
      occurrence: { title: { text: 'The last evening' }, place: 'Mestre', capacity: 30 },
    });
    expect((await dates(id))[6]).toMatchObject({
      title: { text: 'Dinner in Padua' },
      place: 'Padova',
      capacity: 20,
    });
    expect(await occurrenceOf(people[0]!.client, ids[7]!)).toMatchObject({
      description: { text: 'With food' },
    });
    expect(await update({ occurrenceId: ids[7]!, title: null, description: null })).toMatchObject({
      occurrence: { title: { text: 'Dinner in Padua' }, place: 'Mestre' },
    });
  });

  it('takes place online alone this once: the link is for those who go to it', async () => {
    const { ids } = await scene.series({ place: 'Padova' });
    const link = 'https://meet.example.org/once';
    await update({ occurrenceId: ids[1]!, place: null, onlineUrl: link });
    const anna = people[0]!.client;
    expect(await occurrenceOf(anna, ids[1]!)).toMatchObject({
      place: null,
      format: 'ONLINE',
      onlineUrl: null,
    });
    await answer(anna, ids[0]!, 'GOING');
    await answer(anna, ids[1]!, 'GOING');
    expect(await occurrenceOf(anna, ids[1]!)).toMatchObject({ onlineUrl: link });
    expect(await occurrenceOf(anna, ids[0]!)).toMatchObject({
      place: 'Padova',
      format: 'IN_PLACE',
      onlineUrl: null,
    });
  });

  it('is cancelled alone: it stays and says so, takes no answers, and who comes to it is told once', async () => {
    const { id, ids } = await scene.series();
    const [anna, bea] = people;
    await answer(anna!.client, ids[4]!, 'GOING');
    await answer(bea!.client, ids[5]!, 'GOING');
    expect(await toldOf(anna!, () => cancel(ids[4]!))).toEqual(['EVENT_CANCELLED']);
    expect(await toldOf(anna!, () => cancel(ids[4]!))).toEqual([]);
    expect((await dates(id)).map(({ cancelled }) => cancelled)).toEqual(EVENINGS.map((_, n) => n === 4));
    expect(await answer(bea!.client, ids[4]!, 'GOING')).toEqual({ status: 'REGISTRATION_CLOSED' });
    expect(await update({ occurrenceId: ids[4]!, place: 'Elsewhere' })).toMatchObject({ code: 'EVENT_OVER' });
    // What changes for all leaves what is cancelled.
    await scene.update({ eventId: id, localStart: '2027-03-03T19:00', localEnd: '2027-03-03T21:00' });
    expect((await dates(id))[4]).toMatchObject({ cancelled: true });
  });
});

describe('a date and the later ones', () => {
  it('move as it does, and the earlier ones stay; each who comes is told once', async () => {
    const { id, ids } = await scene.series();
    const anna = people[0]!;
    for (const one of ids.slice(3, 7)) await answer(anna.client, one, 'GOING');
    const told = await toldOf(anna, () =>
      update({
        occurrenceId: ids[4]!,
        scope: 'THIS_AND_LATER',
        localStart: '2027-03-31T19:00',
        localEnd: '2027-03-31T21:00',
        place: 'Mestre',
      }),
    );
    expect(told).toEqual(['EVENT_CHANGED']);
    expect((await dates(id)).map(({ localStart, place }) => [localStart, place])).toEqual(
      EVENINGS.map((day, n) => (n < 4 ? [`${day}T18:00`, null] : [`${day}T19:00`, 'Mestre'])),
    );
  });

  it('are cancelled together', async () => {
    const { id, ids } = await scene.series();
    await cancel(ids[6]!, 'THIS_AND_LATER');
    const found = await dates(id);
    expect(found.map(({ cancelled }) => cancelled)).toEqual(EVENINGS.map((_, n) => n >= 6));
  });

  it('cannot have fewer seats than are taken at one of them', async () => {
    const { ids } = await scene.series();
    for (const { client } of people) await answer(client, ids[7]!, 'GOING');
    const fewer = { occurrenceId: ids[5]!, scope: 'THIS_AND_LATER' as const, capacity: 1 };
    expect(await update(fewer)).toMatchObject({ code: 'CAPACITY_BELOW_GOING', seatsTaken: 2 });
  });
});

describe('all dates', () => {
  it('move as one of them does, those moved alone and the series itself, too', async () => {
    const { id, ids } = await scene.series();
    await update({ occurrenceId: ids[1]!, localStart: '2027-03-11T18:00', localEnd: '2027-03-11T20:00' });
    const moved = await update({
      occurrenceId: ids[3]!,
      scope: 'ALL',
      localStart: '2027-03-24T18:30',
      localEnd: '2027-03-24T21:00',
    });
    expect(moved).toMatchObject({ occurrence: { recurrenceId: '2027-03-24T18:30' } });
    expect((await dates(id)).map(({ localStart, localEnd }) => [localStart, localEnd])).toEqual(
      EVENINGS.map((day, n) => (n === 1 ? '2027-03-11' : day)).map((day) => [`${day}T18:30`, `${day}T21:00`]),
    );
  });

  it('get what was changed for all, also where one had its own', async () => {
    const { id, ids } = await scene.series({ place: 'Padova' });
    await update({ occurrenceId: ids[1]!, place: 'Mestre', title: title('Own') });
    await update({ occurrenceId: ids[0]!, scope: 'ALL', place: 'Vicenza' });
    expect((await dates(id)).map(({ place }) => place)).toEqual(EVENINGS.map(() => 'Vicenza'));
    // What was not changed for all stays its own.
    expect((await dates(id))[1]).toMatchObject({ title: { text: 'Own' } });
  });

  it('are cancelled with the event', async () => {
    const { id, ids } = await scene.series();
    expect(await cancel(ids[0]!, 'ALL')).toMatchObject({
      occurrence: { cancelled: true, event: { id, cancelled: true } },
    });
    expect(await cancel(ids[0]!, 'ALL')).toMatchObject({ occurrence: { cancelled: true } });
  });
});

describe('a date more', () => {
  it('is added once, and lasts as long as the others', async () => {
    const { id } = await scene.series();
    const first = await add(id, '2027-04-28T18:00');
    expect(first).toMatchObject({
      occurrence: {
        localEnd: '2027-04-28T20:00',
        event: { recurrence: { additions: ['2027-04-28T18:00'] } },
      },
    });
    expect(await add(id, '2027-04-28T18:00')).toEqual(first);
    expect(await add(id, '2027-05-05T18:00', '2027-05-05T21:00')).toMatchObject({
      occurrence: { localEnd: '2027-05-05T21:00' },
    });
    expect(await dates(id)).toHaveLength(10);
  });

  it('is told to those who come to the others, once and with the page on which they answer', async () => {
    const { id, ids } = await scene.series();
    const all = [...people, ...(await guardians(hub, scene.network, 1))];
    const [anna, bea, carla] = all;
    await answer(anna!.client, ids[2]!, 'GOING');
    await answer(anna!.client, ids[3]!, 'MAYBE');
    await answer(bea!.client, ids[3]!, 'NOT_GOING');
    await answer(carla!.client, ids[4]!, 'GOING');
    await hub.app.pool.query(
      `UPDATE occurrence SET starts_at = now() - interval '61 days', ends_at = now() - interval '60 days 1 hour' WHERE id = $1`,
      [hub.app.ids.decode(ids[4]!)],
    );
    const told = await Promise.all(all.map((person) => mailsTo(hub, person.email)));
    const added = await add(id, '2027-04-28T18:00');
    const since = all.map(async ({ email }, n) => (await mailsTo(hub, email)).slice(told[n]!.length));
    expect(await Promise.all(since)).toEqual([['EVENT_DATES_ADDED'], [], []]);

    const compose = hub.app.features.mails.get('EVENT_DATES_ADDED')!;
    const { id: occurrenceId } = (added as { occurrence: { id: string } }).occurrence;
    const uuid = hub.app.ids.decode(occurrenceId)!;
    const mail = () =>
      compose({
        recipient: anna!.email,
        locale: 'en',
        personId: anna!.personId,
        content: { name: 'Anna', personId: anna!.personId, occurrenceIds: uuid },
      });
    expect((await mail())!.parts.join('\n')).toMatch(
      new RegExp(`further dates[^]*April 28, 2027[^]*/events/${occurrenceId}$`),
    );
    // Of what was cancelled meanwhile nobody is told that it is new.
    await cancel(occurrenceId);
    expect(await mail()).toBeNull();
  });

  it('makes a series of what takes place once', async () => {
    const { id } = await scene.event({ localStart: '2027-05-01T18:00', localEnd: '2027-05-01T20:00' });
    await add(id, '2027-05-08T18:00');
    expect((await dates(id)).map(({ localStart }) => localStart)).toEqual([
      '2027-05-01T18:00',
      '2027-05-08T18:00',
    ]);
  });

  it('is none where it was cancelled, before the first, or over', async () => {
    const { id, ids } = await scene.series();
    await cancel(ids[2]!);
    expect(await add(id, '2027-03-17T18:00')).toMatchObject({ code: 'INVALID_INPUT', field: 'localStart' });
    expect(await add(id, '2027-03-01T18:00')).toMatchObject({ code: 'INVALID_RECURRENCE', part: 'RDATE' });
    const begun = await scene.series({
      localStart: inDays(-5),
      localEnd: inDays(-5, '20:00'),
      recurrence: { rule: 'FREQ=WEEKLY;COUNT=3' },
    });
    expect(await add(begun.id, inDays(-3))).toMatchObject({ code: 'INVALID_INPUT', field: 'localEnd' });
  });
});

it('is for those alone who run the network, and what is over stays', async () => {
  const { id, ids } = await scene.series();
  const other = await hub.make.person({ in: [await hub.make.network()], role: 'ORGANISER' });
  const actors: [HubClient, string][] = [
    [people[0]!.client, 'NOT_FOUND'],
    [await hub.client(other), 'NOT_FOUND'],
    [await hub.client(), 'NOT_SIGNED_IN'],
  ];
  for (const [client, code] of actors) {
    expect(await update({ occurrenceId: ids[0]!, place: 'x' }, client)).toMatchObject({ code });
    expect(await cancel(ids[0]!, 'ALL', client)).toMatchObject({ code });
    expect(await add(id, '2027-04-28T18:00', null, client)).toMatchObject({ code });
  }
  const nowhere = await update({ occurrenceId: hub.make.id(randomUUID()), place: 'x' }, people[0]!.client);
  expect(await update({ occurrenceId: ids[0]!, place: 'x' }, people[0]!.client)).toEqual(nowhere);

  const begun = await scene.series({
    localStart: inDays(-5),
    localEnd: inDays(-5, '20:00'),
    recurrence: { rule: 'FREQ=WEEKLY;COUNT=3' },
  });
  expect(await update({ occurrenceId: begun.ids[0]!, place: 'x' })).toMatchObject({ code: 'EVENT_OVER' });
  expect(await cancel(begun.ids[0]!)).toMatchObject({ code: 'EVENT_OVER' });
  // "All" are those that are to come.
  expect(await update({ occurrenceId: begun.ids[1]!, scope: 'ALL', capacity: 9 })).toMatchObject({
    occurrence: { capacity: 9 },
  });
  expect((await dates(begun.id)).map(({ capacity }) => capacity)).toEqual([null, 9, 9]);
});
