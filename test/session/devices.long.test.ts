import {
  createClient,
  EndOtherSessionsDocument,
  EndSessionDocument,
  MyAccessDocument,
  request,
} from '@guardian-network-hub/client-sdk';
import { deviceOf } from '../../src/features/session';
import { startHub, type TestHub } from '../support/hub';
import { RawSocket } from '../support/raw-socket';
import { signedIn, type Visitor } from '../support/visitor';

let hub: TestHub;
beforeAll(async () => void (hub = await startHub()));
afterAll(() => hub.stop());

const PHONE = 'Mozilla/5.0 (Android 14; Mobile; rv:132.0) Gecko/132.0 Firefox/132.0';
const LAPTOP =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0';

const clientOf = (visitor: Visitor) =>
  createClient({ url: `${hub.url}/graphql`, headers: { cookie: `hub-development=${visitor.token}` } });

async function twoDevices() {
  const { email, personId } = await hub.make.person({ name: 'Anna Rossi' });
  const phone = await signedIn(hub, email, { 'user-agent': PHONE });
  const laptop = await signedIn(hub, email, { 'user-agent': LAPTOP });
  return { personId, phone, laptop };
}

const kindsOf = async (personId: string) =>
  (
    await hub.app.pool.query('SELECT kind, details FROM audit_entry WHERE subject_id = $1 ORDER BY id', [
      personId,
    ])
  ).rows.map(({ kind, details }) => [kind, (details as { count?: string }).count].filter(Boolean).join(' '));

describe('my devices', () => {
  it('are listed with what they are and when they were used, without addresses', async () => {
    const { phone, personId } = await twoDevices();
    const { me } = await request(clientOf(phone), MyAccessDocument);
    expect(me!.sessions.map(({ device, current }) => [device, current]).sort()).toEqual([
      ['Edge on Windows', false],
      ['Firefox on Android', true],
    ]);
    const { rows } = await hub.app.pool.query('SELECT s::text AS all FROM session s WHERE person_id = $1', [
      personId,
    ]);
    for (const { all } of rows) expect(all).not.toMatch(/127\.0\.0\.1|Gecko|132\.0/);
  });

  it('are signed out one by one; a socket of it ends within 5 s with 4403, mine stays', async () => {
    const { phone, laptop, personId } = await twoDevices();
    const theirs = await RawSocket.open(hub.url, { cookie: `hub-development=${laptop.token}` });
    const mine = await RawSocket.open(hub.url, { cookie: `hub-development=${phone.token}` });
    const { me } = await request(clientOf(phone), MyAccessDocument);
    const other = me!.sessions.find(({ current }) => !current)!;
    const started = Date.now();
    const { endSession } = await request(clientOf(phone), EndSessionDocument, {
      input: { sessionId: other.id },
    });
    expect(endSession).toMatchObject({ ended: 1 });
    expect(await theirs.closed).toBe(4403);
    expect(Date.now() - started).toBeLessThan(5_000);
    expect(mine.socket.readyState).toBe(1);
    mine.close();
    expect(await laptop.me()).toBeNull();
    expect(await phone.me()).toBe('Anna Rossi');
    expect(await kindsOf(personId)).toEqual(['SIGNED_IN', 'SIGNED_IN', 'SESSIONS_ENDED 1']);
  });

  it('are signed out all but this one', async () => {
    const { phone, laptop, personId } = await twoDevices();
    const socket = await RawSocket.open(hub.url, { cookie: `hub-development=${laptop.token}` });
    const { endOtherSessions } = await request(clientOf(phone), EndOtherSessionsDocument);
    expect(endOtherSessions).toMatchObject({ ended: 1 });
    expect(await socket.closed).toBe(4403);
    expect(await laptop.me()).toBeNull();
    expect(await phone.me()).toBe('Anna Rossi');
    expect((await request(clientOf(phone), EndOtherSessionsDocument)).endOtherSessions).toMatchObject({
      ended: 0,
    });
    await phone.raw('mutation { signOut { signedOut } }');
    expect(await kindsOf(personId)).toEqual(['SIGNED_IN', 'SIGNED_IN', 'SESSIONS_ENDED 1', 'SIGNED_OUT']);
  });

  it('are not ended by others: another’s session is answered as none', async () => {
    const { phone } = await twoDevices();
    const stranger = await twoDevices();
    const theirs = (await request(clientOf(stranger.phone), MyAccessDocument)).me!.sessions[0]!.id;
    const missing = hub.make.id(crypto.randomUUID());
    const answers = await Promise.all(
      [theirs, missing, 'nothing'].map(
        async (sessionId) =>
          (await request(clientOf(phone), EndSessionDocument, { input: { sessionId } })).endSession,
      ),
    );
    expect(answers[0]).toMatchObject({ __typename: 'NotFoundError' });
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    expect(await stranger.phone.me()).toBe('Anna Rossi');
    const nobody = createClient({ url: `${hub.url}/graphql` });
    expect((await request(nobody, EndOtherSessionsDocument)).endOtherSessions).toMatchObject({
      code: 'NOT_SIGNED_IN',
    });
    expect((await request(nobody, MyAccessDocument)).me).toBeNull();
  });
});

describe('the label of a device', () => {
  it.each([
    [PHONE, 'Firefox on Android'],
    [LAPTOP, 'Edge on Windows'],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
      'Safari on iPhone',
    ],
    [
      'Mozilla/5.0 (Linux; Android 14; SM-S911B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/26.0 Chrome/122.0.0.0 Mobile Safari/537.36',
      'Samsung Internet on Android',
    ],
    [
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36',
      'Chrome on Linux',
    ],
    ['curl/8.5.0', null],
    ['<script>alert(1)</script>', null],
    ['', null],
    [undefined, null],
  ])('of %j is %j: words of ours alone', (agent, label) => {
    expect(deviceOf(agent)).toBe(label);
  });
});
