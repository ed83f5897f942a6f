import { Authenticator, type Lies } from '../support/authenticator';
import { startHub, type TestHub } from '../support/hub';
import { mailOf, signedIn, Visitor } from '../support/visitor';

let hub: TestHub;
let origin: string;
beforeAll(async () => {
  hub = await startHub();
  origin = hub.url.replace('127.0.0.1', 'localhost');
});
afterAll(() => hub.stop());
// All come from one address here.
beforeEach(async () => void (await hub.app.pool.query('DELETE FROM rate_limit')));

const OPTIONS = '__typename ... on PasskeyOptionsSuccess { options } ... on UserError { code }';
const BEGIN = `mutation { beginPasskey { ${OPTIONS} } }`;
const BEGIN_SIGN_IN = `mutation { beginPasskeySignIn { ${OPTIONS} } }`;
const BEGIN_STEP_UP = `mutation { beginPasskeyStepUp { ${OPTIONS} } }`;
const ADD = `mutation($r: String!) { addPasskey(input: { response: $r }) {
  __typename ... on PasskeysSuccess { passkeys { id device lastUsedAt } } ... on UserError { code } } }`;
const REMOVE = `mutation($id: ID!) { removePasskey(input: { passkeyId: $id }) {
  __typename ... on PasskeysSuccess { passkeys { id } } ... on UserError { code } } }`;
const SIGN_IN = `mutation($r: String!) { signInByPasskey(input: { response: $r }) {
  __typename ... on SignInSuccess { viewer { name } } ... on UserError { code } } }`;
const STEP_UP = `mutation($r: String!) { stepUpByPasskey(input: { response: $r }) { __typename ... on UserError { code } } }`;
const refused = { code: 'INVALID_PASSKEY' };

const optionsOf = async (browser: Visitor, begin: string) =>
  (await browser.outcome(begin))['options'] as string;

async function person(operator = false) {
  const made = await hub.make.person({ name: 'Anna Rossi' });
  if (operator)
    await hub.app.pool.query('UPDATE account SET operator = true WHERE person_id = $1', [made.personId]);
  const browser = await signedIn(hub, made.email);
  return { ...made, browser, device: new Authenticator(origin) };
}

/** Someone with a passkey. */
async function withKey(operator = false) {
  const made = await person(operator);
  const added = await made.browser.outcome(ADD, {
    r: made.device.create(await optionsOf(made.browser, BEGIN)),
  });
  const [{ id: keyId }] = added['passkeys'] as [{ id: string }];
  return { ...made, keyId };
}

async function signIn(device: Authenticator, lies: Lies = {}, browser = new Visitor(hub)) {
  const response = device.get(await optionsOf(browser, BEGIN_SIGN_IN), lies);
  return { browser, response, outcome: await browser.outcome(SIGN_IN, { r: response }) };
}

