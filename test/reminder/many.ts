import { HOLD_DUE } from '../../src/features/reminder/reminder.sql';
import { startHub } from '../support/hub';
import { reminderOf } from './reminding';

const PER_EVENT = 100;
const PEOPLE = 50;
/** Of how many dates somebody is to be reminded at once. */
const DUE = 40;

/** How those that are due are found among many dates, and how long it takes to remind of them. */
export async function manyDates(count: number) {
  const hub = await startHub();
  await hub.app.jobs.stop();
  const { pool } = hub.app;
  const network = await hub.make.network();
  const participants: string[] = [];
  for (let n = 0; n < PEOPLE; n++)
    participants.push((await hub.make.person({ in: [network] })).participantId);
  const events = count / PER_EVENT;
  const id = (n: string) => `md5('event' || ${n})::uuid`;
  await pool.query(`INSERT INTO change_stream (id) SELECT ${id('n')} FROM generate_series(1, ${events}) n`);
  await pool.query(
    `INSERT INTO event (id, network_id, kind, title, zone, whole_day, audience, waiting_list, reply_hours, uid,
       series_start, series_end)
     SELECT ${id('n')}, $1, 'MEETING', '{"en":"Event"}', 'Europe/Rome', false, 1, true, 24, 'u' || n, '2000-01-01', '2000-01-02'
     FROM generate_series(1, ${events}) n`,
    [network],
  );
  const from = Date.now();
  await pool.query(
    `INSERT INTO occurrence (id, event_id, recurrence_id, local_start, local_end, starts_at, ends_at)
     SELECT gen_random_uuid(), ${id(`(1 + n / ${PER_EVENT})`)}, t.at, t.at, t.at, t.at AT TIME ZONE 'Europe/Rome',
       t.at AT TIME ZONE 'Europe/Rome' + interval '1 hour'
     FROM generate_series(0, ${count - 1}) n, LATERAL (
       SELECT date_trunc('hour', now()::timestamp) + interval '2 days' + n * interval '1 minute' AS at) t`,
  );
  const filled = Date.now() - from;
  await pool.query(
    `INSERT INTO rsvp (id, occurrence_id, participant_id, status, answered_at)
     SELECT gen_random_uuid(), o.id, p, 'GOING', now()
     FROM (SELECT id FROM occurrence ORDER BY starts_at LIMIT ${DUE}) o CROSS JOIN unnest($1::uuid[]) p`,
    [participants],
  );
  for (const table of ['event', 'occurrence', 'occurrence_reminder', 'rsvp'])
    await pool.query(`VACUUM (ANALYZE) ${table}`);
  const { rows: first } = await pool.query<{ at: Date }>(
    `SELECT next_at AS at FROM occurrence_reminder ORDER BY next_at OFFSET ${DUE - 1} LIMIT 1`,
  );
  const at = first[0]!.at;
  const explained = await pool.query<{ 'QUERY PLAN': string }>(
    `EXPLAIN (ANALYZE, BUFFERS, COSTS OFF) ${HOLD_DUE}`,
    [at, 200, 2_000],
  );
  const begun = Date.now();
  await reminderOf(hub).sendDue(at);
  const reminded = Date.now() - begun;
  const again = Date.now();
  await reminderOf(hub).sendDue(at);
  const idle = Date.now() - again;
  const mails = await pool.query(`SELECT 1 FROM delivery WHERE class = 'EVENT_REMINDER'`);
  await hub.stop();
  return {
    dates: count,
    'ms to make them': filled,
    mails: mails.rowCount ?? 0,
    'ms to remind': reminded,
    'ms where nothing is due': idle,
    plan: explained.rows.map((row) => row['QUERY PLAN']).join('\n'),
  };
}
