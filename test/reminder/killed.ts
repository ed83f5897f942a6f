import { random, sleep } from '../live/random';
import { guardians, makeScene } from '../event/scene';
import { readMail } from '../notice/mail-source';
import { eventually } from '../support/eventually';
import { startHub, type TestHub } from '../support/hub';
import { spawnHub } from '../support/process';
import { startSmtp, type TestSmtp } from '../support/smtp';

const PEOPLE = 12;
const DATES = 4;
/** What of the people answer, in turn. */
const ANSWERS = ['GOING', 'MAYBE', 'GOING', 'NOT_GOING'] as const;

export interface Killed {
  readonly seed: number;
  readonly kills: number;
  readonly reminders: number;
  /** Mails that came a second time, with the Message-ID of the first. */
  readonly repeated: number;
  readonly faults: { readonly lost: number; readonly twice: number; readonly wrong: number };
}

/** When the hub is killed: after a while, or as soon as something of the reminders can be seen. */
const MOMENTS = ['some time', 'written', 'noted', 'sent'] as const;

/** Kills the hub without a moment's notice again and again, just when people are to be reminded. */
export async function killWhenDue(kills: number, seed: number): Promise<Killed> {
  const draw = random(seed);
  const smtp = await startSmtp();
  const maker = await startHub();
  const { pool } = maker.app;
  const scene = await makeScene(maker);
  const { id: eventId } = await scene.event();
  const people = await guardians(maker, scene.network, PEOPLE);
  // The one that is killed does all the work.
  await maker.app.jobs.stop();
  const env = {
    DATABASE_URL: maker.databaseUrl,
    SMTP_URL: smtp.url,
    MAIL_FROM: 'hub@example.org',
    SEED_DEMO: 'false',
    PORT: '0',
    HUB_SECRET: 'a secret of the tests, long enough',
  };
  const dates: string[] = [];
  const expected = new Set<string>();
  for (let n = 0; n < kills; n++) {
    const hub = await spawnHub(env);
    const made = await datesAtTheirTime(maker, eventId, people, draw.below(400));
    dates.push(...made);
    for (const [k, { email }] of people.entries())
      for (const date of made)
        if (ANSWERS[k % ANSWERS.length] !== 'NOT_GOING') expected.add(`${email} ${date}`);
    await pool.query(`UPDATE job SET run_at = now() WHERE kind = 'reminder.due'`);
    await moment(MOMENTS[draw.below(MOMENTS.length)]!, maker, smtp, made, draw.below(1_500));
    await hub.kill('SIGKILL');
    await pool.query('UPDATE job SET leased_until = now() WHERE leased_by IS NOT NULL');
  }
  const last = await spawnHub(env);
  await pool.query('UPDATE job SET run_at = now() WHERE shunted_at IS NULL');
  const left = `SELECT count(*)::int AS left FROM job
    WHERE kind = 'mail.send' OR (kind = 'reminder.due' AND run_at <= now())`;
  await eventually(
    async () => (await pool.query<{ left: number }>(left)).rows[0]!.left,
    (count) => count === 0,
    30_000,
  );
  await last.kill();
  await maker.stop();
  await smtp.stop();
  return { seed, kills, reminders: expected.size, ...faultsOf(smtp, dates, expected) };
}

/** Dates of which people are to be reminded in so many milliseconds, to which they answered an hour ago. */
async function datesAtTheirTime(
  { app }: TestHub,
  eventId: string,
  people: readonly { participantId: string }[],
  milliseconds: number,
): Promise<string[]> {
  const { rows } = await app.pool.query<{ id: string }>(
    `INSERT INTO occurrence (id, event_id, recurrence_id, local_start, local_end, starts_at, ends_at)
     SELECT gen_random_uuid(), e.id, t.local, t.local, t.local + interval '2 hours', t.local AT TIME ZONE e.zone,
       t.local AT TIME ZONE e.zone + interval '2 hours'
     FROM event e CROSS JOIN generate_series(1, $3) n, LATERAL (
       SELECT now() AT TIME ZONE e.zone + make_interval(days => 1, secs => $2::float8 / 1000 + n * 0.001) AS local) t
     WHERE e.id = $1 RETURNING id`,
    [app.ids.decode(eventId), milliseconds, DATES],
  );
  const ids = rows.map(({ id }) => id);
  await app.pool.query(
    `INSERT INTO rsvp (id, occurrence_id, participant_id, status, answered_at)
     SELECT gen_random_uuid(), o.id, p.id, p.status, now() - interval '1 hour'
     FROM unnest($1::uuid[]) AS o (id) CROSS JOIN unnest($2::uuid[], $3::text[]) AS p (id, status)`,
    [
      ids,
      people.map(({ participantId }) => participantId),
      people.map((_, n) => ANSWERS[n % ANSWERS.length]),
    ],
  );
  return ids.map((id) => app.ids.encode(id));
}

async function moment(
  name: (typeof MOMENTS)[number],
  { app }: TestHub,
  smtp: TestSmtp,
  dates: readonly string[],
  milliseconds: number,
): Promise<void> {
  if (name === 'some time') return void (await sleep(milliseconds));
  const ids = dates.map((id) => app.ids.decode(id));
  const before = smtp.mails.length;
  const seen = {
    written: `SELECT 1 FROM delivery WHERE content->>'occurrenceId' = ANY($1::text[]) LIMIT 1`,
    noted:
      'SELECT 1 FROM occurrence_reminder WHERE occurrence_id = ANY($1::uuid[]) AND next_at IS NULL LIMIT 1',
  };
  const again = `UPDATE job SET run_at = now() WHERE kind = 'reminder.due' AND leased_by IS NULL`;
  await eventually(async () => {
    // Where it looked a moment too early, it looks again.
    await app.pool.query(again);
    if (name === 'sent') return smtp.mails.length > before;
    return (await app.pool.query(seen[name], [ids])).rowCount;
  });
}

function faultsOf(smtp: TestSmtp, dates: readonly string[], expected: ReadonlySet<string>) {
  const messages = new Map<string, Set<string>>();
  for (const { to, source } of smtp.mails) {
    const mail = readMail(source);
    const date = dates.find((id) => mail.text.includes(`/events/${id}`));
    const key = `${to} ${date}`;
    const known = messages.get(key) ?? new Set();
    messages.set(key, known.add(mail.header('Message-ID')!));
  }
  const [came, all] = [[...messages.keys()], [...messages.values()]];
  const distinct = all.reduce((sum, { size }) => sum + size, 0);
  return {
    repeated: smtp.mails.length - distinct,
    faults: {
      lost: [...expected].filter((key) => !messages.has(key)).length,
      twice: all.filter(({ size }) => size > 1).length,
      wrong: came.filter((key) => !expected.has(key)).length,
    },
  };
}
