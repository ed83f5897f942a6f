import { EventDocument, request } from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import { startHub, type TestHub } from '../support/hub';
import {
  answer,
  guardians,
  inDays,
  mailsTo,
  makeScene,
  occurrenceOf,
  sequenceOf,
  title,
  type Scene,
} from '../event/scene';

let hub: TestHub;
let scene: Scene;
let people: Awaited<ReturnType<typeof guardians>>;

beforeAll(async () => {
  hub = await startHub();
  scene = await makeScene(hub);
  people = await guardians(hub, scene.network, 3);
});
afterAll(() => hub.stop());

const log = async () => {
  const found = await hub.app.pool.query<{ did: string }>(
    `SELECT details->>'did' AS did FROM audit_entry WHERE network_id = $1 ORDER BY id DESC LIMIT 1`,
    [scene.network],
  );
  return found.rows[0]?.did;
};

const inSpring = { localStart: '2027-04-01T18:00', localEnd: '2027-04-01T20:00' };

describe('an event', () => {
  it('is as its organiser gave it, and the log says that she made it', async () => {
    const { event } = await scene.create({
      kind: 'SOCIAL',
      title: [
        { language: 'it', text: 'Cena a Padova' },
        { language: 'en', text: 'Dinner in Padua' },
      ],
      description: title('Bring what you like.\nWe cook.'),
      languages: ['it', 'en'],
      place: 'Via Roma 1, Padova',
      costNote: title('15 euros'),
      localStart: inDays(40),
      localEnd: inDays(40, '22:30'),
      audience: 'LINKED',
      partners: true,
      capacity: 12,
    });
    expect(event).toMatchObject({
      kind: 'SOCIAL',
      title: { text: 'Dinner in Padua' },
      description: { text: 'Bring what you like.\nWe cook.' },
      costNote: { text: '15 euros' },
      place: 'Via Roma 1, Padova',
      format: 'IN_PLACE',
      zone: 'Europe/Rome',
      wholeDay: false,
      audience: 'LINKED',
      partners: true,
      waitingList: true,
      replyHours: 24,
      cancelled: false,
      viewerMayOrganise: true,
      occurrences: [{ localStart: inDays(40), localEnd: inDays(40, '22:30'), capacity: 12, seatsLeft: 12 }],
    });
    expect(await log()).toBe('event made');
    // For whom it is, is its organisers' to know.
    const seen = (await request(people[0]!.client, EventDocument, { id: event!.id })).event;
    expect(seen).toMatchObject({ audience: null, partners: null, viewerMayOrganise: false });
  });

  it('is made, changed and cancelled by those alone who run its network', async () => {
    const { id } = await scene.event();
    const other = await hub.make.person({ in: [await hub.make.network()], role: 'ORGANISER' });
    const actors: [Parameters<typeof scene.create>[1], string][] = [
      [people[0]!.client, 'NOT_FOUND'],
      [await hub.client(other), 'NOT_FOUND'],
      [await hub.client(), 'NOT_SIGNED_IN'],
    ];
    for (const [client, code] of actors) {
      expect((await scene.create({}, client)).code).toBe(code);
      expect((await scene.update({ eventId: id, place: 'Elsewhere' }, client)).code).toBe(code);
      expect((await scene.cancel(id, client)).code).toBe(code);
    }
    const nowhere = await scene.update({ eventId: hub.make.id(randomUUID()), place: 'x' }, people[0]!.client);
    expect(await scene.update({ eventId: id, place: 'x' }, people[0]!.client)).toEqual(nowhere);
  });

  it('is made once for one key', async () => {
    const idempotencyKey = randomUUID();
    const tries = await Promise.all([1, 2, 3].map(() => scene.create({ idempotencyKey })));
    expect(new Set(tries.map(({ eventId }) => eventId)).size).toBe(1);
    expect(await scene.create({ idempotencyKey, place: 'Verona' })).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
  });

  it.each([
    ['ends before it starts', { localEnd: inDays(10, '17:00') }, 'localEnd'],
    ['lasts no time', { localEnd: inDays(10) }, 'localEnd'],
    ['lasts longer than a month', { localEnd: inDays(42) }, 'localEnd'],
    ['is over already', { localStart: inDays(-3), localEnd: inDays(-3, '20:00') }, 'localEnd'],
    ['has whole days with times', { wholeDay: true }, 'localStart'],
    ['has no seat', { capacity: 0 }, 'capacity'],
    ['has a link that is none', { onlineUrl: 'javascript:alert(1)' }, 'onlineUrl'],
    ['has a link with a password', { onlineUrl: 'https://me:secret@example.org' }, 'onlineUrl'],
    ['has more seats than a stadium', { capacity: 100_001 }, 'capacity'],
    ['has a link that is too long', { onlineUrl: `https://example.org/${'x'.repeat(500)}` }, 'onlineUrl'],
    ['is held in eleven languages', { languages: [...'abcdefghijk'].map((each) => `a${each}`) }, 'languages'],
    [
      'closes before it opens',
      { opensAt: '2027-01-02T00:00:00Z', closesAt: '2027-01-01T00:00:00Z', ...inSpring },
      'closesAt',
    ],
    ['is for nobody', { audience: 'ME' as const }, 'audience'],
    ['keeps seats for ever', { replyHours: 337 }, 'replyHours'],
    ['has no title', { title: [] }, 'title'],
    ['has two titles in a language', { title: [...title('a'), ...title('b')] }, 'title'],
    ['opens after it starts', { opensAt: new Date(Date.now() + 30 * 86_400_000).toISOString() }, 'opensAt'],
  ])('that %s is refused', async (_, more, field) => {
    expect(await scene.create(more)).toMatchObject({ code: 'INVALID_INPUT', field });
  });

  it('is the last of 2,000 dates to come of its network; what is over counts no more', async () => {
    const full = await makeScene(hub);
    const { id } = await full.event();
    const { pool } = hub.app;
    await pool.query(
      `WITH n AS (SELECT gen_random_uuid() AS id FROM generate_series(1, 1999)),
         streams AS (INSERT INTO change_stream (id) SELECT id FROM n RETURNING id),
         events AS (INSERT INTO event (id, network_id, kind, title, zone, whole_day, audience, waiting_list, reply_hours, uid,
             series_start, series_end)
           SELECT s.id, e.network_id, e.kind, e.title, e.zone, false, 1, true, 0, s.id::text, e.series_start, e.series_end
           FROM streams s, event e WHERE e.id = $1 RETURNING id)
       INSERT INTO occurrence (id, event_id, recurrence_id, local_start, local_end, starts_at, ends_at)
       SELECT gen_random_uuid(), v.id, o.recurrence_id, o.local_start, o.local_end, o.starts_at, o.ends_at
       FROM events v, occurrence o WHERE o.event_id = $1`,
      [hub.app.ids.decode(id)],
    );
    expect(await full.create()).toMatchObject({ code: 'INVALID_INPUT', field: 'networkId' });
    const twice = { additions: [inDays(20)] };
    expect(await full.update({ eventId: id, recurrence: twice })).toMatchObject({ field: 'networkId' });
    await pool.query(
      `UPDATE occurrence SET starts_at = now() - interval '2 hours', ends_at = now() - interval '1 hour'
       WHERE event_id = $1`,
      [hub.app.ids.decode(id)],
    );
    expect(await full.create()).toMatchObject({ __typename: 'EventSuccess' });
  });

  it('is made a hundred times an hour by one person at most', async () => {
    const busy = await makeScene(hub);
    await busy.event();
    await hub.app.pool.query(`UPDATE rate_limit SET points = 100 WHERE key LIKE 'event:person%'`);
    expect(await busy.create()).toMatchObject({ code: 'RATE_LIMITED' });
    await hub.app.pool.query(`DELETE FROM rate_limit WHERE key LIKE 'event:person%'`);
  });

  it('of whole days starts and ends at midnight there', async () => {
    const { event } = await scene.create({
      wholeDay: true,
      zone: 'Atlantic/Azores',
      localStart: '2027-03-27T00:00',
      localEnd: '2027-03-29T00:00',
    });
    // Clocks change on the 28th: the two days have 47 hours.
    expect(event!.occurrences[0]).toMatchObject({
      startsAt: '2027-03-27T01:00:00.000Z',
      endsAt: '2027-03-29T00:00:00.000Z',
    });
  });
});

