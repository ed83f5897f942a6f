import {
  AddPartnerKeyDocument,
  AuditLogDocument,
  CreatePartnerDocument,
  GrantPartnerDocument,
  PartnersDocument,
  RegisterPartnerJwkDocument,
  RevokePartnerGrantDocument,
  RevokePartnerKeyDocument,
  SetPartnerPointsDocument,
  request,
  type HubClient,
} from '@guardian-network-hub/client-sdk';
import { startHub, type TestHub } from '../support/hub';
import { RawSocket } from '../support/raw-socket';
import { newSigner } from './partner-world';

let hub: TestHub;
let here: string;
let there: string;
let hereId: string;
let thereId: string;
const people: Record<string, string> = {};
const clients: Record<string, HubClient> = {};
let count = 0;

beforeAll(async () => {
  hub = await startHub();
  [here, there] = [await hub.make.network(), await hub.make.network()];
  [hereId, thereId] = [hub.make.id(here), hub.make.id(there)];
  const add = async (name: string, options: Parameters<TestHub['make']['person']>[0]) => {
    people[name] = (await hub.make.person(options)).personId;
    clients[name] = await hub.client({ personId: people[name] });
  };
  await add('organiser', { in: [here], role: 'ORGANISER' });
  await add('otherOrganiser', { in: [there], role: 'ORGANISER' });
  await add('moderator', { in: [here], role: 'MODERATOR' });
  await add('guardian', { in: [here] });
  await add('operator', {});
  await hub.app.pool.query('UPDATE account SET operator = true WHERE person_id = $1', [people['operator']]);
  clients['anonymous'] = await hub.client();
  await hub.make.person({ name: 'Shown Here', in: [here], partners: true });
  await hub.make.person({ name: 'Shown There', in: [there], partners: true });
});
afterAll(() => hub.stop());

const as = (who: string) => clients[who]!;
const newKey = () => `idempotent-${++count}`;

async function create(who: string, networkIds = [hereId], idempotencyKey = newKey()) {
  const input = {
    name: 'Portal',
    purpose: 'shows',
    networkIds,
    scopes: ['DIRECTORY_READ' as const],
    idempotencyKey,
  };
  return (await request(as(who), CreatePartnerDocument, { input })).createPartner;
}

async function partnerOf(who = 'organiser', networkIds = [hereId]): Promise<string> {
  const made = await create(who, networkIds);
  return (made as { partner: { id: string } }).partner.id;
}

async function addKey(partnerId: string, who = 'organiser', idempotencyKey = newKey()) {
  const input = { partnerId, label: 'website', idempotencyKey };
  const answer = (await request(as(who), AddPartnerKeyDocument, { input })).addPartnerKey;
  return answer as unknown as { key: string | null; partner: { keys: { id: string }[] }; code?: string };
}

async function seen(key: string): Promise<string[] | number> {
  const headers = { authorization: `Bearer ${key}` };
  const answer = await hub.raw('{ directory(search: "shown") { nodes { name } } }', {}, headers);
  if (answer.status !== 200) return answer.status;
  return (answer.body.data!['directory'] as { nodes: { name: string }[] }).nodes.map((n) => n.name).sort();
}

