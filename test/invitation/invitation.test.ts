import {
  AcceptInvitationDocument,
  CreateInvitationDocument,
  InvitationDocument,
  InvitationsDocument,
  request,
  RequestInvitationCodeDocument,
  RevokeInvitationDocument,
  unwrap,
  type AcceptInvitationInput,
  type CreateInvitationInput,
  type HubClient,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import { startHub, type TestHub } from '../support/hub';
import type { MadePerson } from '../support/make';

let hub: TestHub;
let network: string;
let organiser: MadePerson;
let as: HubClient;
let nobody: HubClient;
let count = 0;

beforeAll(async () => {
  // Mail goes to the development mailbox, which tests read over HTTP.
  hub = await startHub({ env: { NODE_ENV: 'development' } });
  nobody = await hub.client();
});
afterAll(() => hub.stop());
beforeEach(async () => {
  await hub.app.pool.query('DELETE FROM rate_limit');
  network = await hub.make.network({ name: 'Veneto' });
  organiser = await hub.make.person({ in: [network], role: 'ORGANISER' });
  as = await hub.client(organiser);
});

type Create = Partial<CreateInvitationInput>;

async function create(more: Create, who = as) {
  const input = { networkId: hub.make.id(network), role: 'GUARDIAN' as const, idempotencyKey: randomUUID() };
  return (await request(who, CreateInvitationDocument, { input: { ...input, ...more } })).createInvitation;
}

async function link(more: Create = {}): Promise<string> {
  const made = unwrap(await create({ places: 5, ...more }), 'CreateInvitationSuccess');
  return made.link!.split('#')[1]!;
}

interface Mail {
  to: string;
  text: string;
}

async function mailTo(address: string): Promise<Mail> {
  for (let i = 0; i < 200; i++) {
    const response = await fetch(`${hub.url}/dev/mailbox`, { headers: { accept: 'application/json' } });
    const mail = ((await response.json()) as Mail[]).find(({ to }) => to.includes(address));
    if (mail) return mail;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`no mail to ${address}`);
}

const newAddress = () => `newcomer${++count}@example.org`;

async function mailed(address: string, more: Create = {}): Promise<string> {
  unwrap(await create({ addresses: [address], ...more }), 'CreateInvitationSuccess');
  return /\/join#([\w-]+)/.exec((await mailTo(address.toLowerCase())).text)![1]!;
}

async function codeFor(token: string, email: string): Promise<string> {
  const input = { token, email };
  unwrap(
    (await request(nobody, RequestInvitationCodeDocument, { input })).requestInvitationCode,
    'RequestInvitationCodeSuccess',
  );
  return /\b(\d{8})\b/.exec((await mailTo(email)).text)![1]!;
}

const accept = async (who: HubClient, input: Partial<AcceptInvitationInput> & { token: string }) =>
  (await request(who, AcceptInvitationDocument, { input: { idempotencyKey: randomUUID(), ...input } }))
    .acceptInvitation;

const ACCEPT = `mutation($input: AcceptInvitationInput!) { acceptInvitation(input: $input) {
  __typename ... on AcceptInvitationSuccess { viewer { name email } } ... on UserError { code field } } }`;

/** As a browser without a session: answers the cookie too. */
async function come(input: Partial<AcceptInvitationInput>) {
  const answer = await hub.raw(ACCEPT, { input: { idempotencyKey: randomUUID(), ...input } });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0];
  return { answer: answer.body.data?.['acceptInvitation'] as Record<string, unknown>, cookie };
}

async function members(): Promise<number> {
  const found = await hub.app.pool.query(
    `SELECT count(DISTINCT person_id)::int AS n FROM membership WHERE network_id = $1 AND until IS NULL`,
    [network],
  );
  return found.rows[0].n;
}

const anna = { givenName: 'Anna', familyName: 'Rossi', locale: 'it' };
const invalid = { __typename: 'InvalidInvitationError', code: 'INVALID_INVITATION' };

