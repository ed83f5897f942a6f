import {
  ImportEventsDocument,
  request,
  type HubClient,
  type ImportEventsInput,
} from '@guardian-network-hub/client-sdk';
import { answer, datesOf, guardians, inDays, mailsTo, makeScene, title, type Scene } from '../event/scene';
import { Importer } from '../staged-import/importing';
import { startHub, type TestHub } from '../support/hub';

let hub: TestHub;
let scene: Scene;
let people: Awaited<ReturnType<typeof guardians>>;
let organiser: Importer;

beforeAll(async () => {
  hub = await startHub();
  scene = await makeScene(hub);
  people = await guardians(hub, scene.network, 1);
  organiser = await Importer.of(hub, scene.organiser.personId);
});
beforeEach(() => hub.app.pool.query('DELETE FROM rate_limit'));
afterAll(() => hub.stop());

let count = 0;
/** A UID that no other test has. */
const newUid = () => `uid-${++count}@elsewhere.example`;

/** A calendar file, its lines ended as RFC 5545 has it. */
const file = (...components: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//', ...components, 'END:VCALENDAR', '']
    .join('\n')
    .replaceAll('\n', '\r\n');
const vevent = (uid: string, ...lines: string[]) =>
  ['BEGIN:VEVENT', `UID:${uid}`, 'DTSTAMP:20261101T120000Z', ...lines, 'END:VEVENT'].join('\n');
const course = (uid: string, ...lines: string[]) =>
  vevent(
    uid,
    'SUMMARY:Corso per tutori',
    'DTSTART;TZID=Europe/Rome:20270303T180000',
    'DTEND;TZID=Europe/Rome:20270303T200000',
    ...lines,
  );
const WEEKLY = 'RRULE:FREQ=WEEKLY;COUNT=4';

async function bringIn(calendar: string, more: Partial<ImportEventsInput> = {}) {
  const uploadId = await organiser.upload(calendar);
  const input = { networkId: hub.make.id(scene.network), uploadId, language: 'it', dryRun: false, ...more };
  const { importEvents } = await request(scene.organiserClient, ImportEventsDocument, { input });
  return importEvents;
}
async function broughtIn(calendar: string, more: Partial<ImportEventsInput> = {}) {
  const done = await bringIn(calendar, more);
  if (done.__typename !== 'ImportEventsSuccess') throw new Error(JSON.stringify(done));
  return done;
}
const rows = async (table: string) =>
  Number((await hub.app.pool.query<{ count: string }>(`SELECT count(*) FROM ${table}`)).rows[0]!.count);

describe('a calendar file', () => {
  it('brings in a series with what is otherwise at single dates of it', async () => {
    const uid = newUid();
    const done = await broughtIn(
      file(
        course(
          uid,
          WEEKLY,
          'EXDATE;TZID=Europe/Rome:20270310T180000',
          'RDATE;TZID=Europe/Rome:20270401T180000',
          'LOCATION:Padova',
          'DESCRIPTION:Portate una domanda.',
          'URL:https://example.org/corso',
        ),
        vevent(
          uid,
          'RECURRENCE-ID;TZID=Europe/Rome:20270317T180000',
          'SUMMARY:Corso\\, serata a Mestre',
          // By another clock: it is 19:00 in Rome.
          'DTSTART:20270318T180000Z',
          'DTEND:20270318T200000Z',
          'LOCATION:Mestre',
        ),
        vevent(
          uid,
          'RECURRENCE-ID;TZID=Europe/Rome:20270324T180000',
          'SUMMARY:Corso per tutori',
          'DTSTART;TZID=Europe/Rome:20270324T180000',
          'DTEND;TZID=Europe/Rome:20270324T200000',
          'STATUS:CANCELLED',
        ),
      ),
      { kind: 'COURSE' },
    );
    expect(done).toMatchObject({
      dryRun: false,
      refused: [],
      events: [
        {
          uid,
          title: 'Corso per tutori',
          outcome: 'MADE',
          dates: 4,
          firstStart: '2027-03-03T18:00',
          problem: null,
        },
      ],
    });
    const dates = await datesOf(scene.organiserClient, done.events[0]!.eventId!);
    expect(dates).toMatchObject([
      { localStart: '2027-03-03T18:00', place: 'Padova', cancelled: false },
      {
        recurrenceId: '2027-03-17T18:00',
        localStart: '2027-03-18T19:00',
        title: { text: 'Corso, serata a Mestre' },
        place: 'Mestre',
      },
      { localStart: '2027-03-24T18:00', cancelled: true },
      { localStart: '2027-04-01T18:00' },
    ]);
  });

  it('brings in whole days, and names of zones as Windows has them', async () => {
    const done = await broughtIn(
      file(
        vevent(
          newUid(),
          'SUMMARY:Fine settimana',
          'DTSTART;VALUE=DATE:20270501',
          'DTEND;VALUE=DATE:20270503',
        ),
        vevent(
          newUid(),
          'SUMMARY:Da Outlook',
          'DTSTART;TZID=W. Europe Standard Time:20270601T180000',
          'DTEND;TZID=W. Europe Standard Time:20270601T190000',
        ),
      ),
      { zone: 'Europe/Rome' },
    );
    const found = await Promise.all(
      done.events.map(({ eventId }) => datesOf(scene.organiserClient, eventId!)),
    );
    expect(found).toMatchObject([
      [{ localStart: '2027-05-01T00:00', localEnd: '2027-05-03T00:00' }],
      [{ localStart: '2027-06-01T18:00', startsAt: '2027-06-01T16:00:00.000Z' }],
    ]);
  });

  it('brings in what is good, and names what is not', async () => {
    const good = newUid();
    const done = await broughtIn(
      file(
        vevent(newUid(), 'SUMMARY:Senza inizio'),
        vevent(newUid(), 'SUMMARY:Senza orologio', 'DTSTART:20270501T180000'),
        course(newUid(), 'RRULE:FREQ=WEEKLY'),
        course(newUid(), 'RRULE:FREQ=DAILY;COUNT=900'),
        vevent(newUid(), 'SUMMARY:Passato', 'DTSTART:20200101T180000Z', 'DTEND:20200101T190000Z'),
        vevent(
          newUid(),
          'RECURRENCE-ID:20270501T180000Z',
          'DTSTART:20270501T180000Z',
          'DTEND:20270501T190000Z',
        ),
        vevent(newUid(), 'DTSTART:20270501T180000Z', 'DTEND:20270501T190000Z'),
        course('x'.repeat(300)),
        course(good),
      ),
    );
    expect(done.refused.map(({ reason, component }) => [component, reason])).toEqual([
      ['VEVENT', 'NO_START'],
      ['VEVENT', 'FLOATING_TIME'],
    ]);
    expect(done.events.map(({ outcome, problem }) => [outcome, problem])).toEqual([
      ['REFUSED', 'ENDLESS_RULE'],
      ['REFUSED', 'SERIES_TOO_LONG'],
      ['REFUSED', 'ALL_OVER'],
      ['REFUSED', 'SERIES_MISSING'],
      ['REFUSED', 'INVALID_INPUT'],
      ['REFUSED', 'INVALID_INPUT'],
      ['MADE', null],
    ]);
    expect(done.events.every(({ problem, message }) => (problem === null) === (message === null))).toBe(true);
  });

  it('sets an hour aside for what says no end', async () => {
    const done = await broughtIn(file(vevent(newUid(), 'SUMMARY:Punto', 'DTSTART:20270501T180000Z')));
    expect(await datesOf(scene.organiserClient, done.events[0]!.eventId!)).toMatchObject([
      { localStart: '2027-05-01T18:00', localEnd: '2027-05-01T19:00' },
    ]);
  });

  it('that is too long in its texts is cut where it says so', async () => {
    const done = await broughtIn(
      file(
        vevent(
          newUid(),
          `SUMMARY:${'t'.repeat(500)}`,
          `DESCRIPTION:${'d'.repeat(9_000)}`,
          'DTSTART:20270501T180000Z',
          'DTEND:20270501T190000Z',
        ),
      ),
    );
    const [date] = await datesOf(scene.organiserClient, done.events[0]!.eventId!);
    expect(date!.title.text).toBe(`${'t'.repeat(199)}…`);
  });

  it('that is none is told so, and a larger one than any is not read', async () => {
    expect(await broughtIn('BEGIN:VCARD\r\nEND:VCARD\r\n')).toMatchObject({
      events: [],
      refused: [{ reason: 'NO_CALENDAR' }],
    });
    const many = file(...Array.from({ length: 5_001 }, () => 'BEGIN:VTODO\nEND:VTODO'));
    expect(await bringIn(many)).toMatchObject({ code: 'CALENDAR_TOO_LARGE', limit: 'COMPONENTS' });
    expect(await bringIn(file(...Array.from({ length: 501 }, () => course(newUid()))))).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'uploadId',
    });
  });
});