describe('a change', () => {
  it('of time or place is told to those who come, may come or wait, and to calendars', async () => {
    const { id, occurrenceId } = await scene.event({ capacity: 1 });
    const [anna, bea, carla] = people;
    await answer(anna!.client, occurrenceId, 'GOING');
    await answer(bea!.client, occurrenceId, 'GOING');
    await answer(carla!.client, occurrenceId, 'NOT_GOING');
    const before = await Promise.all(people.map(({ email }) => mailsTo(hub, email)));
    await scene.update({ eventId: id, description: title('More of it') });
    expect(await sequenceOf(hub, id)).toBe(0);
    expect(await scene.update({ eventId: id, localEnd: inDays(10, '21:00'), place: 'Verona' })).toMatchObject(
      {
        event: { place: 'Verona', occurrences: [{ localEnd: inDays(10, '21:00') }] },
      },
    );
    expect(await sequenceOf(hub, id)).toBe(1);
    const after = await Promise.all(people.map(({ email }) => mailsTo(hub, email)));
    expect(after.map((mails, n) => mails.slice(before[n]!.length))).toEqual([
      ['EVENT_CHANGED'],
      ['EVENT_CHANGED'],
      [],
    ]);
  });

  it('leaves what is left out, and takes away what is null', async () => {
    const { id } = await scene.event({
      place: 'Padova',
      capacity: 4,
      onlineUrl: 'https://meet.example.org/a',
    });
    expect((await scene.update({ eventId: id, title: title('Other') })).event).toMatchObject({
      title: { text: 'Other' },
      place: 'Padova',
      format: 'HYBRID',
      occurrences: [{ capacity: 4 }],
    });
    expect(
      (await scene.update({ eventId: id, place: null, capacity: null, kind: null })).event,
    ).toMatchObject({
      kind: 'COURSE',
      place: null,
      format: 'ONLINE',
      occurrences: [{ capacity: null, seatsLeft: null }],
    });
  });

  it('to a time that is over is refused', async () => {
    const { id } = await scene.event();
    const past = { localStart: inDays(-2), localEnd: inDays(-2, '20:00') };
    expect(await scene.update({ eventId: id, ...past })).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'localEnd',
    });
  });

  it('of nothing is none', async () => {
    const { id } = await scene.event({ place: 'Padova' });
    const count = async () => (await hub.app.pool.query('SELECT 1 FROM audit_entry')).rowCount;
    const before = await count();
    await scene.update({ eventId: id, place: 'Padova' });
    expect(await count()).toBe(before);
  });

  it('cannot take seats away that are taken, and gives new ones to those who wait', async () => {
    const { id, occurrenceId } = await scene.event({ capacity: 1, replyHours: 0 });
    for (const { client } of people) await answer(client, occurrenceId, 'GOING');
    expect(await scene.update({ eventId: id, capacity: 3 })).toMatchObject({
      event: { occurrences: [{ goingCount: 3, waitingCount: 0, seatsLeft: 0 }] },
    });
    expect(await scene.update({ eventId: id, capacity: 2 })).toMatchObject({
      code: 'CAPACITY_BELOW_GOING',
      field: 'capacity',
      seatsTaken: 3,
    });
  });

  it('that opens it to more people asks for a fresh proof', async () => {
    const { id } = await scene.event();
    const stale = await hub.client(scene.organiser);
    const longAgo = `UPDATE session SET authenticated_at = now() - interval '1 hour' WHERE person_id = $1`;
    await hub.app.pool.query(longAgo, [scene.organiser.personId]);
    expect(await scene.update({ eventId: id, audience: 'HUB' }, stale)).toMatchObject({
      code: 'STEP_UP_REQUIRED',
    });
    expect((await scene.update({ eventId: id, place: 'Narrower is fine' }, stale)).event).toBeDefined();
    scene = { ...scene, organiserClient: await hub.client(scene.organiser) };
  });
});

