import { readFileSync, readdirSync } from 'node:fs';
import { makeFeed } from '../calendar-feed/scene';
import { startHub, type TestHub } from '../support/hub';
import { spawnHub, type HubProcess } from '../support/process';
import { timeOrderedId } from '../../src/shared/ids';
import { report } from './table';

const OCCURRENCES = 2_000;
const WARM = 30;
const RUNS = 100;

let hub: TestHub;
/** A hub as it is run, on the same database. */
let measured: HubProcess;

beforeAll(async () => {
  hub = await startHub();
  measured = await spawnHub({ DATABASE_URL: hub.databaseUrl, PORT: '0', SEED_DEMO: 'false' });
});
afterAll(async () => {
  await measured.kill();
  await hub.stop();
});

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

/** Milliseconds of CPU that the threads of the hub's process have had. */
function used(): number {
  const threads = `/proc/${measured.pid}/task`;
  const had = readdirSync(threads).map((id) =>
    Number(readFileSync(`${threads}/${id}/schedstat`, 'utf8').split(' ')[0]),
  );
  return had.reduce((sum, nanoseconds) => sum + nanoseconds, 0) / 1e6;
}

/** Milliseconds of CPU that a request takes of the hub's process: the median of many. */
async function cpu(
  work: () => Promise<unknown>,
  between = async (): Promise<unknown> => null,
): Promise<number> {
  const took: number[] = [];
  for (let run = -WARM; run < RUNS; run++) {
    await between();
    const before = used();
    await work();
    if (run >= 0) took.push(used() - before);
  }
  return Number(took.sort((a, b) => a - b)[RUNS / 2]!.toFixed(1));
}

it.each([
  ['once each', OCCURRENCES, 1],
  ['in series', OCCURRENCES / 50, 50],
])('what a feed of 2,000 occurrences takes of the processor: %s', async (kind, events, dates) => {
  const network = await hub.make.network();
  const client = await hub.client(await hub.make.person({ in: [network] }));
  const { address } = await makeFeed(client, { kind: 'NETWORK', networkId: hub.make.id(network) });
  await fill(network, events, dates);
  const path = new URL(address).pathname;
  const fetched = async (headers: Record<string, string> = {}) => {
    // The limit is for others than a drill.
    await hub.app.pool.query('DELETE FROM rate_limit');
    const response = await fetch(measured.url + path, { headers });
    return { status: response.status, tag: response.headers.get('etag'), file: await response.text() };
  };
  const { file, tag } = await fetched();
  expect(file.split('BEGIN:VEVENT')).toHaveLength(1 + (dates === 1 ? events : events * (1 + dates / 10)));
  const unchanged = { 'if-none-match': tag! };
  expect(await fetched(unchanged)).toMatchObject({ status: 304, file: '' });
  const change = (which: string) => async () => {
    await hub.app.pool.query(`UPDATE event SET sequence = sequence + 1 WHERE network_id = $1 AND ${which}`, [
      network,
    ]);
    await hub.app.pool.query('VACUUM event');
  };
  const whole = await cpu(() => fetched(), change('true'));
  const one = await cpu(
    () => fetched(),
    change('id = (SELECT min(id::text)::uuid FROM event WHERE network_id = $1)'),
  );
  const nothing = await cpu(() => fetched(unchanged));
  report('feed', {
    kind,
    KB: Math.round(file.length / 1024),
    'CPU ms, all changed': whole,
    'CPU ms, one changed': one,
    'CPU ms, none': nothing,
  });
  // What has not changed is not made.
  expect(one).toBeLessThan(whole);
  expect(nothing).toBeLessThan(one);
});