describe('a dry run', () => {
  it('says what would be, and writes nothing', async () => {
    const known = newUid();
    await broughtIn(file(course(known, WEEKLY)));
    const before = await Promise.all(
      ['event', 'occurrence', 'audit_entry', 'delivery', 'change_stream'].map(rows),
    );
    const done = await broughtIn(
      file(
        course(known, 'RRULE:FREQ=WEEKLY;COUNT=6'),
        course(newUid(), WEEKLY),
        course(newUid(), 'RRULE:FREQ=DAILY'),
      ),
      { dryRun: true },
    );
    expect(done.events).toMatchObject([
      { outcome: 'CHANGED', dates: 6 },
      { outcome: 'MADE', dates: 4, eventId: null },
      { outcome: 'REFUSED' },
    ]);
    expect(
      await Promise.all(['event', 'occurrence', 'audit_entry', 'delivery', 'change_stream'].map(rows)),
    ).toEqual(before);
  });
});

describe('the same calendar again', () => {
  it('changes nothing, nor what was changed here meanwhile, whenever it says that it was made', async () => {
    const uid = newUid();
    const calendar = file(course(uid, WEEKLY));
    const first = await broughtIn(calendar);
    const { eventId } = first.events[0]!;
    await scene.update({ eventId: eventId!, title: title('Our own name'), place: 'Padova' });
    const again = await broughtIn(calendar.replace('DTSTAMP:20261101', 'DTSTAMP:20261109'));
    expect(again.events).toMatchObject([{ outcome: 'UNCHANGED', eventId }]);
    expect((await datesOf(scene.organiserClient, eventId!))[0]).toMatchObject({ place: 'Padova' });
  });

  it('as it is by now moves dates, cancels those somebody answered to, and keeps what the hub alone knows', async () => {
    const uid = newUid();
    const first = await broughtIn(file(course(uid, WEEKLY)), { kind: 'COURSE', audience: 'HUB' });
    const eventId = first.events[0]!.eventId!;
    const bandSeats = { seats: [{ band: 'LONG' as const, count: 3 }], releaseHours: 24 };
    await scene.update({ eventId, capacity: 7, plusOnes: 2, bandSeats });
    const anna = people[0]!;
    const ids = (await datesOf(anna.client, eventId)).map(({ id }) => id);
    for (const id of [ids[0]!, ids[3]!]) await answer(anna.client, id, 'GOING');
    const before = (await mailsTo(hub, anna.email)).length;
    const next = course(uid, 'RRULE:FREQ=WEEKLY;COUNT=3', 'LOCATION:Padova').replace('T200000', 'T210000');
    expect((await broughtIn(file(next), { kind: 'SOCIAL', audience: 'NETWORK' })).events).toMatchObject([
      { outcome: 'CHANGED', eventId },
    ]);
    const dates = await datesOf(anna.client, eventId);
    expect(dates.map(({ id }) => id)).toEqual(ids);
    expect(dates).toMatchObject([
      { localEnd: '2027-03-03T21:00', place: 'Padova', capacity: 7, viewerRsvp: { status: 'GOING' } },
      { localEnd: '2027-03-10T21:00', cancelled: false, keptSeats: { seats: bandSeats.seats } },
      { cancelled: false },
      { cancelled: true },
    ]);
    expect((await mailsTo(hub, anna.email)).slice(before).sort()).toEqual([
      'EVENT_CANCELLED',
      'EVENT_CHANGED',
    ]);
    const { rows: stored } = await hub.app.pool.query('SELECT kind, audience FROM event WHERE id = $1', [
      hub.app.ids.decode(eventId),
    ]);
    expect(stored).toEqual([{ kind: 'COURSE', audience: 3 }]);
  });

  it('leaves what is over as it was', async () => {
    const uid = newUid();
    const day = (count: number) => inDays(count).slice(0, 10).replaceAll('-', '');
    const weekly = (time: string) =>
      vevent(
        uid,
        'SUMMARY:Corso',
        `DTSTART;TZID=Europe/Rome:${day(-8)}T180000`,
        `DTEND;TZID=Europe/Rome:${day(-8)}T${time}`,
        'RRULE:FREQ=WEEKLY;COUNT=3',
      );
    const first = await broughtIn(file(weekly('200000')));
    await broughtIn(file(weekly('210000')));
    const dates = await datesOf(scene.organiserClient, first.events[0]!.eventId!);
    expect(dates.map(({ localEnd }) => localEnd.slice(11))).toEqual(['20:00', '20:00', '21:00']);
  });

  it('that cancels an event cancels it here', async () => {
    const uid = newUid();
    const first = await broughtIn(file(course(uid)));
    const gone = await broughtIn(file('METHOD:CANCEL', course(uid, 'STATUS:CANCELLED')));
    expect(gone.events).toMatchObject([{ outcome: 'CHANGED' }]);
    expect((await datesOf(scene.organiserClient, first.events[0]!.eventId!))[0]).toMatchObject({
      cancelled: true,
    });
  });

  it('at the same moment makes one event', async () => {
    const uid = newUid();
    const tries = await Promise.all([1, 2, 3].map(() => broughtIn(file(course(uid, WEEKLY)))));
    expect(tries.map(({ events }) => events[0]!.outcome).sort()).toEqual(['MADE', 'UNCHANGED', 'UNCHANGED']);
  });
});

