import { occurrencesOf, minutesLater } from '../../src/shared/recurrence';
import { instantOf } from '../../src/shared/zoned-time';
import { random, SEED } from '../live/random';
import { startHub, type TestHub } from '../support/hub';
import type { MadePerson } from '../support/make';
import { runs } from '../support/runs';
import { newReminders, reminderOf } from './reminding';

let hub: TestHub;
let network: string;
let anna: MadePerson;

beforeAll(async () => {
  hub = await startHub();
  await hub.app.jobs.stop();
  network = await hub.make.network();
  anna = await hub.make.person({ in: [network] });
});
afterAll(() => hub.stop());

/** Weekly evenings and nights, and when people are reminded of each: a day before by the clock, and an hour before it. */
const SERIES: { zone: string; start: string; count: number; dates: [string, string][] }[] = [
  {
    zone: 'Europe/Rome',
    start: '2026-10-18T18:00',
    count: 3,
    dates: [
      ['2026-10-17T16:00Z', '2026-10-18T15:00Z'],
      ['2026-10-24T16:00Z', '2026-10-25T16:00Z'],
      ['2026-10-31T17:00Z', '2026-11-01T16:00Z'],
    ],
  },
  {
    zone: 'Europe/Rome',
    start: '2027-03-21T18:00',
    count: 3,
    dates: [
      ['2027-03-20T17:00Z', '2027-03-21T16:00Z'],
      ['2027-03-27T17:00Z', '2027-03-28T15:00Z'],
      ['2027-04-03T16:00Z', '2027-04-04T15:00Z'],
    ],
  },
  {
    zone: 'Europe/Athens',
    start: '2026-10-18T18:00',
    count: 3,
    dates: [
      ['2026-10-17T15:00Z', '2026-10-18T14:00Z'],
      ['2026-10-24T15:00Z', '2026-10-25T15:00Z'],
      ['2026-10-31T16:00Z', '2026-11-01T15:00Z'],
    ],
  },
  {
    zone: 'Europe/Athens',
    start: '2027-03-21T18:00',
    count: 3,
    dates: [
      ['2027-03-20T16:00Z', '2027-03-21T15:00Z'],
      ['2027-03-27T16:00Z', '2027-03-28T14:00Z'],
      ['2027-04-03T15:00Z', '2027-04-04T14:00Z'],
    ],
  },
  {
    zone: 'Atlantic/Azores',
    start: '2026-10-18T18:00',
    count: 3,
    dates: [
      ['2026-10-17T18:00Z', '2026-10-18T17:00Z'],
      ['2026-10-24T18:00Z', '2026-10-25T18:00Z'],
      ['2026-10-31T19:00Z', '2026-11-01T18:00Z'],
    ],
  },
  {
    zone: 'Atlantic/Azores',
    start: '2027-03-21T18:00',
    count: 3,
    dates: [
      ['2027-03-20T19:00Z', '2027-03-21T18:00Z'],
      ['2027-03-27T19:00Z', '2027-03-28T17:00Z'],
      ['2027-04-03T18:00Z', '2027-04-04T17:00Z'],
    ],
  },
  // There clocks change on 1 November and 14 March.
  {
    zone: 'America/New_York',
    start: '2026-10-25T18:00',
    count: 3,
    dates: [
      ['2026-10-24T22:00Z', '2026-10-25T21:00Z'],
      ['2026-10-31T22:00Z', '2026-11-01T22:00Z'],
      ['2026-11-07T23:00Z', '2026-11-08T22:00Z'],
    ],
  },
  {
    zone: 'America/New_York',
    start: '2027-03-07T18:00',
    count: 4,
    dates: [
      ['2027-03-06T23:00Z', '2027-03-07T22:00Z'],
      ['2027-03-13T23:00Z', '2027-03-14T21:00Z'],
      ['2027-03-20T22:00Z', '2027-03-21T21:00Z'],
      ['2027-03-27T22:00Z', '2027-03-28T21:00Z'],
    ],
  },
  // The night before it is half past two twice, the first is meant; and in spring never, the offset before holds.
  {
    zone: 'Europe/Rome',
    start: '2026-10-26T02:30',
    count: 1,
    dates: [['2026-10-25T00:30Z', '2026-10-26T00:30Z']],
  },
  {
    zone: 'Europe/Rome',
    start: '2027-03-29T02:30',
    count: 1,
    dates: [['2027-03-28T01:30Z', '2027-03-28T23:30Z']],
  },
];

