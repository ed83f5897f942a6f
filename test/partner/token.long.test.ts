import {
  CreatePartnerDocument,
  GrantPartnerDocument,
  RegisterPartnerJwkDocument,
  RemovePartnerJwkDocument,
  RevokePartnerGrantDocument,
  request,
  type HubClient,
} from '@guardian-network-hub/client-sdk';
import { createHmac, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { startHub, type TestHub } from '../support/hub';
import { RawSocket } from '../support/raw-socket';
import { askToken, assertionForm, claims, jwt, newSigner, type Alg, type Signer } from './partner-world';

let hub: TestHub;
let organiser: HubClient;
let network: string;
let other: string;
let clientId: string;
let signer: Signer;
const DIRECTORY = '{ directory(search: "shown") { nodes { name } } }';

beforeAll(async () => {
  hub = await startHub();
  const uuids = [await hub.make.network(), await hub.make.network()];
  [network, other] = uuids.map((id) => hub.make.id(id)) as [string, string];
  const { personId } = await hub.make.person({ in: uuids, role: 'ORGANISER' });
  await hub.make.person({ name: 'Shown Here', in: [uuids[0]!], partners: true });
  await hub.make.person({ name: 'Shown There', in: [uuids[1]!], partners: true });
  organiser = await hub.client({ personId });
  const made = await request(organiser, CreatePartnerDocument, {
    input: {
      name: 'Region portal',
      purpose: 'a public directory',
      networkIds: [network, other],
      scopes: ['DIRECTORY_READ', 'BOARDS_READ'],
      idempotencyKey: 'create-the-partner',
    },
  });
  clientId = (made.createPartner as { partner: { id: string } }).partner.id;
  signer = await registered('ES256');
});
afterAll(() => hub.stop());

/** The tests ask for more tokens in a minute than a partner may. */
beforeEach(() => hub.app.pool.query('DELETE FROM rate_limit'));

async function register(jwk: string) {
  const answer = await request(organiser, RegisterPartnerJwkDocument, {
    input: { partnerId: clientId, jwk },
  });
  return answer.registerPartnerJwk;
}

async function registered(alg: Alg): Promise<Signer> {
  const made = newSigner(alg);
  expect(await register(made.jwk)).toMatchObject({ partner: { id: clientId } });
  return made;
}

const token = (assertion: object = {}, form: Record<string, string> = {}, header: object = {}) =>
  askToken(hub, assertionForm(jwt(signer, claims(hub, clientId, assertion), header), form));

async function seen(accessToken: string): Promise<string[] | number> {
  const answer = await hub.raw(DIRECTORY, {}, { authorization: `Bearer ${accessToken}` });
  if (answer.status !== 200) return answer.status;
  const { nodes } = answer.body.data!['directory'] as { nodes: { name: string }[] };
  return nodes.map((n) => n.name).sort();
}

describe('the token endpoint', () => {
  it.each(['RS256', 'PS256', 'ES256', 'EdDSA'] as const)('takes an assertion signed by %s', async (alg) => {
    const by = await registered(alg);
    const answer = await askToken(hub, assertionForm(jwt(by, claims(hub, clientId))));
    expect(answer).toMatchObject({
      status: 200,
      body: {
        token_type: 'Bearer',
        expires_in: 600,
        scope: 'directory:read boards:read',
        networks: [network, other].sort(),
        purpose: 'a public directory',
      },
    });
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await seen(answer.body['access_token']!)).toEqual(['Shown Here', 'Shown There']);
  });

  it('keeps no token, but a hash of it', async () => {
    const { body } = await token();
    const dump = await hub.app.pool.query(`SELECT string_agg(t::text, '') AS t FROM partner_token t`);
    expect(dump.rows[0].t).not.toContain(body['access_token']);
  });

  it('binds a token to the scopes and networks that were asked for', async () => {
    const here = await token({}, { networks: network, scope: 'directory:read' });
    expect(here.body).toMatchObject({ scope: 'directory:read', networks: [network] });
    expect(await seen(here.body['access_token']!)).toEqual(['Shown Here']);
    const boards = await token({}, { scope: 'boards:read' });
    expect(await seen(boards.body['access_token']!)).toEqual([]);
  });

  it('gives no more than was granted, and for no other purpose', async () => {
    const foreign = hub.make.id(await hub.make.network());
    expect((await token({}, { networks: foreign })).body['error']).toBe('invalid_target');
    expect((await token({}, { scope: 'directory:write' })).body['error']).toBe('invalid_scope');
    expect((await token({}, { scope: 'constructor' })).body['error']).toBe('invalid_scope');
    expect((await token({}, { purpose: 'advertising' })).body['error']).toBe('invalid_request');
    expect((await token({}, { purpose: 'a public directory' })).status).toBe(200);
  });

  it('tells how it is used (RFC 8414)', async () => {
    const answer = await fetch(`${hub.url}/.well-known/oauth-authorization-server`);
    expect(await answer.json()).toMatchObject({
      issuer: hub.url,
      token_endpoint: `${hub.url}/oauth/token`,
      token_endpoint_auth_methods_supported: ['private_key_jwt'],
    });
  });
});