describe('an event of another network', () => {
  it('is not touched by a file that names it, nor told of', async () => {
    const other = await makeScene(hub);
    const { id } = await other.event({ title: title('Theirs') });
    const uidOf = async (eventId: string) => {
      const asked = 'SELECT uid FROM event WHERE id = $1';
      return (await hub.app.pool.query<{ uid: string }>(asked, [hub.app.ids.decode(eventId)])).rows[0]!.uid;
    };
    const uid = await uidOf(id);
    const done = await broughtIn(file(course(uid)));
    expect(done.events).toMatchObject([{ outcome: 'MADE' }]);
    expect(done.events[0]!.eventId).not.toBe(id);
    expect(await uidOf(done.events[0]!.eventId!)).not.toBe(uid);
    expect((await datesOf(other.organiserClient, id))[0]).toMatchObject({ title: { text: 'Theirs' } });
  });

  it('of one’s own that comes back is known', async () => {
    const { id } = await scene.event({ localStart: '2027-03-03T18:00', localEnd: '2027-03-03T20:00' });
    const { rows: found } = await hub.app.pool.query<{ uid: string }>('SELECT uid FROM event WHERE id = $1', [
      hub.app.ids.decode(id),
    ]);
    expect((await broughtIn(file(course(found[0]!.uid, 'LOCATION:Mestre')))).events).toMatchObject([
      { outcome: 'CHANGED', eventId: id },
    ]);
  });
});

