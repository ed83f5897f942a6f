import { datesOf, makeScene, occurrenceOf, type Scene } from '../event/scene';
import { startHub, type TestHub } from '../support/hub';
import { come, guardiansOf, standings, type Guardians } from './scene';

let hub: TestHub;
let scene: Scene;
let people: Guardians;

beforeAll(async () => {
  hub = await startHub();
  scene = await makeScene(hub);
  people = await guardiansOf(hub, scene, [null, null, null, null]);
});
afterAll(() => hub.stop());

const seatsOf = async (id: string) => {
  const { goingCount, seatsLeft, waitingCount } = (await occurrenceOf(people[3]!.client, id))!;
  return { goingCount, seatsLeft, waitingCount };
};

describe('whom somebody brings', () => {
  it('takes a seat, as she does, and is counted among those who come', async () => {
    const { occurrenceId } = await scene.event({ capacity: 6, plusOnes: 2 });
    const [anna, bea] = people;
    expect(await come(anna!.client, occurrenceId, { plusOnes: 2 })).toMatchObject({
      status: 'GOING',
      plusOnes: 2,
    });
    expect(await come(bea!.client, occurrenceId)).toMatchObject({ status: 'GOING', plusOnes: 0 });
    expect(await seatsOf(occurrenceId)).toEqual({ goingCount: 4, seatsLeft: 2, waitingCount: 0 });
    expect(await occurrenceOf(bea!.client, occurrenceId)).toMatchObject({ event: { plusOnes: 2 } });
  });

  it('is nobody where the event says nothing, and no more than it says', async () => {
    const [anna] = people;
    const alone = await scene.event();
    expect(await occurrenceOf(anna!.client, alone.occurrenceId)).toMatchObject({
      event: { plusOnes: 0, bandSeats: null },
      keptSeats: null,
      viewerSeatsLeft: null,
    });
    const refused = { code: 'INVALID_INPUT', field: 'plusOnes' };
    expect(await come(anna!.client, alone.occurrenceId, { plusOnes: 1 })).toMatchObject(refused);
    const { occurrenceId } = await scene.event({ plusOnes: 1 });
    expect(await come(anna!.client, occurrenceId, { plusOnes: 2 })).toMatchObject(refused);
    expect(await come(anna!.client, occurrenceId, { plusOnes: -1 })).toMatchObject(refused);
    expect(await scene.create({ plusOnes: 6 })).toMatchObject(refused);
    expect(await scene.create({ plusOnes: -1 })).toMatchObject(refused);
  });

  it('is let go with her', async () => {
    const { occurrenceId } = await scene.event({ capacity: 3, plusOnes: 2 });
    const [anna] = people;
    await come(anna!.client, occurrenceId, { plusOnes: 2 });
    expect(await come(anna!.client, occurrenceId, { answer: 'MAYBE', plusOnes: 2 })).toMatchObject({
      status: 'MAYBE',
      plusOnes: 0,
    });
    expect(await seatsOf(occurrenceId)).toMatchObject({ goingCount: 0, seatsLeft: 3 });
  });

  it('stays invited where the event allows fewer afterwards, and no more may come', async () => {
    const { id, occurrenceId } = await scene.event({ plusOnes: 2 });
    const [anna, bea] = people;
    await come(anna!.client, occurrenceId, { plusOnes: 2 });
    expect(await scene.update({ eventId: id, plusOnes: 0 })).toMatchObject({ __typename: 'EventSuccess' });
    expect(await come(anna!.client, occurrenceId, { plusOnes: 2 })).toMatchObject({ plusOnes: 2 });
    expect(await come(bea!.client, occurrenceId, { plusOnes: 1 })).toMatchObject({ field: 'plusOnes' });
  });

  it('comes to each date of a series', async () => {
    const { id, ids } = await scene.series({ capacity: 4, plusOnes: 3 });
    const [anna] = people;
    await come(anna!.client, ids[0]!, { plusOnes: 3, scope: 'ALL' });
    const dates = await datesOf(anna!.client, id);
    expect(dates.map(({ goingCount }) => goingCount)).toEqual(ids.map(() => 4));
  });
});

