import { CalendarDocument, request } from '@guardian-network-hub/client-sdk';
import { datesOf, inDays, mailsTo, makeScene, occurrenceOf, type Scene } from '../event/scene';
import { startHub, type TestHub } from '../support/hub';
import { countStatements } from '../support/statements';
import { come, experienced, giveReleased, guardiansOf, startsIn, type Guardians } from './scene';

let hub: TestHub;
let scene: Scene;
let people: Guardians;

beforeAll(async () => {
  hub = await startHub();
  scene = await makeScene(hub);
  people = await guardiansOf(hub, scene, ['STARTING', 'STARTING', 'LONG', 'LONG', null, null]);
});
afterAll(() => hub.stop());

/** Two seats of four for new guardians, until a day before. */
const FOR_NEW = {
  capacity: 4,
  replyHours: 0,
  bandSeats: { seats: [{ band: 'STARTING' as const, count: 2 }], releaseHours: 24 },
};
const stands = async (who: number, id: string) =>
  (await occurrenceOf(people[who]!.client, id))!.viewerRsvp?.status;

describe('a seat that is reserved', () => {
  it('is given to those alone for whom it is', async () => {
    const { occurrenceId } = await scene.event(FOR_NEW);
    for (const who of [2, 3]) await come(people[who]!.client, occurrenceId);
    expect(await come(people[4]!.client, occurrenceId)).toMatchObject({ status: 'WAITING', waitingPlace: 1 });
    expect(await come(people[0]!.client, occurrenceId)).toMatchObject({ status: 'GOING' });
    expect(await come(people[1]!.client, occurrenceId)).toMatchObject({ status: 'GOING' });
    expect(await occurrenceOf(people[5]!.client, occurrenceId)).toMatchObject({
      goingCount: 4,
      seatsLeft: 0,
      keptSeats: null,
    });
  });

  it('is taken before one that is for everyone', async () => {
    const { occurrenceId } = await scene.event(FOR_NEW);
    await come(people[0]!.client, occurrenceId);
    expect(await occurrenceOf(people[4]!.client, occurrenceId)).toMatchObject({
      seatsLeft: 3,
      viewerSeatsLeft: 2,
      keptSeats: { seats: [{ band: 'STARTING', count: 1 }] },
    });
    expect(await occurrenceOf(people[1]!.client, occurrenceId)).toMatchObject({ viewerSeatsLeft: 3 });
  });

  it('is refused to others with the word for whom it is kept, and until when', async () => {
    const { occurrenceId } = await scene.event(FOR_NEW);
    for (const who of [2, 3]) await come(people[who]!.client, occurrenceId);
    const refused = await come(people[4]!.client, occurrenceId, { orWait: false });
    const { startsAt, keptSeats } = (await occurrenceOf(people[4]!.client, occurrenceId))!;
    expect(refused).toMatchObject({ code: 'EVENT_FULL', keptFor: ['STARTING'], keptUntil: keptSeats!.until });
    expect(Date.parse(startsAt) - Date.parse(keptSeats!.until)).toBe(24 * 3_600_000);
  });

  it('is for those of the band she was of when she answered, whatever her card says later', async () => {
    const { occurrenceId } = await scene.event({ ...FOR_NEW, plusOnes: 1 });
    const { client, cardId } = people[0]!;
    await come(client, occurrenceId);
    await experienced(hub, cardId, 'LONG');
    // Her seat is one of those that are for new guardians: one of them is left.
    expect(await occurrenceOf(client, occurrenceId)).toMatchObject({
      keptSeats: { seats: [{ band: 'STARTING', count: 1 }] },
      viewerSeatsLeft: 2,
    });
    // Also where she brings more than before.
    await come(client, occurrenceId, { plusOnes: 1 });
    expect(await occurrenceOf(client, occurrenceId)).toMatchObject({ keptSeats: null, viewerSeatsLeft: 2 });
    await come(client, occurrenceId, { answer: 'NOT_GOING' });
    await come(client, occurrenceId);
    expect(await occurrenceOf(client, occurrenceId)).toMatchObject({
      keptSeats: { seats: [{ band: 'STARTING', count: 2 }] },
    });
    await experienced(hub, cardId, 'STARTING');
  });

  it('goes to the first who waits for whom it is: others wait on, and hold her up no more than she them', async () => {
    const { occurrenceId } = await scene.event({
      ...FOR_NEW,
      capacity: 3,
      bandSeats: { ...FOR_NEW.bandSeats, seats: [{ band: 'STARTING', count: 1 }] },
    });
    for (const who of [2, 3, 0]) await come(people[who]!.client, occurrenceId);
    for (const who of [4, 1]) await come(people[who]!.client, occurrenceId);
    expect(await stands(1, occurrenceId)).toBe('WAITING');
    await come(people[0]!.client, occurrenceId, { answer: 'NOT_GOING' });
    expect([await stands(4, occurrenceId), await stands(1, occurrenceId)]).toEqual(['WAITING', 'GOING']);
    await come(people[2]!.client, occurrenceId, { answer: 'NOT_GOING' });
    expect(await stands(4, occurrenceId)).toBe('GOING');
  });

  it('is no guest’s: she has no card', async () => {
    const { occurrenceId } = await scene.event({ ...FOR_NEW, capacity: 2, audience: 'PUBLIC' });
    expect(await occurrenceOf(await hub.client(), occurrenceId)).toMatchObject({
      seatsLeft: 2,
      viewerSeatsLeft: 0,
    });
  });
});