describe('an assertion', () => {
  it('is good once, however many bring it at the same time', async () => {
    const form = assertionForm(jwt(signer, claims(hub, clientId)));
    const answers = await Promise.all(Array.from({ length: 6 }, () => askToken(hub, form)));
    expect(answers.map((a) => a.status).sort()).toEqual([200, 401, 401, 401, 401, 401]);
    // Nothing but the memory of its jti refuses it: a hub that forgets it is fooled (negative control).
    await hub.app.pool.query('DELETE FROM partner_assertion');
    expect((await askToken(hub, form)).status).toBe(200);
  });

  const now = () => Math.floor(Date.now() / 1000);
  const wrong: [string, () => object][] = [
    ['by someone else', () => ({ iss: 'someone' })],
    ['about someone else', () => ({ sub: 'someone' })],
    ['for another hub', () => ({ aud: 'https://elsewhere.example/oauth/token' })],
    ['for others too', () => ({ aud: [`${hub.url}/oauth/token`, 'https://elsewhere.example'] })],
    ['for nobody', () => ({ aud: undefined })],
    ['expired', () => ({ exp: now() - 1 })],
    ['good for long', () => ({ exp: now() + 600 })],
    ['good for ever', () => ({ exp: undefined })],
    ['good until a text', () => ({ exp: `${now() + 60}` })],
    ['not good yet', () => ({ nbf: now() + 120 })],
    ['made in the future', () => ({ iat: now() + 120 })],
    ['without a jti', () => ({ jti: undefined })],
    ['with an empty jti', () => ({ jti: '' })],
  ];
  it.each(wrong)('%s is refused', async (_what, other) => {
    expect(await token(other())).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
  });

  it('is for the issuer as well as for the endpoint', async () => {
    expect((await token({ aud: hub.url })).status).toBe(200);
  });

  it('is refused with what must be understood and is not', async () => {
    expect((await token({}, {}, { crit: ['exp'], exp: 1 })).status).toBe(401);
    expect((await token({}, {}, { b64: false })).status).toBe(401);
    expect((await token({}, {}, { kid: undefined })).status).toBe(401);
    expect((await token({}, {}, { kid: 'another' })).status).toBe(401);
  });

  it('needs a signature by the registered key', async () => {
    const thief = newSigner('ES256', signer.kid);
    const good = claims(hub, clientId);
    expect((await askToken(hub, assertionForm(jwt(thief, good)))).status).toBe(401);
    const [head, body] = jwt(signer, good).split('.');
    expect((await askToken(hub, assertionForm(`${head}.${body}.`))).status).toBe(401);
    expect((await askToken(hub, assertionForm(`${head}.${body}.AAAA`))).status).toBe(401);
  });

  it('is not believed about its algorithm: neither none nor the public key as a shared secret', async () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const rsa = await registered('RS256');
    const pem = createPublicKey({ key: JSON.parse(rsa.jwk) as never, format: 'jwk' }).export({
      format: 'pem',
      type: 'spki',
    });
    for (const alg of ['none', 'HS256', 'ES256', 'PS256', 'toString']) {
      const signed = `${part({ alg, kid: rsa.kid })}.${part(claims(hub, clientId))}`;
      const mac = createHmac('sha256', pem).update(signed).digest('base64url');
      const answer = await askToken(hub, assertionForm(`${signed}.${mac}`));
      expect([alg, answer.status]).toEqual([alg, 401]);
    }
  });

  it('of one partner is none of another', async () => {
    const made = await request(organiser, CreatePartnerDocument, {
      input: {
        name: 'Second',
        purpose: 'else',
        networkIds: [network],
        scopes: ['DIRECTORY_READ'],
        idempotencyKey: 'create-second',
      },
    });
    const { id } = (made.createPartner as { partner: { id: string } }).partner;
    expect((await askToken(hub, assertionForm(jwt(signer, claims(hub, id))))).status).toBe(401);
    const form = assertionForm(jwt(signer, claims(hub, clientId)), { client_id: id });
    expect((await askToken(hub, form)).status).toBe(401);
  });
});