it('is brought in by those alone who run the network, from their own upload', async () => {
  const uploadId = await organiser.upload(file(course(newUid())));
  const input = { networkId: hub.make.id(scene.network), uploadId, language: 'it', dryRun: false };
  const other = await makeScene(hub);
  const send = async (client: HubClient, more: Partial<ImportEventsInput> = {}) =>
    (await request(client, ImportEventsDocument, { input: { ...input, ...more } })).importEvents;
  expect(await send(people[0]!.client)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await send(other.organiserClient)).toMatchObject({ code: 'NOT_FOUND', field: 'networkId' });
  const theirs = { networkId: hub.make.id(other.network) };
  expect(await send(other.organiserClient, theirs)).toMatchObject({ code: 'NOT_FOUND', field: 'uploadId' });
  expect(await send(await hub.client())).toMatchObject({ code: 'NOT_SIGNED_IN' });
  expect(await send(scene.organiserClient)).toMatchObject({ __typename: 'ImportEventsSuccess' });
  await hub.app.pool.query(`UPDATE rate_limit SET points = 60 WHERE key LIKE 'event:imports%'`);
  expect(await send(scene.organiserClient)).toMatchObject({ code: 'RATE_LIMITED' });
  const longAgo = `UPDATE session SET authenticated_at = now() - interval '1 hour' WHERE person_id = $1`;
  await hub.app.pool.query(longAgo, [scene.organiser.personId]);
  expect(await send(scene.organiserClient)).toMatchObject({ code: 'STEP_UP_REQUIRED' });
});