describe('an invitation', () => {
  it('shows network and ground rules to who holds the token, and nothing to others', async () => {
    await hub.app.pool.query(
      `INSERT INTO ground_rules (id, network_id, version, markdown, html) VALUES (gen_random_uuid(), $1, 1, 'x', '<p>Be kind</p>')`,
      [network],
    );
    const token = await link();
    const { invitation } = await request(nobody, InvitationDocument, { token });
    expect(invitation).toMatchObject({
      kind: 'LINK',
      role: 'GUARDIAN',
      network: { name: { text: 'Veneto' } },
      groundRules: { html: '<p>Be kind</p>', markdown: null, version: 1 },
    });
    for (const wrong of ['', 'x', `${token}x`, token.slice(1), token.toUpperCase()])
      expect(await request(nobody, InvitationDocument, { token: wrong })).toEqual({ invitation: null });
  });

  it('has a token of 192 bits, of which the database keeps the hash alone', async () => {
    const address = newAddress();
    const tokens = [await link(), await mailed(address)];
    for (const token of tokens) expect(token).toMatch(/^[\w-]{32}$/);
    const dump = await hub.app.pool.query(
      `SELECT string_agg(t, '') AS t FROM (SELECT i::text AS t FROM invitation i UNION ALL SELECT k::text FROM idempotency_key k
       UNION ALL SELECT d::text FROM delivery d WHERE state = 'SENT' UNION ALL SELECT a::text FROM audit_entry a) x`,
    );
    for (const token of tokens) expect(dump.rows[0].t).not.toContain(token);
  });

  it('is made once for one key, with the same link', async () => {
    const idempotencyKey = randomUUID();
    const made = await Promise.all([1, 2, 3].map(() => create({ places: 2, idempotencyKey })));
    expect(new Set(made.map((m) => unwrap(m, 'CreateInvitationSuccess').link)).size).toBe(1);
    expect(await create({ places: 3, idempotencyKey })).toMatchObject({
      __typename: 'IdempotencyKeyReusedError',
    });
  });

  it.each<[string, Create, string]>([
    ['neither places nor addresses', {}, 'places'],
    ['both', { places: 1, addresses: ['a@example.org'] }, 'places'],
    ['no place', { places: 0 }, 'places'],
    ['501 places', { places: 501 }, 'places'],
    ['no day', { places: 1, days: 0 }, 'days'],
    ['61 days', { places: 1, days: 61 }, 'days'],
    ['no address', { addresses: [] }, 'addresses'],
    ['what is no address', { addresses: ['a@example.org', 'x@y\r\nBcc: z@example.org'] }, 'addresses'],
    ['501 addresses', { addresses: Array.from({ length: 501 }, (_, i) => `a${i}@example.org`) }, 'addresses'],
  ])('is refused with %s', async (_what, more, field) => {
    expect(await create(more)).toMatchObject({ __typename: 'InvalidInputError', field });
  });

  it('is made, seen and withdrawn by organisers of the network alone', async () => {
    await link();
    const made = async (who: HubClient) =>
      (await request(who, InvitationsDocument, { id: hub.make.id(network) })).network!.invitations.nodes;
    const [one] = await made(as);
    expect(one).toMatchObject({ kind: 'LINK', places: 5, placesLeft: 5, state: 'OPEN', address: null });
    const parent = await hub.make.network();
    await hub.app.pool.query('UPDATE network SET parent_id = $1 WHERE id = $2', [parent, network]);
    const revoke = async (who: HubClient, invitationId: string) =>
      (await request(who, RevokeInvitationDocument, { input: { invitationId } })).revokeInvitation;
    for (const who of [
      await hub.make.person({ in: [network] }),
      await hub.make.person({ in: [network], role: 'MODERATOR' }),
      await hub.make.person({ in: [parent], role: 'ORGANISER' }),
    ]) {
      const client = await hub.client(who);
      expect(await create({ places: 1 }, client)).toMatchObject({ __typename: 'NotFoundError' });
      expect(await made(client)).toEqual([]);
      const hidden = await revoke(client, one!.id);
      expect(hidden).toMatchObject({ __typename: 'NotFoundError' });
      expect(await revoke(client, hub.make.id(randomUUID()))).toEqual(hidden);
    }
    expect(await create({ places: 1 }, nobody)).toMatchObject({ __typename: 'NotSignedInError' });
    expect(await revoke(as, one!.id)).toMatchObject({ __typename: 'RevokeInvitationSuccess' });
    expect(await made(as)).toMatchObject([{ state: 'REVOKED' }]);
    const audit = await hub.app.pool.query(
      `SELECT count(*)::int AS n FROM audit_entry WHERE network_id = $1 AND kind = 'INVITATION_CHANGED'`,
      [network],
    );
    expect(audit.rows[0].n).toBe(2);
  });

  it('goes by mail to 500 addresses at once, each with a token of its own; the newest counts', async () => {
    const addresses = Array.from({ length: 500 }, (_, i) => `list${i}@example.org`);
    const made = unwrap(await create({ addresses }), 'CreateInvitationSuccess');
    expect(made).toMatchObject({ mailed: 500, link: null });
    await create({ addresses: ['LIST0@example.org'] });
    const found = await hub.app.pool.query(
      `SELECT count(*)::int AS n, count(DISTINCT token_hash)::int AS tokens,
         count(*) FILTER (WHERE revoked_at IS NOT NULL)::int AS replaced FROM invitation WHERE network_id = $1`,
      [network],
    );
    expect(found.rows).toEqual([{ n: 501, tokens: 501, replaced: 1 }]);
    await hub.app.pool.query(`DELETE FROM job WHERE kind = 'mail.send'`);
  });

  it('cannot be made without end', async () => {
    for (let i = 0; i < 60; i++) await create({ places: 1 });
    expect(await create({ places: 1 })).toMatchObject({ __typename: 'RateLimitedError' });
  });
});