describe('the form', () => {
  it('is a form, of 8 KB at most, with each parameter once', async () => {
    const json = await fetch(`${hub.url}/oauth/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    expect([json.status, await json.json()]).toMatchObject([415, { error: 'invalid_request' }]);
    const large = await askToken(hub, `grant_type=${'x'.repeat(9_000)}`);
    expect(large).toMatchObject({ status: 413, body: { error: 'invalid_request' } });
    const twice = await askToken(hub, 'grant_type=client_credentials&grant_type=password');
    expect(twice).toMatchObject({ status: 400, body: { error: 'invalid_request' } });
    expect((await askToken(hub, 'a=b')).body['error']).toBe('invalid_request');
    const password = await askToken(hub, { grant_type: 'password', username: 'a', password: 'b' });
    expect(password.body['error']).toBe('unsupported_grant_type');
    const secret = await askToken(hub, { grant_type: 'client_credentials', client_secret: 'x' });
    expect(secret).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
    const get = await fetch(`${hub.url}/oauth/token?grant_type=client_credentials`);
    expect([get.status, get.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it('is taken only so often from one place', async () => {
    const tries = await Promise.all(Array.from({ length: 70 }, () => askToken(hub, 'a=b')));
    const refused = tries.filter((t) => t.status === 429);
    expect(refused).toHaveLength(10);
    expect(Number(refused[0]!.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});

describe('a public key', () => {
  const rsa = (bits: number) =>
    JSON.stringify(generateKeyPairSync('rsa', { modulusLength: bits }).publicKey.export({ format: 'jwk' }));

  it('is refused where it is weak, private or of another kind', async () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const curve = generateKeyPairSync('ec', { namedCurve: 'secp256k1' }).publicKey.export({ format: 'jwk' });
    const x25519 = generateKeyPairSync('x25519').publicKey.export({ format: 'jwk' });
    const good = JSON.parse(newSigner('ES256').jwk) as object;
    for (const jwk of [
      rsa(1024),
      JSON.stringify(privateKey.export({ format: 'jwk' })),
      JSON.stringify(curve),
      JSON.stringify(x25519),
      JSON.stringify({ kty: 'oct', k: 'c2VjcmV0' }),
      JSON.stringify({ ...good, alg: 'none' }),
      JSON.stringify({ ...good, use: 'enc' }),
      JSON.stringify({ ...good, kid: 'with space' }),
      JSON.stringify({ ...good, x: 5 }),
      '[]',
      'null',
      'no JSON',
    ]) {
      expect([jwk, await register(jwk)]).toMatchObject([jwk, { code: 'INVALID_INPUT', field: 'jwk' }]);
    }
  });

  it('ends its tokens when it is removed, at once', async () => {
    const by = await registered('EdDSA');
    const { body } = await askToken(hub, assertionForm(jwt(by, claims(hub, clientId))));
    expect(await seen(body['access_token']!)).toHaveLength(2);
    const all = await hub.app.pool.query<{ id: string }>('SELECT id FROM partner_jwk WHERE kid = $1', [
      by.kid,
    ]);
    const jwkId = hub.make.id(all.rows[0]!.id);
    await request(organiser, RemovePartnerJwkDocument, { input: { jwkId } });
    expect(await seen(body['access_token']!)).toBe(401);
    expect((await askToken(hub, assertionForm(jwt(by, claims(hub, clientId))))).status).toBe(401);
  });
});

describe('a token', () => {
  it('takes its sockets along when its key is removed', async () => {
    const by = await registered('ES256');
    const { body } = await askToken(hub, assertionForm(jwt(by, claims(hub, clientId))));
    const socket = await RawSocket.open(hub.url, {}, { authorization: `Bearer ${body['access_token']}` });
    const from = Date.now();
    await hub.app.pool.query('DELETE FROM partner_jwk WHERE kid = $1', [by.kid]);
    expect(await socket.closed).toBe(4403);
    expect(Date.now() - from).toBeLessThan(5_000);
  });

  it('ends by itself', async () => {
    const { body } = await token();
    await hub.app.pool.query('UPDATE partner_token SET expires_at = now()');
    expect(await seen(body['access_token']!)).toBe(401);
  });

  it('reads nothing more of a network that takes its grant back', async () => {
    const { body } = await token();
    await request(organiser, RevokePartnerGrantDocument, {
      input: { partnerId: clientId, networkId: other },
    });
    expect(await seen(body['access_token']!)).toEqual(['Shown Here']);
    await request(organiser, GrantPartnerDocument, {
      input: { partnerId: clientId, networkId: other, scopes: ['BOARDS_READ'] },
    });
    expect(await seen(body['access_token']!)).toEqual(['Shown Here']);
    await hub.app.pool.query(`UPDATE partner_grant SET expires_at = now()`);
    expect(await seen(body['access_token']!)).toEqual([]);
  });
});
