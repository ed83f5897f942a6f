import { randomUUID } from 'node:crypto';
import {
  answer,
  COURSE,
  EVENINGS,
  guardians,
  inDays,
  mailsTo,
  makeScene,
  occurrenceOf,
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
  people = await guardians(hub, scene.network, 3);
});
afterAll(() => hub.stop());

const starts = (made: { event?: { occurrences: readonly unknown[] } }) =>
  (made.event!.occurrences as { localStart: string }[]).map(({ localStart }) => localStart);
const allGo = async (client: (typeof people)[0]['client'], ids: readonly string[]) => {
  await hub.app.pool.query('DELETE FROM rate_limit');
  for (const id of ids) await answer(client, id, 'GOING');
};

describe('a series', () => {
  it('takes place by its rule, at the same time of day when clocks change', async () => {
    const { event } = await scene.series();
    expect(event).toMatchObject({
      recurrence: { rule: 'FREQ=WEEKLY;COUNT=8', additions: [], exclusions: [] },
      occurrences: EVENINGS.map((day) => ({
        recurrenceId: `${day}T18:00`,
        localStart: `${day}T18:00`,
        localEnd: `${day}T20:00`,
        // Summer time begins on 28 March.
        startsAt: `${day}T${day < '2027-03-28' ? '17' : '16'}:00:00.000Z`,
      })),
    });
  });

  it.each([
    ['Europe/Rome', '17:00', '16:00', '16:00', '17:00'],
    ['Europe/Athens', '16:00', '15:00', '15:00', '16:00'],
    ['Atlantic/Azores', '19:00', '18:00', '18:00', '19:00'],
    // There, clocks changed on 14 March already, and change on 1 November.
    ['America/New_York', '22:00', '22:00', '22:00', '22:00'],
  ])(
    'across both changes of 2026 and 2027 is at 18:00 in %s',
    async (zone, before, after, autumn, winter) => {
      const day = { localStart: '2027-03-26T18:00', localEnd: '2027-03-26T19:00' };
      const spring = await scene.series({ ...day, zone, recurrence: { rule: 'FREQ=WEEKLY;COUNT=2' } });
      expect(spring.event.occurrences).toMatchObject([
        { localStart: '2027-03-26T18:00', startsAt: `2027-03-26T${before}:00.000Z` },
        { localStart: '2027-04-02T18:00', startsAt: `2027-04-02T${after}:00.000Z` },
      ]);
      // What has begun is known, too: one may import it.
      const begun = { localStart: '2026-10-23T18:00', localEnd: '2026-10-23T19:00', zone };
      const fall = await scene.series({ ...begun, recurrence: { rule: 'FREQ=WEEKLY;COUNT=20' } });
      expect(fall.event.occurrences.slice(0, 2)).toMatchObject([
        { localStart: '2026-10-23T18:00', startsAt: `2026-10-23T${autumn}:00.000Z` },
        { localStart: '2026-10-30T18:00', startsAt: `2026-10-30T${winter}:00.000Z` },
      ]);
    },
  );

  it('comes also when it is added, and stays away when it is excluded', async () => {
    const made = await scene.create({
      ...COURSE,
      recurrence: {
        rule: 'FREQ=WEEKLY;COUNT=3',
        additions: ['2027-03-12T10:00'],
        exclusions: ['2027-03-10T18:00'],
      },
    });
    expect(starts(made)).toEqual(['2027-03-03T18:00', '2027-03-12T10:00', '2027-03-17T18:00']);
  });

  it.each([
    ['has no end', { rule: 'FREQ=DAILY' }, { code: 'ENDLESS_RULE' }],
    ['makes no date', { rule: 'FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2;COUNT=3' }, { code: 'EMPTY_SERIES' }],
    ['makes too many', { rule: 'FREQ=DAILY;COUNT=501' }, { code: 'SERIES_TOO_LONG' }],
    ['takes too many years', { rule: 'FREQ=YEARLY;COUNT=12' }, { code: 'SERIES_TOO_LONG' }],
    ['is no rule', { rule: 'every Tuesday' }, { code: 'INVALID_RECURRENCE', paragraph: 'RFC 5545 §3.3.10' }],
    [
      'is added before it starts',
      { additions: ['2027-01-01T18:00'] },
      { code: 'INVALID_RECURRENCE', part: 'RDATE', paragraph: 'RFC 5545 §3.8.5.3' },
    ],
  ])('that %s is refused', async (_, recurrence, problem) => {
    expect(await scene.create({ ...COURSE, recurrence })).toMatchObject(problem);
  });

  it('is made once for one key, with all its dates', async () => {
    const idempotencyKey = randomUUID();
    const tries = await Promise.all([1, 2, 3].map(() => scene.create({ ...COURSE, idempotencyKey })));
    expect(new Set(tries.map(({ eventId }) => eventId)).size).toBe(1);
    expect(tries[2]!.event!.occurrences).toHaveLength(8);
  });
});