it('has room for all who wait once there is no number of seats any more', async () => {
  const { id, occurrenceId } = await scene.event({ capacity: 1, replyHours: 0 });
  const client = await hub.client(scene.organiser);
  for (const person of people) await answer(person.client, occurrenceId, 'GOING');
  expect(await scene.update({ eventId: id, capacity: null }, client)).toMatchObject({
    event: { occurrences: [{ goingCount: 3, waitingCount: 0, seatsLeft: null }] },
  });
});

describe('a cancelled event', () => {
  it('stays and says so, takes no answers, and tells those who come once', async () => {
    const { id, occurrenceId } = await scene.event();
    const [anna, bea] = people;
    await answer(anna!.client, occurrenceId, 'GOING');
    const client = await hub.client(scene.organiser);
    const before = (await mailsTo(hub, anna!.email)).length;
    expect(await scene.cancel(id, client)).toMatchObject({ event: { cancelled: true } });
    expect(await scene.cancel(id, client)).toMatchObject({ event: { cancelled: true } });
    expect((await mailsTo(hub, anna!.email)).slice(before)).toEqual(['EVENT_CANCELLED']);
    expect(await occurrenceOf(bea!.client, occurrenceId)).toMatchObject({
      cancelled: true,
      registration: 'CLOSED',
    });
    expect(await answer(bea!.client, occurrenceId, 'GOING')).toEqual({ status: 'REGISTRATION_CLOSED' });
    expect(await scene.update({ eventId: id, place: 'Verona' }, client)).toMatchObject({
      code: 'EVENT_OVER',
    });
    expect(await sequenceOf(hub, id)).toBe(1);
  });
});
