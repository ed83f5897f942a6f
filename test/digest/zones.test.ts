import { random, SEED } from '../live/random';
import { startHub, type TestHub } from '../support/hub';
import { clockAt, nextByWalking, type Wish } from './next-by-walking';

let hub: TestHub;
let zones: string[];

beforeAll(async () => {
  hub = await startHub();
  const { rows } = await hub.app.pool.query<{ name: string }>('SELECT name FROM pg_timezone_names');
  const known = new Set(rows.map(({ name }) => name));
  zones = Intl.supportedValuesOf('timeZone').filter((zone) => known.has(zone));
});
afterAll(() => hub.stop());

async function next(wishes: readonly Wish[]): Promise<(string | null)[]> {
  const { rows } = await hub.app.pool.query<{ at: Date | null }>(
    `SELECT next_digest(w.after, w.zone, w.hour, w.weekday, w."lastDay") AS at
     FROM jsonb_to_recordset($1) AS w(n int, after timestamptz, zone text, hour smallint, weekday smallint, "lastDay" date)
     ORDER BY w.n`,
    [JSON.stringify(wishes.map((wish, n) => ({ ...wish, n })))],
  );
  return rows.map(({ at }) => at?.toISOString() ?? null);
}

/** Those of the wishes in whose days the database and Node know the same of clocks: each brings its own list of zones. */
async function agreed(wishes: readonly Wish[]): Promise<Wish[]> {
  const moments = wishes.flatMap(({ after, zone }, n) =>
    Array.from({ length: 13 }, (_, day) => ({ n, zone, at: Date.parse(after) + (day - 1) * 24 * HOUR })),
  );
  const { rows } = await hub.app.pool.query<{ n: number; at: string; clock: string }>(
    `SELECT m.n, m.at::text, to_char(to_timestamp(m.at / 1000) AT TIME ZONE m.zone, 'YYYY-MM-DD HH24:MI') AS clock
     FROM jsonb_to_recordset($1) AS m(n int, zone text, at bigint)`,
    [JSON.stringify(moments)],
  );
  const apart = new Set(
    rows.filter(({ n, at, clock }) => clockAt(Number(at), wishes[n]!.zone) !== clock).map(({ n }) => n),
  );
  return wishes.filter((_, n) => !apart.has(n));
}

const HOUR = 3_600_000;
const START = Date.UTC(2024, 0, 1);

describe('the next digest', () => {
  it('is at its hour by the clock of its reader, in every zone, whatever becomes of the clock', async () => {
    const draw = random(SEED);
    const drawn = Array.from({ length: 400 }, (_, n): Wish => {
      // Half of them in zones and weeks where clocks are changed.
      const changing = n % 2 === 0;
      const zone = changing ? CHANGING[draw.below(CHANGING.length)]! : zones[draw.below(zones.length)]!;
      const weekday = draw.below(2) === 0 ? null : 1 + draw.below(7);
      const at = changing
        ? changes(zone)[draw.below(changes(zone).length)]!
        : START + draw.below(5 * 365 * 24) * HOUR;
      const after = new Date(at + (draw.below(96) - 72) * HOUR + draw.below(HOUR)).toISOString();
      return { after, zone, hour: draw.below(changing ? 5 : 24), weekday, lastDay: null };
    });
    const wishes = await agreed(drawn);
    expect(wishes.length).toBeGreaterThan(drawn.length / 2);
    expect(await next(wishes)).toEqual(wishes.map(nextByWalking));
    // It is not what somebody would write first: the same hour, so many hours later.
    const naive = wishes
      .filter(({ weekday }) => weekday === null)
      .map(({ after }) => Date.parse(after) + 24 * HOUR);
    expect(naive).not.toEqual(wishes.map((wish) => Date.parse(nextByWalking(wish))));
  });

  it.each([
    [
      'in spring the hour that is left out is the next there is',
      '2026-03-28T12:00Z',
      2,
      '2026-03-29T01:00:00.000Z',
    ],
    ['in autumn the hour that comes twice is its second', '2026-10-24T12:00Z', 2, '2026-10-25T01:00:00.000Z'],
    ['the hour itself is the day’s last chance no more', '2026-06-01T16:00Z', 18, '2026-06-02T16:00:00.000Z'],
  ])('in Rome: %s', async (_, after, hour, expected) => {
    expect(await next([{ after, zone: 'Europe/Rome', hour, weekday: null, lastDay: null }])).toEqual([
      expected,
    ]);
  });

  it('comes on another day than the last, also for who travels west', async () => {
    const wish = { after: '2026-06-01T18:00Z', hour: 18, weekday: null, lastDay: '2026-06-02' };
    expect(await next([{ ...wish, zone: 'America/Lima' }])).toEqual(['2026-06-03T23:00:00.000Z']);
    expect(await next([{ ...wish, zone: 'America/Lima', lastDay: null }])).toEqual([
      '2026-06-01T23:00:00.000Z',
    ]);
  });
});

const CHANGING = [
  'Europe/Rome',
  'Europe/Dublin',
  'Europe/Athens',
  'Australia/Lord_Howe',
  'America/Santiago',
  'America/Havana',
  'Asia/Beirut',
  'Africa/Casablanca',
  'Pacific/Easter',
  'America/St_Johns',
];

const found = new Map<string, number[]>();

/** The moments in some years at which the clocks of a zone are changed. */
function changes(zone: string): number[] {
  let known = found.get(zone);
  if (!known) {
    const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
    const offset = (at: number) =>
      format.formatToParts(at).find(({ type }) => type === 'timeZoneName')!.value;
    known = [];
    for (let at = START; at < START + 3 * 365 * 24 * HOUR; at += 12 * HOUR)
      if (offset(at) !== offset(at + 12 * HOUR)) known.push(at);
    found.set(zone, known);
  }
  return known;
}
