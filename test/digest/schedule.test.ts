import {
  NoticePreferencesDocument,
  request,
  SetDigestScheduleDocument,
  type HubClient,
  type SetDigestScheduleInput,
} from '@guardian-network-hub/client-sdk';
import { DeliveryService } from '../../src/features/delivery';
import { DigestService } from '../../src/features/digest';
import { sleep } from '../live/random';
import { startHub, type TestHub } from '../support/hub';

let hub: TestHub;
let personId: string;
let client: HubClient;

beforeAll(async () => void (hub = await startHub()));
beforeEach(async () => {
  ({ personId } = await hub.make.person({ in: [await hub.make.network()] }));
  client = await hub.client({ personId });
});
afterAll(() => hub.stop());

const EVENING: SetDigestScheduleInput = { frequency: 'DAILY', hour: 20, timeZone: 'Europe/Athens' };
const set = async (input: SetDigestScheduleInput) =>
  (await request(client, SetDigestScheduleDocument, { input })).setDigestSchedule;
const kept = async () => (await request(client, NoticePreferencesDocument)).me!.digestSchedule;
/** The clock of a place at a moment. */
const clock = (at: string, timeZone: string) =>
  new Intl.DateTimeFormat('en', {
    timeZone,
    weekday: 'long',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  }).format(new Date(at));

describe('when a digest comes', () => {
  it('is what its reader sets, by her own clock', async () => {
    expect(await kept()).toMatchObject({
      frequency: 'WEEKLY',
      weekday: 'MONDAY',
      hour: 18,
      timeZone: 'Europe/Rome',
    });
    const answer = await set(EVENING);
    expect(answer).toMatchObject({ viewer: { digestSchedule: EVENING } });
    const daily = (await kept())!;
    expect(clock(daily.nextAt, 'Europe/Athens')).toMatch(/20:00$/);
    expect(Date.parse(daily.nextAt) - Date.now()).toBeLessThanOrEqual(24 * 3_600_000);
    await set({ frequency: 'WEEKLY', weekday: 'THURSDAY', hour: 7, timeZone: 'America/Lima' });
    const weekly = (await kept())!;
    expect(weekly).toMatchObject({
      frequency: 'WEEKLY',
      weekday: 'THURSDAY',
      hour: 7,
      timeZone: 'America/Lima',
    });
    expect(clock(weekly.nextAt, 'America/Lima')).toBe('Thursday 07:00');
    expect(Date.parse(weekly.nextAt)).toBeGreaterThan(Date.now());
  });

  it.each([-1, 24, 2_000_000_000])('is an hour of the day, not %i', async (hour) => {
    expect(await set({ ...EVENING, hour })).toMatchObject({ code: 'INVALID_INPUT', field: 'hour' });
    expect(await kept()).toMatchObject({ hour: 18 });
  });

  it.each(['Mars/Phobos', 'EST5EDT4', '+03:00', '<x>+3/y', "Europe/Rome'", `Europe/${'x'.repeat(80)}`, ''])(
    'is in a time zone that there is, not in %s',
    async (timeZone) => {
      const { body } = await hub.raw(
        'mutation($input: SetDigestScheduleInput!) { setDigestSchedule(input: $input) { __typename } }',
        { input: { ...EVENING, timeZone } },
      );
      expect(body.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    },
  );

  it('is not where the database knows no such time zone', async () => {
    const digests = new DigestService(hub.app.pool, new DeliveryService('example.org'), () => undefined);
    const actor = (await hub.app.features.sessions.actorsOfPeople([personId])).get(personId)!;
    const times = { frequency: 'DAILY' as const, weekday: 1, hour: 20, timeZone: 'Europe/Atlantis' };
    await expect(digests.set(actor, times)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      field: 'timeZone',
    });
    expect(await kept()).toMatchObject({ timeZone: 'Europe/Rome' });
  });

  it('is once for a person and period, however many look', async () => {
    await hub.app.jobs.stop();
    await hub.app.pool.query('UPDATE digest_schedule SET next_at = now() WHERE person_id = $1', [personId]);
    const look = () =>
      new DigestService(hub.app.pool, new DeliveryService('example.org'), () => undefined).takeDue();
    // One has taken it and is not done yet: whoever looks meanwhile leaves it to her.
    const taking = await hub.app.pool.connect();
    await taking.query('BEGIN');
    await taking.query('SELECT 1 FROM digest_schedule WHERE person_id = $1 FOR UPDATE', [personId]);
    const looking = [1, 2, 3].map(look);
    await Promise.race([Promise.all(looking), sleep(1_000)]);
    await taking.query('ROLLBACK');
    taking.release();
    await Promise.all(looking);
    await Promise.all([1, 2, 3].map(look));
    const { rows } = await hub.app.pool.query(
      `SELECT count(*)::int AS jobs FROM job WHERE kind = 'digest' AND payload->>'personId' = $1::text`,
      [personId],
    );
    expect(rows).toEqual([{ jobs: 1 }]);
  });

  it('is nothing that a stranger sets', async () => {
    const stranger = await hub.client();
    const answer = await request(stranger, SetDigestScheduleDocument, { input: EVENING });
    expect(answer.setDigestSchedule).toMatchObject({ code: 'NOT_SIGNED_IN' });
  });
});