describe('who has an account', () => {
  it('joins by a link, once', async () => {
    const token = await link({ role: 'MENTOR', places: 1 });
    const client = await hub.client(await hub.make.person());
    expect(await accept(client, { token })).toMatchObject({ __typename: 'AcceptInvitationSuccess' });
    expect(await accept(client, { token })).toMatchObject({ __typename: 'AcceptInvitationSuccess' });
    expect(await accept(await hub.client(await hub.make.person()), { token })).toMatchObject(invalid);
    expect(await members()).toBe(2);
  });

  it('takes no place where she has the role already', async () => {
    const token = await link({ places: 1 });
    const member = await hub.client(await hub.make.person({ in: [network] }));
    expect(await accept(member, { token })).toMatchObject({ __typename: 'AcceptInvitationSuccess' });
    expect(await accept(await hub.client(await hub.make.person()), { token })).toMatchObject({
      __typename: 'AcceptInvitationSuccess',
    });
  });

  it('does not come back by the same place after she was let go', async () => {
    const token = await link();
    const person = await hub.make.person();
    const client = await hub.client(person);
    await accept(client, { token });
    await hub.app.pool.query('UPDATE membership SET until = clock_timestamp() WHERE person_id = $1', [
      person.personId,
    ]);
    expect(await accept(client, { token })).toMatchObject(invalid);
  });

  it('does not come in while she is suspended', async () => {
    const token = await link();
    const person = await hub.make.person();
    await hub.app.pool.query(
      `INSERT INTO suspension (id, person_id, network_id, roles) VALUES (gen_random_uuid(), $1, $2, '[]')`,
      [person.personId, network],
    );
    expect(await accept(await hub.client(person), { token })).toMatchObject({ __typename: 'SuspendedError' });
    const { rows } = await hub.app.pool.query('SELECT places_left FROM invitation WHERE network_id = $1', [
      network,
    ]);
    expect(rows).toEqual([{ places_left: 5 }]);
  });

  it.each([
    ['withdrawn', 'revoked_at = now()'],
    ['too old', `expires_at = now() - interval '1 second'`],
    ['used up', 'places_left = 0'],
  ])('is refused one that is %s, as if there were none', async (_what, change) => {
    const token = await link();
    await hub.app.pool.query(`UPDATE invitation SET ${change} WHERE network_id = $1`, [network]);
    const client = await hub.client(await hub.make.person());
    const refused = await accept(client, { token });
    expect(refused).toMatchObject(invalid);
    expect(await accept(client, { token: 'none at all' })).toEqual(refused);
    expect((await request(nobody, InvitationDocument, { token })).invitation).toBeNull();
    expect((await come({ token, newcomer: anna })).answer).not.toMatchObject({
      __typename: 'AcceptInvitationSuccess',
    });
  });

  it('is refused what was mailed to somebody else who has an account', async () => {
    const other = await hub.make.person();
    const token = await mailed(other.email);
    expect(await accept(await hub.client(await hub.make.person()), { token })).toMatchObject(invalid);
    expect(await accept(await hub.client(other), { token })).toMatchObject({
      __typename: 'AcceptInvitationSuccess',
    });
  });

  it('accepts the ground rules in force with it', async () => {
    await hub.app.pool.query(
      `INSERT INTO ground_rules (id, network_id, version, markdown, html) SELECT gen_random_uuid(), $1, v, 'x', 'x' FROM generate_series(1, 2) v`,
      [network],
    );
    const token = await link({ places: 1 });
    const client = await hub.client(await hub.make.person());
    for (const acceptedRulesVersion of [undefined, 1, 3])
      expect(await accept(client, { token, acceptedRulesVersion })).toMatchObject({
        __typename: 'RulesNotAcceptedError',
      });
    expect(await members()).toBe(1);
    expect(await accept(client, { token, acceptedRulesVersion: 2 })).toMatchObject({
      __typename: 'AcceptInvitationSuccess',
    });
  });
});