/** A series as it stands in the database, long before its first date, with somebody who comes each time. */
async function make({ zone, start, count }: (typeof SERIES)[number]): Promise<string[]> {
  const { pool } = hub.app;
  const { eventId } = await hub.make.event(network);
  await pool.query('DELETE FROM occurrence WHERE event_id = $1', [eventId]);
  await pool.query('UPDATE event SET zone = $2 WHERE id = $1', [eventId, zone]);
  const rule = `FREQ=WEEKLY;COUNT=${count}`;
  const locals = occurrencesOf({ start, zone, wholeDay: false, rule, additions: [], exclusions: [] });
  const { rows } = await pool.query<{ id: string }>(
    `INSERT INTO occurrence (id, event_id, recurrence_id, local_start, local_end, starts_at, ends_at)
     SELECT gen_random_uuid(), $1, t.local, t.local, t.local + interval '1 hour', t.at, t.at + interval '1 hour'
     FROM unnest($2::timestamp[], $3::timestamptz[]) AS t (local, at) RETURNING id`,
    [eventId, locals, locals.map((local) => instantOf(local, zone))],
  );
  const ids = rows.map(({ id }) => id);
  await pool.query(
    `INSERT INTO rsvp (id, occurrence_id, participant_id, status, answered_at)
     SELECT gen_random_uuid(), id, $2, 'GOING', '2026-09-01' FROM unnest($1::uuid[]) AS id`,
    [ids, anna.participantId],
  );
  await pool.query(`INSERT INTO event_reminder VALUES ($1, '{1440,60}', '{-infinity,-infinity}')`, [eventId]);
  await pool.query(
    `UPDATE occurrence_reminder SET done_to = '2026-10-01', next_at = next_reminder(occurrence_id, '2026-10-01')
     WHERE occurrence_id = ANY($1::uuid[])`,
    [ids],
  );
  return ids.map((id) => hub.app.ids.encode(id));
}

it('weekly evenings are reminded of at the right instants, across clock changes', async () => {
  const due: { at: number; occurrenceId: string }[] = [];
  for (const series of SERIES)
    for (const [n, occurrenceId] of (await make(series)).entries())
      for (const at of series.dates[n]!) due.push({ at: Date.parse(at), occurrenceId });
  expect(due).toHaveLength(2 * SERIES.reduce((sum, { count }) => sum + count, 0));
  const [reminders, came] = [reminderOf(hub), newReminders(hub)];
  for (const at of [...new Set(due.map((each) => each.at))].sort((a, b) => a - b)) {
    await reminders.sendDue(new Date(at - 1));
    expect([new Date(at), ...(await came())]).toEqual([new Date(at)]);
    await reminders.sendDue(new Date(at));
    const of = (await came()).map(({ occurrenceId }) => occurrenceId).sort();
    const wanted = due.filter((each) => each.at === at).map(({ occurrenceId }) => occurrenceId);
    expect([new Date(at), of]).toEqual([new Date(at), wanted.sort()]);
  }
});

const ZONES = [
  'Europe/Rome',
  'Europe/Athens',
  'Europe/Lisbon',
  'Atlantic/Azores',
  'America/New_York',
  'America/Los_Angeles',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Asia/Kolkata',
];

async function dueOf(wishes: readonly object[]): Promise<number[]> {
  const { rows } = await hub.app.pool.query<{ at: Date }>(
    `SELECT reminder_due(w."startsAt", w.local, false, w.zone, w.minutes) AS at
     FROM jsonb_to_recordset($1) AS w (n int, "startsAt" timestamptz, local timestamp, zone text, minutes int) ORDER BY w.n`,
    [JSON.stringify(wishes.map((wish, n) => ({ ...wish, n })))],
  );
  return rows.map(({ at }) => at.getTime());
}

it(`at any time in any of many zones, days are of the clock and minutes of real time (seed ${SEED})`, async () => {
  const draw = random(SEED);
  const wishes = Array.from({ length: runs(5_000) }, () => {
    const zone = ZONES[draw.below(ZONES.length)]!;
    const local = minutesLater('2024-01-01T00:00', draw.below(10 * 366 * 24 * 4) * 15);
    const minutes = draw.below(2) ? 1_440 * (1 + draw.below(14)) : 15 * (1 + draw.below(1_344));
    return { zone, local, minutes, startsAt: instantOf(local, zone).toISOString() };
  });
  const expected = wishes.map(({ zone, local, minutes, startsAt }) =>
    minutes % 1_440 === 0
      ? instantOf(minutesLater(local, -minutes), zone).getTime()
      : Date.parse(startsAt) - minutes * 60_000,
  );
  const found = await dueOf(wishes);
  expect(wishes.filter((_, n) => found[n] !== expected[n])).toEqual([]);
});

it('in a zone that the database does not know, days have 24 hours', async () => {
  const wish = {
    startsAt: '2026-10-25T17:00Z',
    local: '2026-10-25T18:00',
    zone: 'Moon/Base',
    minutes: 1_440,
  };
  expect(await dueOf([wish])).toEqual([Date.parse('2026-10-24T17:00Z')]);
});