describe('what was reserved and is released', () => {
  it('is everybody’s at once, and goes to those who wait, in their order', async () => {
    const { occurrenceId } = await scene.event(FOR_NEW);
    for (const who of [2, 3, 4]) await come(people[who]!.client, occurrenceId);
    await startsIn(hub, occurrenceId, 23);
    expect(await occurrenceOf(people[5]!.client, occurrenceId)).toMatchObject({
      keptSeats: null,
      seatsLeft: 2,
      viewerSeatsLeft: 0,
    });
    // Whoever comes before that was done does not pass those who waited.
    expect(await come(people[5]!.client, occurrenceId)).toMatchObject({ status: 'WAITING' });
    expect(await come(people[0]!.client, occurrenceId)).toMatchObject({ status: 'WAITING', waitingPlace: 3 });
    await giveReleased(hub);
    expect(await Promise.all([4, 5, 0].map((who) => stands(who, occurrenceId)))).toEqual([
      'GOING',
      'GOING',
      'WAITING',
    ]);
    expect(await mailsTo(hub, people[4]!.email)).toContain('SEAT_GIVEN');
  });

  it('is given once', async () => {
    const { occurrenceId } = await scene.event({ ...FOR_NEW, plusOnes: 2 });
    for (const who of [2, 3]) await come(people[who]!.client, occurrenceId, { plusOnes: 0 });
    await come(people[4]!.client, occurrenceId, { plusOnes: 2 });
    await startsIn(hub, occurrenceId, 23);
    await giveReleased(hub);
    const changes = 'SELECT max(seq) AS seq FROM change WHERE subject_id = $1';
    const last = async () => (await hub.app.pool.query(changes, [hub.app.ids.decode(occurrenceId)])).rows[0];
    const before = await last();
    await giveReleased(hub);
    expect(await last()).toEqual(before);
  });

  it('is given again where the date was put off, and comes near once more', async () => {
    const { occurrenceId } = await scene.event({ ...FOR_NEW, capacity: 2 });
    await come(people[0]!.client, occurrenceId);
    await come(people[4]!.client, occurrenceId);
    const released = (hours: number) =>
      hub.app.pool.query(
        'UPDATE occurrence SET seats_released_at = now() - make_interval(hours => $2) WHERE id = $1',
        [hub.app.ids.decode(occurrenceId), hours],
      );
    await startsIn(hub, occurrenceId, 23);
    await released(0);
    await giveReleased(hub);
    expect(await stands(4, occurrenceId)).toBe('WAITING');
    await released(2);
    await giveReleased(hub);
    expect(await stands(4, occurrenceId)).toBe('GOING');
  });

  it('is never given where no time is set for it', async () => {
    const { occurrenceId } = await scene.event({
      ...FOR_NEW,
      bandSeats: { ...FOR_NEW.bandSeats, releaseHours: 0 },
    });
    for (const who of [2, 3, 4]) await come(people[who]!.client, occurrenceId);
    await startsIn(hub, occurrenceId, 1);
    await giveReleased(hub);
    expect(await stands(4, occurrenceId)).toBe('WAITING');
    expect(await occurrenceOf(people[0]!.client, occurrenceId)).toMatchObject({ viewerSeatsLeft: 2 });
  });
});