describe('adding a partner', () => {
  it('is for organisers of all its networks, and for operators', async () => {
    expect(await create('organiser')).toMatchObject({
      partner: {
        name: 'Portal',
        viewerKeeps: true,
        grants: [{ network: { id: hereId }, scopes: ['DIRECTORY_READ'] }],
      },
    });
    expect(await create('operator', [hereId, thereId])).toMatchObject({ partner: { viewerKeeps: true } });
    for (const who of ['moderator', 'guardian', 'otherOrganiser'])
      expect([who, await create(who)]).toMatchObject([who, { code: 'NOT_FOUND' }]);
    expect(await create('anonymous')).toMatchObject({ code: 'NOT_SIGNED_IN' });
    expect(await create('organiser', [hereId, thereId])).toMatchObject({ code: 'NOT_FOUND' });
    const nowhere = hub.make.id(crypto.randomUUID());
    expect(await create('operator', [hereId, nowhere])).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('asks to have proved oneself lately', async () => {
    const { cookie, sessionId } = await hub.sessionOf(people['organiser']!);
    await hub.app.pool.query(
      `UPDATE session SET authenticated_at = now() - interval '11 minutes' WHERE id = $1`,
      [sessionId],
    );
    const input = `{ name: "a", purpose: "b", networkIds: ["${hereId}"], scopes: [DIRECTORY_READ], idempotencyKey: "late-attempt" }`;
    const answer = await hub.raw(
      `mutation { createPartner(input: ${input}) { __typename } }`,
      {},
      { cookie },
    );
    expect(answer.body.data).toEqual({ createPartner: { __typename: 'StepUpRequiredError' } });
  });

  it('makes one, however often it is tried with the same key', async () => {
    const key = newKey();
    const made = await Promise.all([1, 2, 3].map(() => create('organiser', [hereId], key)));
    expect(new Set(made.map((m) => (m as { partner: { id: string } }).partner.id)).size).toBe(1);
    expect(await create('operator', [hereId], key)).toMatchObject({ partner: { name: 'Portal' } });
    const input = {
      name: 'Else',
      purpose: 'shows',
      networkIds: [hereId],
      scopes: ['DIRECTORY_READ' as const],
    };
    const reused = await request(as('organiser'), CreatePartnerDocument, {
      input: { ...input, idempotencyKey: key },
    });
    expect(reused.createPartner).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  });
});

describe('a grant', () => {
  it('is given by the organisers of the network themselves', async () => {
    const partnerId = await partnerOf();
    const { key } = await addKey(partnerId);
    expect(await seen(key!)).toEqual(['Shown Here']);
    const input = { partnerId, networkId: thereId, scopes: ['DIRECTORY_READ' as const] };
    for (const who of ['organiser', 'guardian'])
      expect((await request(as(who), GrantPartnerDocument, { input })).grantPartner).toMatchObject({
        code: 'NOT_FOUND',
      });
    const granted = await request(as('otherOrganiser'), GrantPartnerDocument, { input });
    // Whoever grants sees what was granted by her network, and nothing of others' grants and of the keys.
    expect(granted.grantPartner).toMatchObject({
      partner: { viewerKeeps: false, keys: [], jwks: [], grants: [{ network: { id: thereId } }] },
    });
    expect(await seen(key!)).toEqual(['Shown Here', 'Shown There']);
    const revoke = { partnerId, networkId: thereId };
    expect(
      (await request(as('organiser'), RevokePartnerGrantDocument, { input: revoke })).revokePartnerGrant,
    ).toMatchObject({ code: 'NOT_FOUND' });
    await request(as('otherOrganiser'), RevokePartnerGrantDocument, { input: revoke });
    expect(await seen(key!)).toEqual(['Shown Here']);
  });

  it('is of some scopes, and ends when it is to end', async () => {
    const partnerId = await partnerOf();
    const { key } = await addKey(partnerId);
    const grant = async (input: object) =>
      (
        await request(as('organiser'), GrantPartnerDocument, {
          input: { partnerId, networkId: hereId, scopes: ['DIRECTORY_READ'], ...input },
        })
      ).grantPartner;
    expect(await grant({ scopes: [] })).toMatchObject({ code: 'INVALID_INPUT', field: 'scopes' });
    expect(await grant({ expiresAt: '2020-01-01T00:00:00Z' })).toMatchObject({ field: 'expiresAt' });
    await grant({ scopes: ['BOARDS_READ'] });
    expect(await seen(key!)).toEqual([]);
    await grant({ expiresAt: new Date(Date.now() + 1_500).toISOString() });
    expect(await seen(key!)).toEqual(['Shown Here']);
    await new Promise((resolve) => setTimeout(resolve, 1_600));
    expect(await seen(key!)).toEqual([]);
  });
});

describe('a key', () => {
  it('is made by who keeps the partner, shown once, and kept as a hash', async () => {
    const partnerId = await partnerOf();
    const attempt = newKey();
    const { key } = await addKey(partnerId, 'organiser', attempt);
    expect(key).toMatch(/^hubkey_[\w-]{43}$/);
    expect(await addKey(partnerId, 'organiser', attempt)).toMatchObject({
      key: null,
      partner: { keys: [{}] },
    });
    const dump = await hub.app.pool.query(`SELECT string_agg(k::text, '') AS t FROM partner_key k`);
    expect(dump.rows[0].t).not.toContain(key);
    // An organiser of another network that grants something gets no key to this one's data.
    await request(as('otherOrganiser'), GrantPartnerDocument, {
      input: { partnerId, networkId: thereId, scopes: ['DIRECTORY_READ'] },
    });
    for (const who of ['otherOrganiser', 'moderator', 'guardian']) {
      expect([who, await addKey(partnerId, who)]).toMatchObject([who, { code: 'NOT_FOUND' }]);
      const input = { partnerId, jwk: newSigner('ES256').jwk };
      expect(
        (await request(as(who), RegisterPartnerJwkDocument, { input })).registerPartnerJwk,
      ).toMatchObject({
        code: 'NOT_FOUND',
      });
    }
  });

  it('is one of ten at most, however many are asked for at once', async () => {
    const partnerId = await partnerOf();
    const made = await Promise.all(Array.from({ length: 14 }, () => addKey(partnerId)));
    expect(made.filter((m) => m.key)).toHaveLength(10);
  });

  it('is worth nothing once it is revoked: at the next request, and on open sockets', async () => {
    const partnerId = await partnerOf();
    const { key, partner } = await addKey(partnerId);
    const socket = await RawSocket.open(hub.url, {}, { authorization: `Bearer ${key}` });
    const input = { keyId: partner.keys[0]!.id };
    for (const who of ['otherOrganiser', 'guardian'])
      expect((await request(as(who), RevokePartnerKeyDocument, { input })).revokePartnerKey).toMatchObject({
        code: 'NOT_FOUND',
      });
    await request(as('organiser'), RevokePartnerKeyDocument, { input });
    const from = Date.now();
    expect(await seen(key!)).toBe(401);
    expect(await socket.closed).toBe(4403);
    expect(Date.now() - from).toBeLessThan(5_000);
  });

  it('loses its sockets when a grant is taken back', async () => {
    const partnerId = await partnerOf();
    const { key } = await addKey(partnerId);
    const socket = await RawSocket.open(hub.url, {}, { authorization: `Bearer ${key}` });
    const input = { partnerId, networkId: hereId };
    await request(as('organiser'), RevokePartnerGrantDocument, { input });
    expect(await socket.closed).toBe(4403);
  });
});

describe('the list of partners', () => {
  it('is for organisers of the network; others get an empty one', async () => {
    const partnerId = await partnerOf();
    const list = async (who: string) => {
      const { partners } = await request(as(who), PartnersDocument, { networkId: hereId, first: 100 });
      return partners.nodes.map((p) => p.id);
    };
    expect(await list('organiser')).toContain(partnerId);
    expect(await list('operator')).toContain(partnerId);
    for (const who of ['moderator', 'guardian', 'anonymous'])
      expect([who, await list(who)]).toEqual([who, []]);
  });

  it('holds every change in the audit log, by ids alone', async () => {
    const partnerId = await partnerOf();
    await addKey(partnerId);
    const { auditLog } = await request(as('operator'), AuditLogDocument, {
      kinds: ['PARTNER_CHANGED'],
      first: 100,
    });
    const changes = auditLog.nodes
      .map((n) => Object.fromEntries(n.details.map((d) => [d.name, d.value])))
      .filter((d) => d['partner'] === partnerId);
    expect(changes).toEqual([
      { change: 'KEY_ADDED', partner: partnerId },
      { change: 'GRANTED', partner: partnerId, scopes: 'directory:read' },
    ]);
  });
});

describe('the points of a partner', () => {
  const QUERY = '{ directory(first: 20) { nodes { name networks { id } } } }';
  const setPoints = async (partnerId: string, pointsPerMinute: number | null, who = 'operator') =>
    (await request(as(who), SetPartnerPointsDocument, { input: { partnerId, pointsPerMinute } }))
      .setPartnerPoints;

  it('are spent by each operation, and told in headers', async () => {
    const { key } = await addKey(await partnerOf());
    const headers = { authorization: `Bearer ${key}` };
    const first = await hub.raw(QUERY, {}, headers);
    const left = (answer: typeof first) => Number(/r=(\d+)/.exec(answer.headers.get('ratelimit')!)![1]);
    expect(first.headers.get('ratelimit-policy')).toBe('"points";q=20000;w=60');
    const cost = 20_000 - left(first);
    expect(cost).toBeGreaterThan(20);
    expect(left(await hub.raw(QUERY, {}, headers))).toBe(20_000 - 2 * cost);
    expect((await hub.raw(QUERY, {}, {})).headers.get('ratelimit')).toBeNull();
  });

  it('are as many as operators say, and one too many is answered by 429', async () => {
    const partnerId = await partnerOf();
    expect(await setPoints(partnerId, 1_000_000, 'organiser')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await setPoints(partnerId, 0)).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await setPoints(partnerId, 3)).toMatchObject({ partner: { pointsPerMinute: 3 } });
    const { key } = await addKey(partnerId);
    const headers = { authorization: `Bearer ${key}` };
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => hub.raw('{ hub { name } }', {}, headers)));
    expect(answers.map((a) => a.status).sort()).toEqual([200, 200, 200, 429, 429]);
    const refused = answers.find((a) => a.status === 429)!;
    const seconds = Number(refused.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
    expect(refused.body.errors![0]!.extensions).toMatchObject({
      code: 'RATE_LIMITED',
      retryAfterSeconds: seconds,
    });
    expect(refused.body.data).toBeUndefined();
  });

  it('are the same over a socket', async () => {
    const partnerId = await partnerOf();
    await setPoints(partnerId, 1);
    const { key } = await addKey(partnerId);
    const board = hub.make.id(await hub.make.board(here, { audience: 'PUBLIC' }));
    await request(as('organiser'), GrantPartnerDocument, {
      input: { partnerId, networkId: hereId, scopes: ['BOARDS_READ'] },
    });
    const headers = { authorization: `Bearer ${key}` };
    expect((await hub.raw('{ hub { name } }', {}, headers)).status).toBe(200);
    const socket = await RawSocket.open(hub.url, {}, headers);
    const watch = 'subscription($b: ID!) { boardChanges(boardId: $b) { cursor } }';
    const [problem] = await socket.errorOf(watch, { b: board });
    expect(problem!.extensions).toMatchObject({
      code: 'RATE_LIMITED',
      retryAfterSeconds: expect.any(Number),
    });
    socket.close();
  });
});