describe('a party', () => {
  it('waits until there are seats for all of it, and nobody passes it', async () => {
    const { occurrenceId } = await scene.event({ capacity: 4, plusOnes: 2, replyHours: 0 });
    const [anna, bea, carla, dora] = people;
    await come(anna!.client, occurrenceId, { plusOnes: 1 });
    await come(dora!.client, occurrenceId);
    expect(await come(bea!.client, occurrenceId, { plusOnes: 1 })).toMatchObject({
      status: 'WAITING',
      waitingPlace: 1,
      plusOnes: 1,
    });
    // One seat is free, and it is not hers who comes behind them.
    expect(await seatsOf(occurrenceId)).toEqual({ goingCount: 3, seatsLeft: 1, waitingCount: 1 });
    expect(await occurrenceOf(carla!.client, occurrenceId)).toMatchObject({ viewerSeatsLeft: 0 });
    expect(await come(carla!.client, occurrenceId)).toMatchObject({ status: 'WAITING', waitingPlace: 2 });
    await come(dora!.client, occurrenceId, { answer: 'NOT_GOING' });
    expect(await seatsOf(occurrenceId)).toEqual({ goingCount: 4, seatsLeft: 0, waitingCount: 1 });
    expect(await occurrenceOf(bea!.client, occurrenceId)).toMatchObject({
      viewerRsvp: { status: 'GOING', plusOnes: 1 },
    });
  });

  it('that leaves the waiting list, or becomes smaller there, lets those behind it have what is free', async () => {
    for (const less of [{ answer: 'NOT_GOING' }, { plusOnes: 0 }] as const) {
      const { occurrenceId } = await scene.event({ capacity: 3, plusOnes: 2, replyHours: 0 });
      const [anna, bea, carla] = people;
      await come(anna!.client, occurrenceId);
      await come(bea!.client, occurrenceId, { plusOnes: 2 });
      await come(carla!.client, occurrenceId);
      expect(await seatsOf(occurrenceId)).toEqual({ goingCount: 1, seatsLeft: 2, waitingCount: 2 });
      await come(bea!.client, occurrenceId, less);
      expect(await occurrenceOf(carla!.client, occurrenceId)).toMatchObject({
        viewerRsvp: { status: 'GOING' },
      });
    }
  });

  it('keeps its place on the waiting list when it becomes another', async () => {
    const { occurrenceId } = await scene.event({ capacity: 2, plusOnes: 1, replyHours: 0 });
    const [anna, bea, carla] = people;
    await come(anna!.client, occurrenceId, { plusOnes: 1 });
    await come(bea!.client, occurrenceId);
    await come(carla!.client, occurrenceId);
    expect(await come(bea!.client, occurrenceId, { plusOnes: 1 })).toMatchObject({
      status: 'WAITING',
      waitingPlace: 1,
      plusOnes: 1,
    });
  });

  it('that brings fewer frees their seats, and one that wants more than there are stays as it was', async () => {
    const { occurrenceId } = await scene.event({ capacity: 3, plusOnes: 2, replyHours: 0 });
    const [anna, bea] = people;
    await come(anna!.client, occurrenceId, { plusOnes: 2 });
    await come(bea!.client, occurrenceId);
    expect(await come(anna!.client, occurrenceId, { plusOnes: 1 })).toMatchObject({ plusOnes: 1 });
    expect(await occurrenceOf(bea!.client, occurrenceId)).toMatchObject({ viewerRsvp: { status: 'GOING' } });
    expect(await come(anna!.client, occurrenceId, { plusOnes: 2 })).toMatchObject({
      code: 'EVENT_FULL',
      keptFor: [],
      keptUntil: null,
    });
    expect(await occurrenceOf(anna!.client, occurrenceId)).toMatchObject({
      viewerRsvp: { status: 'GOING', plusOnes: 1 },
    });
  });

  it('that is larger than the room is not put on the list, and holds up nobody where the room became smaller', async () => {
    const { id, occurrenceId } = await scene.event({ capacity: 4, plusOnes: 3, replyHours: 0 });
    const [anna, bea, carla] = people;
    await come(anna!.client, occurrenceId);
    await come(bea!.client, occurrenceId, { plusOnes: 3 });
    await come(carla!.client, occurrenceId);
    await scene.update({ eventId: id, capacity: 3 });
    expect((await standings(hub, occurrenceId)).map(({ status }) => status).sort()).toEqual([
      'GOING',
      'GOING',
      'WAITING',
    ]);
    const { occurrenceId: small } = await scene.event({ capacity: 2, plusOnes: 3 });
    expect(await come(anna!.client, small, { plusOnes: 3 })).toMatchObject({ code: 'EVENT_FULL' });
  });

  it('is offered all its seats at once, and may take fewer of them', async () => {
    const { occurrenceId } = await scene.event({ capacity: 2, plusOnes: 1 });
    const [anna, bea, carla] = people;
    await come(anna!.client, occurrenceId, { plusOnes: 1 });
    await come(bea!.client, occurrenceId, { plusOnes: 1 });
    await come(carla!.client, occurrenceId);
    await come(anna!.client, occurrenceId, { answer: 'NOT_GOING' });
    expect(await occurrenceOf(bea!.client, occurrenceId)).toMatchObject({
      seatsLeft: 0,
      viewerRsvp: { status: 'OFFERED', plusOnes: 1 },
    });
    expect(await come(bea!.client, occurrenceId)).toMatchObject({ status: 'GOING', plusOnes: 0 });
    expect(await occurrenceOf(carla!.client, occurrenceId)).toMatchObject({
      viewerRsvp: { status: 'OFFERED' },
    });
  });
});