describe('a change of all of a series', () => {
  it('moves every date as it moves the first, and tells each who comes once', async () => {
    const { id, ids } = await scene.series();
    const anna = people[0]!;
    await allGo(anna.client, ids.slice(0, 3));
    const before = (await mailsTo(hub, anna.email)).length;
    const moved = await scene.update({
      eventId: id,
      localStart: '2027-03-04T18:30',
      localEnd: '2027-03-04T20:30',
    });
    expect(starts(moved)).toEqual(
      EVENINGS.map(
        (day) => `${day.slice(0, 8)}${String(Number(day.slice(8)) + 1).padStart(2, '0')}T18:30`,
      ).map(
        // 32 March.
        (at) => at.replace('03-32', '04-01'),
      ),
    );
    expect(moved.event).toMatchObject({
      recurrence: { rule: 'FREQ=WEEKLY;COUNT=8' },
      occurrences: [{ recurrenceId: '2027-03-04T18:30' }, {}, {}, {}, {}, {}, {}, {}],
    });
    expect((await mailsTo(hub, anna.email)).slice(before)).toEqual(['EVENT_CHANGED']);
  });

  it('moves every date as it moves the one that is meant', async () => {
    const { id, ids } = await scene.series();
    const times = { localStart: '2027-04-07T17:00', localEnd: '2027-04-07T18:00' };
    const moved = await scene.update({ eventId: id, occurrenceId: ids[5]!, ...times });
    expect(starts(moved)).toEqual(EVENINGS.map((day) => `${day}T17:00`));
    const { ids: others } = await scene.series();
    expect(await scene.update({ eventId: id, occurrenceId: others[5]!, ...times })).toMatchObject({
      code: 'EVENT_OVER',
    });
  });

  it('by another rule keeps the dates that stay, cancels those somebody answered to, and drops the others', async () => {
    const { id, ids } = await scene.series();
    const anna = people[0]!;
    await allGo(anna.client, [ids[0]!, ids[1]!]);
    const before = (await mailsTo(hub, anna.email)).length;
    const changed = await scene.update({
      eventId: id,
      recurrence: { rule: 'FREQ=WEEKLY;INTERVAL=2;COUNT=5' },
    });
    expect(changed.event!.occurrences).toMatchObject([
      { id: ids[0], localStart: '2027-03-03T18:00', goingCount: 1, cancelled: false },
      { id: ids[1], localStart: '2027-03-10T18:00', goingCount: 1, cancelled: true },
      { id: ids[2], localStart: '2027-03-17T18:00', cancelled: false },
      { id: ids[4], localStart: '2027-03-31T18:00', cancelled: false },
      { id: ids[6], localStart: '2027-04-14T18:00', cancelled: false },
      { localStart: '2027-04-28T18:00', cancelled: false },
    ]);
    expect((await mailsTo(hub, anna.email)).slice(before)).toEqual(['EVENT_CANCELLED', 'EVENT_DATES_ADDED']);
    expect(await occurrenceOf(anna.client, ids[3]!)).toBeNull();
  });

  it('leaves what is over as it was', async () => {
    // Begun three days ago: every second day, at the same time.
    const begun = { localStart: inDays(-3), localEnd: inDays(-3, '20:00') };
    const { id } = await scene.series({ ...begun, recurrence: { rule: 'FREQ=DAILY;INTERVAL=2;COUNT=4' } });
    const later = { localStart: inDays(1, '19:00'), localEnd: inDays(1, '21:00') };
    const over = [inDays(-3), inDays(-1)];
    expect(starts(await scene.update({ eventId: id, ...later }))).toEqual([
      ...over,
      inDays(1, '19:00'),
      inDays(3, '19:00'),
    ]);
    const daily = await scene.update({ eventId: id, recurrence: { rule: 'FREQ=DAILY;COUNT=6' } });
    // Nothing is added to the days that are over; what is added to come is at the new time.
    expect(starts(daily).slice(0, 2)).toEqual(over);
    expect(starts(daily)).toEqual(expect.arrayContaining([inDays(1, '19:00'), inDays(2, '19:00')]));
    expect(daily.event!['recurrence']).toMatchObject({
      rule: 'FREQ=DAILY;COUNT=6',
      exclusions: expect.arrayContaining([inDays(-2, '19:00')]) as unknown,
    });
    expect(await scene.update({ eventId: id, zone: 'Europe/Athens' })).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'zone',
    });
  });

  it('that leaves nothing to come is refused', async () => {
    const begun = { localStart: inDays(-3), localEnd: inDays(-3, '20:00') };
    const { id } = await scene.series({ ...begun, recurrence: { rule: 'FREQ=WEEKLY;COUNT=3' } });
    expect(await scene.update({ eventId: id, recurrence: null })).toMatchObject({ code: 'EMPTY_SERIES' });
  });

  it('goes by the clock of another zone at the same times', async () => {
    const { id } = await scene.series({
      ...COURSE,
      recurrence: { rule: 'FREQ=WEEKLY;UNTIL=20270317T170000Z' },
    });
    const there = await scene.update({ eventId: id, zone: 'Europe/Athens' });
    expect(there.event).toMatchObject({
      recurrence: { rule: 'FREQ=WEEKLY;UNTIL=20270317T160000Z' },
      occurrences: [
        { localStart: '2027-03-03T18:00', startsAt: '2027-03-03T16:00:00.000Z' },
        { localStart: '2027-03-10T18:00' },
        { localStart: '2027-03-17T18:00' },
      ],
    });
  });

  it('where no rule makes it so moves each date', async () => {
    const { id } = await scene.series({
      localStart: '2027-03-09T18:00',
      localEnd: '2027-03-09T20:00',
      recurrence: { rule: 'FREQ=MONTHLY;BYDAY=2TU;COUNT=3' },
    });
    const wednesday = { localStart: '2027-03-10T18:00', localEnd: '2027-03-10T20:00' };
    const moved = await scene.update({ eventId: id, ...wednesday });
    expect(moved.event).toMatchObject({
      recurrence: { rule: 'FREQ=MONTHLY;COUNT=3;BYDAY=2TU' },
      occurrences: [
        { recurrenceId: '2027-03-09T18:00', localStart: '2027-03-10T18:00' },
        { recurrenceId: '2027-04-13T18:00', localStart: '2027-04-14T18:00' },
        { recurrenceId: '2027-05-11T18:00', localStart: '2027-05-12T18:00' },
      ],
    });
  });

  it('does not make whole days of times', async () => {
    const { id } = await scene.series();
    const days = { wholeDay: true, localStart: '2027-03-03T00:00', localEnd: '2027-03-04T00:00' };
    expect(await scene.update({ eventId: id, ...days })).toMatchObject({ field: 'wholeDay' });
  });

  it('gives all the same seats, as many as are taken at one of them at least', async () => {
    const { id, ids } = await scene.series();
    for (const { client } of people) await allGo(client, [ids[4]!]);
    expect(await scene.update({ eventId: id, capacity: 2 })).toMatchObject({ seatsTaken: 3 });
    expect((await scene.update({ eventId: id, capacity: 3 })).event!.occurrences[7]).toMatchObject({
      capacity: 3,
    });
  });

  it('of nothing but the text moves and tells nobody', async () => {
    const { id, ids } = await scene.series();
    await allGo(people[0]!.client, ids.slice(0, 1));
    const before = (await mailsTo(hub, people[0]!.email)).length;
    await scene.update({ eventId: id, title: title('Another name') });
    expect(await mailsTo(hub, people[0]!.email)).toHaveLength(before);
  });
});