describe('seats are reserved', () => {
  const refused = { code: 'INVALID_INPUT', field: 'bandSeats' };
  const one = { band: 'LONG' as const, count: 1 };

  it.each([
    ['where there is a number of them', { bandSeats: { seats: [one], releaseHours: 0 } }],
    [
      'no more than there are',
      { capacity: 3, bandSeats: { seats: [{ ...one, count: 4 }], releaseHours: 0 } },
    ],
    ['once for each band', { capacity: 3, bandSeats: { seats: [one, one], releaseHours: 0 } }],
    ['one at least', { capacity: 3, bandSeats: { seats: [{ ...one, count: 0 }], releaseHours: 0 } }],
    ['until 90 days before at most', { capacity: 3, bandSeats: { seats: [one], releaseHours: 2_161 } }],
  ])('%s', async (_, more) => {
    expect(await scene.create(more)).toMatchObject(refused);
  });

  it('for each date of a series, and released before each', async () => {
    const { ids, event } = await scene.series(FOR_NEW);
    expect(event).toMatchObject({ bandSeats: { seats: [{ band: 'STARTING', count: 2 }], releaseHours: 24 } });
    const dates = await datesOf(people[4]!.client, event.id);
    expect(
      dates.map(({ keptSeats, startsAt }) => Date.parse(startsAt) - Date.parse(keptSeats!.until)),
    ).toEqual(ids.map(() => 24 * 3_600_000));
  });

  it('at dates that are added later, too', async () => {
    const { id } = await scene.series({ ...FOR_NEW, plusOnes: 2 });
    const changed = await scene.update({ eventId: id, recurrence: { rule: 'FREQ=WEEKLY;COUNT=9' } });
    expect(changed).toMatchObject({ event: { plusOnes: 2, bandSeats: FOR_NEW.bandSeats } });
    const dates = await datesOf(people[4]!.client, id);
    expect(dates).toHaveLength(9);
    expect(dates[8]).toMatchObject({ viewerSeatsLeft: 2, keptSeats: { seats: FOR_NEW.bandSeats.seats } });
  });

  it('as far as there are seats, where a date has fewer of its own', async () => {
    const { occurrenceId } = await scene.event({
      capacity: 4,
      bandSeats: {
        seats: [
          { band: 'LONG', count: 2 },
          { band: 'STARTING', count: 2 },
        ],
        releaseHours: 0,
      },
    });
    await hub.app.pool.query('UPDATE occurrence SET capacity = 3 WHERE id = $1', [
      hub.app.ids.decode(occurrenceId),
    ]);
    expect(await occurrenceOf(people[0]!.client, occurrenceId)).toMatchObject({
      viewerSeatsLeft: 2,
      keptSeats: {
        seats: [
          { band: 'STARTING', count: 2 },
          { band: 'LONG', count: 1 },
        ],
      },
    });
    expect(await occurrenceOf(people[2]!.client, occurrenceId)).toMatchObject({ viewerSeatsLeft: 1 });
    expect(await occurrenceOf(people[4]!.client, occurrenceId)).toMatchObject({ viewerSeatsLeft: 0 });
  });

  it('otherwise later: what becomes free goes to those who wait, and fewer seats than that there are not', async () => {
    const { id, occurrenceId } = await scene.event(FOR_NEW);
    for (const who of [2, 3, 4]) await come(people[who]!.client, occurrenceId);
    expect(await scene.update({ eventId: id, capacity: null })).toMatchObject(refused);
    expect(
      await scene.update({
        eventId: id,
        bandSeats: { seats: [{ band: 'STARTING', count: 1 }], releaseHours: 24 },
      }),
    ).toMatchObject({ event: { bandSeats: { seats: [{ band: 'STARTING', count: 1 }] } } });
    expect(await stands(4, occurrenceId)).toBe('GOING');
    expect(await scene.update({ eventId: id, bandSeats: null })).toMatchObject({
      event: { bandSeats: null },
    });
    // What is left out stays.
    await scene.update({ eventId: id, ...{ bandSeats: FOR_NEW.bandSeats } });
    expect(await scene.update({ eventId: id, replyHours: 3 })).toMatchObject({
      event: { bandSeats: { releaseHours: 24 } },
    });
  });
});

it('the calendar reads twenty dates with what the reader can have in three statements', async () => {
  for (let n = 0; n < 20; n++) {
    const { occurrenceId } = await scene.event({
      ...FOR_NEW,
      localStart: inDays(40),
      localEnd: inDays(40, '20:00'),
    });
    for (const who of [2, 3, 4]) await come(people[who]!.client, occurrenceId);
    if (n % 10 === 0) await hub.app.pool.query('DELETE FROM rate_limit');
  }
  const window = { from: `${inDays(39)}:00Z`, to: `${inDays(42)}:00Z`, first: 20 };
  let seen: readonly { viewerSeatsLeft: number | null }[] = [];
  const count = await countStatements(hub, async () => {
    seen = (await request(people[0]!.client, CalendarDocument, window)).calendar.nodes;
  });
  expect(seen.map(({ viewerSeatsLeft }) => viewerSeatsLeft)).toEqual(Array<number>(20).fill(2));
  expect(count).toBeLessThanOrEqual(3);
});
