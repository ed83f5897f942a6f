import { makeFeed } from '../calendar-feed/scene';
import { startHub, type TestHub } from '../support/hub';
import { timeOrderedId } from '../../src/shared/ids';
import { report } from './table';

const OCCURRENCES = 2_000;
const RUNS = 30;

let hub: TestHub;

beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.stop());

/** Events of a network, each with so many weekly dates from next week on; every tenth date is moved alone. */
async function fill(network: string, events: number, dates: number): Promise<void> {
  const ids = Array.from({ length: events }, () => timeOrderedId());
  const text = 'What it is about is told in a few sentences, as people do. '.repeat(8);
  const rule = dates > 1 ? `FREQ=WEEKLY;COUNT=${dates}` : null;
  const { pool } = hub.app;
  await pool.query('INSERT INTO change_stream (id) SELECT unnest($1::uuid[])', [ids]);
  await pool.query(
    `INSERT INTO event (id, network_id, kind, title, description, place, zone, whole_day, audience, waiting_list, reply_hours, uid,
       series_start, series_end, rule)
     SELECT id, $2, 'MEETING', jsonb_build_object('en', 'Meeting ' || n, 'it', 'Incontro ' || n),
       jsonb_build_object('en', $3::text, 'it', $3::text), 'Via Roma ' || n || ', Padova', 'Europe/Rome', false, 1, false, 0,
       id || '@drill', at, at + interval '2 hours', $4
     FROM unnest($1::uuid[]) WITH ORDINALITY AS e (id, n)
     CROSS JOIN LATERAL (SELECT date_trunc('day', now()::timestamp) + interval '7 days 18 hours' + (n % 300) * interval '1 day' AS at) t`,
    [ids, network, text, rule],
  );
  await pool.query(
    `INSERT INTO occurrence (id, event_id, recurrence_id, local_start, local_end, starts_at, ends_at)
     SELECT gen_random_uuid(), e.id, at, moved, moved + interval '2 hours', moved AT TIME ZONE e.zone,
       (moved + interval '2 hours') AT TIME ZONE e.zone
     FROM event e CROSS JOIN generate_series(0, $2 - 1) AS week
     CROSS JOIN LATERAL (SELECT e.series_start + week * interval '7 days' AS at) a
     CROSS JOIN LATERAL (SELECT at + CASE WHEN week % 10 = 9 THEN interval '1 day' ELSE interval '0' END AS moved) m
     WHERE e.network_id = $1`,
    [network, dates],
  );
  await pool.query('ANALYZE');
}

/** The median of what some work takes of this process, in milliseconds of CPU. */
async function cpu(work: () => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  for (let run = -5; run < RUNS; run++) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    if (run >= 0) taken.push((user + system) / 1000);
  }
  return Math.round(taken.sort((a, b) => a - b)[RUNS / 2]! * 10) / 10;
}

it.each([
  ['once each', OCCURRENCES, 1],
  ['in series', OCCURRENCES / 50, 50],
])('what a feed of 2,000 occurrences takes of the processor: %s', async (kind, events, dates) => {
  const network = await hub.make.network();
  const client = await hub.client(await hub.make.person({ in: [network] }));
  const { address } = await makeFeed(client, { kind: 'NETWORK', networkId: hub.make.id(network) });
  await fill(network, events, dates);
  const secret = /([\w-]{43})\.ics$/.exec(address)![1]!;
  const { calendarFeeds } = hub.app.features;
  // The limit is for others than a drill.
  const found = async () => {
    await hub.app.pool.query('DELETE FROM rate_limit');
    return (await calendarFeeds.find(secret, '127.0.0.1'))!;
  };
  const file = await (await found()).file();
  expect(file.split('BEGIN:VEVENT')).toHaveLength(1 + (dates === 1 ? events : events * (1 + dates / 10)));
  const whole = await cpu(async () => (await found()).file());
  const tag = await cpu(found);
  report('feed', { kind, KB: Math.round(file.length / 1024), 'CPU ms': whole, 'CPU ms unchanged': tag });
  // What has not changed is not made.
  expect(tag).toBeLessThan(whole / 4);
});
