import {
  CalendarFeedsDocument,
  RemoveCalendarFeedDocument,
  request,
  type HubClient,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import { HOLD_PERSON } from '../../src/features/calendar-feed/calendar-feed.sql';
import { eventually } from '../support/eventually';
import { startHub, type TestHub } from '../support/hub';
import type { MadePerson } from '../support/make';
import { fetched, makeFeed, renewFeed } from './scene';

let hub: TestHub;
let person: MadePerson;
let client: HubClient;

beforeAll(async () => {
  hub = await startHub();
});
beforeEach(async () => {
  person = await hub.make.person();
  client = await hub.client(person);
});
afterAll(() => hub.stop());

const list = async (of = client) => (await request(of, CalendarFeedsDocument)).me?.calendarFeeds;
const remove = async (feedId: string, by = client) =>
  (await request(by, RemoveCalendarFeedDocument, { input: { feedId } })).removeCalendarFeed;

/** A session whose proof is of yesterday. */
async function stale(): Promise<HubClient> {
  const old = await hub.client(person);
  await hub.app.pool.query(
    `UPDATE session SET authenticated_at = now() - interval '1 day' WHERE person_id = $1`,
    [person.personId],
  );
  return old;
}

describe('feeds', () => {
  it('are made, listed in their order, and removed', async () => {
    const network = await hub.make.network({ name: 'Crete' });
    const mine = await makeFeed(client, { kind: 'MINE' });
    await makeFeed(client, { kind: 'NETWORK', networkId: hub.make.id(network) });
    expect(await list()).toMatchObject([
      { id: mine.id, kind: 'MINE', network: null },
      { kind: 'NETWORK', network: { name: { text: 'Crete' } } },
    ]);
    expect(await remove(mine.id)).toMatchObject({ feeds: [{ kind: 'NETWORK' }] });
    expect((await fetched(mine.address)).status).toBe(404);
    expect(await remove(mine.id)).toMatchObject({ code: 'NOT_FOUND', field: 'feedId' });
  });

  it('tell their address once, and keep nothing of it but a hash', async () => {
    const { address } = await makeFeed(client);
    const secret = /\/calendar\/([\w-]{43})\.ics$/.exec(address)![1]!;
    expect(JSON.stringify(await list())).not.toContain(secret);
    const tables = await hub.app.pool.query<{ t: string }>(
      `SELECT relname AS t FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`,
    );
    for (const { t } of tables.rows) {
      const found = await hub.app.pool.query(`SELECT 1 FROM "${t}" x WHERE strpos(x::text, $1) > 0`, [
        secret,
      ]);
      expect([t, found.rowCount]).toEqual([t, 0]);
    }
    // What the search would find (negative control).
    const hash = `encode(sha256(convert_to($1, 'utf8')), 'hex')`;
    const kept = await hub.app.pool.query(
      `SELECT 1 FROM calendar_feed x WHERE strpos(x::text, ${hash}) > 0`,
      [secret],
    );
    expect(kept.rowCount).toBe(1);
  });

  it('are made once by one key, and the second answer has no address', async () => {
    const idempotencyKey = randomUUID();
    const first = await makeFeed(client, { idempotencyKey });
    expect(await makeFeed(client, { idempotencyKey })).toMatchObject({ id: first.id, address: '' });
    expect(await makeFeed(client, { idempotencyKey, kind: 'MINE' })).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
    expect(await list()).toHaveLength(1);
  });

  it('are twenty at most, also where two are asked for at once', async () => {
    const add = `INSERT INTO calendar_feed (id, person_id, kind, secret_hash)
      SELECT gen_random_uuid(), $1, 'ALL', sha256(gen_random_uuid()::text::bytea) FROM generate_series(1, $2)`;
    await hub.app.pool.query(add, [person.personId, 19]);
    const other = await hub.app.pool.connect();
    await other.query('BEGIN');
    await other.query(HOLD_PERSON, [person.personId]);
    await other.query(add, [person.personId, 1]);
    const asked = makeFeed(client);
    const waits = `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`;
    await Promise.race([
      asked,
      eventually(
        () => hub.app.pool.query(waits),
        ({ rowCount }) => rowCount === 1,
      ),
    ]);
    await other.query('COMMIT');
    other.release();
    expect(await asked).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await list()).toHaveLength(20);
  });

  it('get another address, at which the feed goes on', async () => {
    const { id, address } = await makeFeed(client);
    const renewed = await renewFeed(client, id);
    expect(renewed).toMatchObject({ id, address: expect.stringContaining('/calendar/') });
    const [feed] = (await list())!;
    expect(feed!.renewedAt > feed!.createdAt).toBe(true);
    expect([(await fetched(address)).status, (await fetched(renewed.address)).status]).toEqual([404, 200]);
  });

  it.each([
    ['of a network that is not named', { kind: 'NETWORK' }, 'INVALID_INPUT'],
    ['of one’s own, of a network', { kind: 'MINE', networkId: 'x' }, 'INVALID_INPUT'],
    ['of a network that is not there', { kind: 'NETWORK', networkId: 'x' }, 'NOT_FOUND'],
    ['by a key that is none', { kind: 'ALL', idempotencyKey: 'x' }, 'INVALID_INPUT'],
  ] as const)('are not made %s', async (_, input, code) => {
    expect(await makeFeed(client, input)).toMatchObject({ code });
  });

  it('are one’s own: another neither sees nor changes them', async () => {
    const { id, address } = await makeFeed(client);
    const other = await hub.client(await hub.make.person());
    expect(await list(other)).toEqual([]);
    expect(await renewFeed(other, id)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await remove(id, other)).toMatchObject({ code: 'NOT_FOUND' });
    expect((await fetched(address)).status).toBe(200);
    expect(await makeFeed(await hub.client())).toMatchObject({ code: 'NOT_SIGNED_IN' });
  });

  it('ask for a fresh proof to be made and to get another address, not to be removed', async () => {
    const { id } = await makeFeed(client);
    const old = await stale();
    expect(await makeFeed(old)).toMatchObject({ code: 'STEP_UP_REQUIRED' });
    expect(await renewFeed(old, id)).toMatchObject({ code: 'STEP_UP_REQUIRED' });
    expect(await remove(id, old)).toMatchObject({ feeds: [] });
  });

  it('stand in the audit log, without their address', async () => {
    const { id } = await makeFeed(client);
    await remove(id);
    const { rows } = await hub.app.pool.query<object>(
      'SELECT kind, details FROM audit_entry WHERE subject_id = $1 ORDER BY id',
      [person.personId],
    );
    const details = { what: 'calendar feed' };
    expect(rows).toEqual([
      { kind: 'CREDENTIAL_ADDED', details },
      { kind: 'CREDENTIAL_REMOVED', details },
    ]);
  });
});
