import { CalendarDocument, request, RsvpDocument, type HubClient } from '@guardian-network-hub/client-sdk';
import { startHub, type TestHub } from '../support/hub';
import { growthOf, measureBoth, REQUESTS } from './measuring';
import { report } from './table';

const FROM = Number(process.env['DRILL_RSVPS'] ?? 50_000);
const TO = 10 * FROM;
const PER_OCCURRENCE = 50;
/** What pages may touch more, on ten times as many answers. */
const GROWTH = 1.3;

/** A hub with that many answers. */
interface Scene {
  readonly hub: TestHub;
  readonly app: TestHub['app'];
  readonly client: HubClient;
  readonly networks: string[];
  readonly people: string[];
  readonly answers: number;
  /** What is answered to, one after the other. */
  occurrences: string[];
}

let scenes: [Scene, Scene];

async function sceneOf(answers: number): Promise<Scene> {
  const hub = await startHub();
  const networks = await Promise.all(Array.from({ length: 30 }, () => hub.make.network()));
  const made = [];
  for (let n = 0; n < 300; n++) made.push(await hub.make.person({ in: [networks[n % 30]!] }));
  const people = made.map(({ participantId }) => participantId);
  const client = await hub.client(made[0]!);
  return { hub, app: hub.app, client, networks, people, answers, occurrences: [] };
}

beforeAll(async () => {
  scenes = [await sceneOf(FROM), await sceneOf(TO)];
}, 120_000);
afterAll(() => Promise.all(scenes.map(({ hub }) => hub.stop())));

const AT = `LATERAL (SELECT date_trunc('hour', now()::timestamp) + n * interval '1 hour' AS at) t`;

/** Writes events, an hour apart from each other, with as many answers each. */
async function fill({ hub, networks, people, answers }: Scene): Promise<void> {
  const tx = await hub.app.pool.connect();
  try {
    // What an occurrence counts is written with it.
    await tx.query('ALTER TABLE rsvp DISABLE TRIGGER rsvp_counted');
    const id = (what: string) => `md5('${what}' || n)::uuid`;
    const numbers = `generate_series(0, ${answers / PER_OCCURRENCE - 1}) n`;
    await tx.query(`INSERT INTO change_stream (id) SELECT ${id('event')} FROM ${numbers}`);
    await tx.query(
      `INSERT INTO event (id, network_id, kind, title, zone, whole_day, audience, waiting_list, reply_hours, uid,
         series_start, series_end)
       SELECT ${id('event')}, ($1::uuid[])[1 + n % 30], 'MEETING', jsonb_build_object('en', 'Event ' || n), 'UTC', false,
         CASE WHEN n % 3 = 0 THEN 3 ELSE 1 END, true, 24, 'u' || n, at, at + interval '2 hours'
       FROM ${numbers} CROSS JOIN ${AT}`,
      [networks],
    );
    await tx.query(
      `INSERT INTO occurrence (id, event_id, recurrence_id, local_start, local_end, starts_at, ends_at, capacity, going_count)
       SELECT ${id('occurrence')}, ${id('event')}, at, at, at + interval '2 hours', at AT TIME ZONE 'UTC',
         (at + interval '2 hours') AT TIME ZONE 'UTC', 100, ${PER_OCCURRENCE}
       FROM ${numbers} CROSS JOIN ${AT}`,
    );
    await tx.query(
      `INSERT INTO rsvp (id, occurrence_id, participant_id, status, answered_at)
       SELECT gen_random_uuid(), ${id('occurrence')}, ($1::uuid[])[1 + (n + k * 6) % 300], 'GOING', now()
       FROM ${numbers} CROSS JOIN generate_series(1, ${PER_OCCURRENCE}) k`,
      [people],
    );
    await tx.query('ALTER TABLE rsvp ENABLE TRIGGER rsvp_counted');
  } finally {
    tx.release();
  }
  for (const table of ['event', 'occurrence', 'rsvp']) await hub.app.pool.query(`VACUUM (ANALYZE) ${table}`);
}

async function occurrencesOf({ hub }: Scene): Promise<string[]> {
  const { rows } = await hub.app.pool.query<{ id: string }>(
    `SELECT o.id FROM occurrence o JOIN event e ON e.id = o.event_id WHERE e.audience = 3 AND o.starts_at > now()
     ORDER BY o.starts_at LIMIT $1`,
    [REQUESTS],
  );
  return rows.map(({ id }) => hub.make.id(id));
}

const inDays = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString();

const PAGES: Readonly<Record<string, (scene: Scene, n: number) => Promise<unknown>>> = {
  'page of 20': ({ client }, n) =>
    request(client, CalendarDocument, { from: inDays(n % 5), to: inDays(60 + (n % 5)), first: 20 }),
  answering: async ({ hub, client, occurrences }, n) => {
    const answer = n % 2 === 0 ? 'MAYBE' : 'GOING';
    await hub.app.pool.query('DELETE FROM rate_limit');
    await request(client, RsvpDocument, {
      input: { occurrenceId: occurrences[n % occurrences.length]!, answer },
    });
  },
};

it(`from ${FROM} to ${TO} answers the calendar touches and uses little more`, async () => {
  for (const scene of scenes) {
    await fill(scene);
    scene.occurrences = await occurrencesOf(scene);
  }
  for (const [page, work] of Object.entries(PAGES)) {
    const [few, many] = await measureBoth(scenes, work);
    report(`calendar, ${page}`, { answers: `${FROM} → ${TO}`, ...growthOf(few, many) });
    expect(many.blocks / few.blocks).toBeLessThan(GROWTH);
  }
}, 3_600_000);