describe('a passkey', () => {
  it('is made, signs in without an address, and is listed', async () => {
    const { device } = await withKey();
    const { browser, outcome } = await signIn(device);
    expect(outcome).toMatchObject({ viewer: { name: 'Anna Rossi' } });
    const { body } = await browser.raw(
      '{ me { passkeys { lastUsedAt } } auditLog(first: 3) { nodes { kind details { value } } } }',
    );
    expect(body.data).toMatchObject({
      me: { passkeys: [{ lastUsedAt: expect.any(String) }] },
      auditLog: {
        nodes: [
          { kind: 'SIGNED_IN', details: [{ value: 'passkey' }] },
          { kind: 'CREDENTIAL_ADDED', details: [{ value: 'passkey' }] },
          { kind: 'SIGNED_IN' },
        ],
      },
    });
  });

  it('is asked for by name of the site alone, with the person verified; the options name nobody', async () => {
    const options = JSON.parse(await optionsOf(new Visitor(hub), BEGIN_SIGN_IN));
    expect(options).toMatchObject({ rpId: 'localhost', userVerification: 'required' });
    expect(options.allowCredentials ?? []).toEqual([]);
    const { browser } = await person();
    expect(JSON.parse(await optionsOf(browser, BEGIN))).toMatchObject({
      rp: { id: 'localhost' },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
  });

  it('wants a fresh proof to be added or removed', async () => {
    const { browser, personId, keyId } = await withKey();
    await hub.app.pool.query(
      `UPDATE session SET authenticated_at = now() - interval '1 hour' WHERE person_id = $1`,
      [personId],
    );
    expect(await browser.outcome(BEGIN)).toMatchObject({ code: 'STEP_UP_REQUIRED' });
    expect(await browser.outcome(ADD, { r: '{}' })).toMatchObject({ code: 'STEP_UP_REQUIRED' });
    expect(await browser.outcome(REMOVE, { id: keyId })).toMatchObject({ code: 'STEP_UP_REQUIRED' });
    expect(await new Visitor(hub).outcome(BEGIN)).toMatchObject({ code: 'NOT_SIGNED_IN' });
  });

  it('gives that proof itself, and changes the session’s token', async () => {
    const { browser, personId, device, keyId } = await withKey();
    await hub.app.pool.query(
      `UPDATE session SET authenticated_at = now() - interval '1 hour' WHERE person_id = $1`,
      [personId],
    );
    const { token } = browser;
    const response = device.get(await optionsOf(browser, BEGIN_STEP_UP));
    expect(await browser.outcome(STEP_UP, { r: response })).toMatchObject({ __typename: 'StepUpSuccess' });
    expect(browser.token).not.toBe(token);
    expect(await browser.outcome(REMOVE, { id: keyId })).toMatchObject({ passkeys: [] });
    expect((await signIn(device)).outcome).toMatchObject(refused);
  });

  it('of another proves nothing, and cannot be removed', async () => {
    const [anna, mallory] = [await withKey(), await withKey()];
    const response = mallory.device.get(await optionsOf(anna.browser, BEGIN_STEP_UP));
    expect(await anna.browser.outcome(STEP_UP, { r: response })).toMatchObject(refused);
    expect(await mallory.browser.outcome(REMOVE, { id: anna.keyId })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await mallory.browser.outcome(REMOVE, { id: 'nothing' })).toMatchObject({ code: 'NOT_FOUND' });
    expect((await signIn(anna.device)).outcome).toMatchObject({ __typename: 'SignInSuccess' });
  });

  it('is not added twice, by whomever', async () => {
    const { device } = await withKey();
    const { browser } = await person();
    expect(await browser.outcome(ADD, { r: device.create(await optionsOf(browser, BEGIN)) })).toMatchObject(
      refused,
    );
  });

  it('of a suspended account does not sign in', async () => {
    const { device, personId } = await withKey();
    await hub.app.pool.query(`UPDATE account SET state = 'SUSPENDED' WHERE person_id = $1`, [personId]);
    expect((await signIn(device)).outcome).toMatchObject(refused);
  });

  it('is offered at the second visit, until there is one', async () => {
    const { browser, email, device } = await person();
    const offered = async (visitor: Visitor) =>
      (await visitor.raw('{ me { offerPasskey } }')).body.data!['me'];
    expect(await offered(browser)).toEqual({ offerPasskey: false });
    const second = await signedIn(hub, email);
    expect(await offered(second)).toEqual({ offerPasskey: true });
    await second.outcome(ADD, { r: device.create(await optionsOf(second, BEGIN)) });
    expect(await offered(second)).toEqual({ offerPasskey: false });
  });
});

describe('what a passkey says', () => {
  const lies: [string, Lies][] = [
    ['on another site', { origin: 'https://evil.example' }],
    ['for another site', { rpId: 'evil.example' }],
    ['to another challenge', { challenge: Buffer.alloc(32).toString('base64url') }],
    ['without the person verified', { unverified: true }],
    ['in another ceremony', { type: 'webauthn.other' }],
  ];

  it.each(lies)('%s is refused', async (_what, lie) => {
    const { device, browser } = await person();
    expect(
      await browser.outcome(ADD, { r: device.create(await optionsOf(browser, BEGIN), lie) }),
    ).toMatchObject(refused);
    const known = await withKey();
    expect((await signIn(known.device, lie)).outcome).toMatchObject(refused);
    expect((await signIn(known.device)).outcome).toMatchObject({ __typename: 'SignInSuccess' });
  });

  it('for another person is refused', async () => {
    const { device } = await withKey();
    expect(
      (await signIn(device, { userHandle: Buffer.alloc(16, 1).toString('base64url') })).outcome,
    ).toMatchObject(refused);
  });

  it('with a counter that does not go on is refused: it is a copy', async () => {
    const { device } = await withKey();
    expect((await signIn(device, { counter: 7 })).outcome).toMatchObject({ __typename: 'SignInSuccess' });
    for (const counter of [7, 6, 0])
      expect((await signIn(device, { counter })).outcome).toMatchObject(refused);
    expect((await signIn(device, { counter: 8 })).outcome).toMatchObject({ __typename: 'SignInSuccess' });
  });

  it('without a counter, as synchronised passkeys have none, is taken', async () => {
    const { device } = await withKey();
    for (let i = 0; i < 2; i++)
      expect((await signIn(device, { counter: 0 })).outcome).toMatchObject({ __typename: 'SignInSuccess' });
  });

  it('counts once, for the browser that asked, in what it was asked for', async () => {
    const { device, browser: owner } = await withKey();
    const { browser, response } = await signIn(device, { counter: 0 });
    expect(await browser.outcome(SIGN_IN, { r: response })).toMatchObject(refused);
    const asked = new Visitor(hub);
    const fresh = device.get(await optionsOf(asked, BEGIN_SIGN_IN), { counter: 0 });
    expect(await new Visitor(hub).outcome(SIGN_IN, { r: fresh })).toMatchObject(refused);
    expect(await owner.outcome(STEP_UP, { r: fresh })).toMatchObject(refused);
    expect(await asked.outcome(SIGN_IN, { r: fresh })).toMatchObject({ __typename: 'SignInSuccess' });
  });

  it('is taken once of two at a time', async () => {
    const { device } = await withKey();
    const browser = new Visitor(hub);
    const response = device.get(await optionsOf(browser, BEGIN_SIGN_IN));
    const both = await Promise.all([1, 2].map(() => browser.outcome(SIGN_IN, { r: response })));
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['InvalidPasskeyError', 'SignInSuccess']);
  });

  it('is refused after five minutes', async () => {
    const { device } = await withKey();
    const browser = new Visitor(hub);
    const options = await optionsOf(browser, BEGIN_SIGN_IN);
    await hub.app.pool.query(`UPDATE passkey_challenge SET expires_at = now()`);
    expect(await browser.outcome(SIGN_IN, { r: device.get(options) })).toMatchObject(refused);
  });

  it.each([
    '',
    '{}',
    'null',
    '[]',
    '"x"',
    '{"id":"x","response":{}}',
    '{"response":{"clientDataJSON":"e30"}}',
    'x'.repeat(30_000),
  ])('is refused where it is nothing (%.40s)', async (r) => {
    expect(await new Visitor(hub).outcome(SIGN_IN, { r })).toMatchObject(refused);
  });

  it('keeps a code that was asked for in the same browser good', async () => {
    const { email } = await person();
    const browser = new Visitor(hub);
    const { code } = await mailOf(hub, email, () => browser.ask(email));
    await browser.outcome(BEGIN_SIGN_IN);
    expect(await browser.byCode(email, code)).toMatchObject({ __typename: 'SignInSuccess' });
  });
});

describe('an operator', () => {
  const required = async (browser: Visitor) =>
    ((await browser.raw('{ me { passkeyRequired } }')).body.data!['me'] as { passkeyRequired: boolean })
      .passkeyRequired;
  const reads = async (browser: Visitor) => {
    const { body } = await browser.raw(
      '{ directory(search: "nobody at all") { nodes { id } } auditLog(first: 100) { nodes { subjectName } } }',
    );
    return (body.data!['auditLog'] as { nodes: { subjectName: string }[] }).nodes.some(
      (n) => n.subjectName === 'Someone Else',
    );
  };
  beforeAll(async () => {
    const { personId } = await hub.make.person({ name: 'Someone Else' });
    await hub.app.pool.query(
      `INSERT INTO audit_entry (id, kind, actor_kind, subject_id) VALUES (gen_random_uuid(), 'EXPORTED', 'JOB', $1)`,
      [personId],
    );
  });

  it('without a passkey can add one, and do nothing else; then she is let work', async () => {
    const network = await hub.make.network();
    const { browser, personId, device } = await person(true);
    await hub.make.membership(personId, network, 'ORGANISER');
    const held = await hub.app.features.sessions.held(browser.token!);
    expect(held!.actor.reach).toMatchObject({ operator: false, organises: [], networkIds: [] });
    expect(await reads(browser)).toBe(false);
    expect(await required(browser)).toBe(true);
    await browser.outcome(ADD, { r: device.create(await optionsOf(browser, BEGIN)) });
    expect(await required(browser)).toBe(false);
    expect(await reads(browser)).toBe(true);
    expect((await hub.app.features.sessions.held(browser.token!))!.actor.reach.organises).toEqual([network]);
  });

  it('signed in by mail is let do nothing until she shows her passkey: the mail box alone is not enough', async () => {
    const { email, device } = await withKey(true);
    const browser = await signedIn(hub, email);
    expect(await reads(browser)).toBe(false);
    expect(await browser.outcome(BEGIN)).toMatchObject({ code: 'PASSKEY_NEEDED' });
    const response = device.get(await optionsOf(browser, BEGIN_STEP_UP));
    expect(await browser.outcome(STEP_UP, { r: response })).toMatchObject({ __typename: 'StepUpSuccess' });
    expect(await reads(browser)).toBe(true);
    expect(await browser.outcome(BEGIN)).toMatchObject({ __typename: 'PasskeyOptionsSuccess' });
  });

  it('keeps one passkey, also when two are removed at once', async () => {
    const { browser, keyId } = await withKey(true);
    const other = new Authenticator(origin);
    const added = await browser.outcome(ADD, { r: other.create(await optionsOf(browser, BEGIN)) });
    const ids = (added['passkeys'] as { id: string }[]).map(({ id }) => id);
    expect(ids).toContain(keyId);
    const both = await Promise.all(ids.map((id) => browser.outcome(REMOVE, { id })));
    expect(both.map(({ __typename }) => __typename).sort()).toEqual([
      'PasskeyNeededError',
      'PasskeysSuccess',
    ]);
  });
});