describe('who has no account', () => {
  it('gets one by a mailed invitation, with the address it was mailed to, and is signed in', async () => {
    const address = newAddress();
    const token = await mailed(address.toUpperCase());
    const { answer, cookie } = await come({ token, newcomer: anna });
    expect(answer).toMatchObject({ viewer: { name: 'Anna Rossi', email: address } });
    const me = await hub.raw('{ me { memberships { role } guardian { name } } }', {}, { cookie: cookie! });
    expect(me.body.data).toEqual({
      me: { memberships: [{ role: 'GUARDIAN' }], guardian: { name: 'Anna Rossi' } },
    });
    const stored = await hub.app.pool.query('SELECT state, is_primary FROM email_address WHERE folded = $1', [
      address,
    ]);
    expect(stored.rows).toEqual([{ state: 'VERIFIED', is_primary: true }]);
    const others = await hub.make.person({ in: [network] });
    const seen = await hub.raw(
      '{ directory(search: "Anna Rossi") { nodes { name } } }',
      {},
      { cookie: (await hub.sessionOf(others.personId)).cookie },
    );
    expect(seen.body.data).toEqual({ directory: { nodes: [] } });
  });

  it('does not choose the address of a mailed invitation', async () => {
    const address = newAddress();
    const token = await mailed(address);
    const { answer } = await come({
      token,
      newcomer: { ...anna, email: 'victim@example.org', code: '00000000' },
    });
    expect(answer).toMatchObject({ viewer: { email: address } });
  });

  it('gets one by a link with a code mailed to her address', async () => {
    const token = await link({ places: 1 });
    const email = newAddress();
    const code = await codeFor(token, email);
    const { answer, cookie } = await come({ token, newcomer: { ...anna, email, code } });
    expect(answer).toMatchObject({ viewer: { name: 'Anna Rossi', email } });
    expect(cookie).toMatch(/^hub-development=/);
    expect(await members()).toBe(2);
  });

  it('gets none by a link without the right code', async () => {
    const token = await link();
    const email = newAddress();
    const code = await codeFor(token, email);
    const wrong = code === '00000000' ? '11111111' : '00000000';
    const tries: [object, object][] = [
      [anna, { field: 'email' }],
      [{ ...anna, email }, { field: 'code' }],
      [{ ...anna, email, code: wrong }, { code: 'INVALID_CODE' }],
      [{ ...anna, email: newAddress(), code }, { code: 'INVALID_CODE' }],
    ];
    for (const [newcomer, refusal] of tries) {
      const { answer, cookie } = await come({ token, newcomer: newcomer as never });
      expect(answer).toMatchObject(refusal);
      expect(cookie).toBeUndefined();
    }
    const elsewhere = await link();
    expect((await come({ token: elsewhere, newcomer: { ...anna, email, code } })).answer).toMatchObject({
      code: 'INVALID_CODE',
    });
    expect(await members()).toBe(1);
  });

  it('has five tries, and a code that works once', async () => {
    const token = await link();
    const email = newAddress();
    const code = await codeFor(token, email);
    const at = await Promise.all(
      Array.from({ length: 4 }, () => come({ token, newcomer: { ...anna, email, code } })),
    );
    expect(at.filter(({ answer }) => answer['__typename'] === 'AcceptInvitationSuccess')).toHaveLength(1);
    const second = newAddress();
    const other = await codeFor(token, second);
    const wrong = other === '00000000' ? '11111111' : '00000000';
    for (let i = 0; i < 5; i++) await come({ token, newcomer: { ...anna, email: second, code: wrong } });
    expect((await come({ token, newcomer: { ...anna, email: second, code: other } })).answer).toMatchObject({
      code: 'INVALID_CODE',
    });
  });

  it('is not told who has an account, before she has proved the address', async () => {
    const { email } = await hub.make.person();
    const token = await link();
    const ask = async (address: string) =>
      (await request(nobody, RequestInvitationCodeDocument, { input: { token, email: address } }))
        .requestInvitationCode;
    expect(await ask(email)).toEqual(await ask(newAddress()));
    const code = /\b(\d{8})\b/.exec((await mailTo(email)).text)![1]!;
    const { answer, cookie } = await come({ token, newcomer: { ...anna, email, code } });
    expect(answer).toMatchObject({ __typename: 'AddressKnownError', code: 'ADDRESS_KNOWN' });
    expect(cookie).toBeUndefined();
  });

  it('is not signed in as somebody whose invitation mail she holds', async () => {
    const { email } = await hub.make.person();
    const { answer, cookie } = await come({ token: await mailed(email), newcomer: anna });
    expect(answer).toMatchObject({ __typename: 'AddressKnownError' });
    expect(cookie).toBeUndefined();
  });

  it('gets one account where she tries many times at once', async () => {
    const address = newAddress();
    const token = await mailed(address);
    const all = await Promise.all(Array.from({ length: 6 }, () => come({ token, newcomer: anna })));
    const names = all.map(({ answer }) => answer['__typename']);
    expect(names.filter((n) => n === 'AcceptInvitationSuccess')).toHaveLength(1);
    const { rows } = await hub.app.pool.query(
      'SELECT count(*)::int AS n FROM email_address WHERE folded = $1',
      [address],
    );
    expect(rows).toEqual([{ n: 1 }]);
    expect(await members()).toBe(2);
  });

  it('gets the same answer again by the same key, for a while', async () => {
    const token = await link({ places: 1 });
    const email = newAddress();
    const newcomer = { ...anna, email, code: await codeFor(token, email) };
    const idempotencyKey = randomUUID();
    const first = await come({ token, newcomer, idempotencyKey });
    const second = await come({ token, newcomer, idempotencyKey });
    expect(second.answer).toEqual(first.answer);
    expect(second.cookie).not.toBe(first.cookie);
    expect((await come({ token, newcomer })).answer).toMatchObject({ code: 'INVALID_CODE' });
    await hub.app.pool.query(`UPDATE invitation_claim SET claimed_at = now() - interval '16 minutes'`);
    const late = await come({ token, newcomer, idempotencyKey });
    expect(late.answer).toMatchObject({ code: 'ADDRESS_KNOWN' });
    expect(late.cookie).toBeUndefined();
  });

  it.each([
    ['no name', { ...anna, givenName: ' ' }, 'givenName'],
    ['a name of 101 letters', { ...anna, familyName: 'x'.repeat(101) }, 'familyName'],
  ])('is asked again for %s', async (_what, newcomer, field) => {
    const token = await mailed(newAddress());
    expect((await come({ token, newcomer })).answer).toMatchObject({ code: 'INVALID_INPUT', field });
  });

  it('is asked who she is', async () => {
    expect((await come({ token: await link() })).answer).toMatchObject({ code: 'NOT_SIGNED_IN' });
  });

  it('cannot try without end from one place', async () => {
    const answers = [];
    for (let i = 0; i < 61; i++) answers.push((await come({ token: `guess ${i}`, newcomer: anna })).answer);
    expect(answers[0]).toMatchObject(invalid);
    expect(answers[60]).toMatchObject({ code: 'RATE_LIMITED' });
    const twice = `mutation($a: AcceptInvitationInput!) { a: acceptInvitation(input: $a) { __typename } b: acceptInvitation(input: $a) { __typename } }`;
    const both = await hub.raw(twice, { a: { token: 'x', idempotencyKey: randomUUID() } });
    expect(both.body.errors).toMatchObject([{ extensions: { code: 'OPERATION_TOO_LARGE' } }]);
  });
});
