import { base32, codeAt, stepAt, stepOf } from '../../src/features/totp/one-time-code';
import { startHub, type TestHub } from '../support/hub';
import { Visitor } from '../support/visitor';

let hub: TestHub;
beforeAll(async () => void (hub = await startHub()));
afterAll(() => hub.stop());

const BEGIN =
  'mutation { beginTotp { __typename ... on BeginTotpSuccess { secret uri } ... on UserError { code } } }';
const CONFIRM = `mutation($code: String!) { confirmTotp(input: { code: $code }) {
  __typename ... on ConfirmTotpSuccess { recoveryCodes } ... on UserError { code field } } }`;
const REMOVE = 'mutation { removeTotp { __typename ... on UserError { code } } }';
const PROVE = `mutation($code: String!) { stepUpByTotp(input: { code: $code }) {
  __typename ... on UserError { code field } } }`;

async function person() {
  const made = await hub.make.person({ name: 'Anna Rossi' });
  const browser = new Visitor(hub);
  browser.token = (await hub.sessionOf(made.personId)).cookie.split('=')[1];
  return { ...made, browser };
}

/** The bytes that an app reads from the secret it is shown. */
function bytesOf(secret: string): Buffer {
  const bits = [...secret]
    .map((c) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(c).toString(2).padStart(5, '0'))
    .join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
}

const now = (secret: Buffer, steps = 0) => codeAt(secret, stepAt(Date.now()) + steps);

/** Someone who has an authenticator app; the code of the step before was used to confirm it. */
async function withApp() {
  const made = await person();
  const begun = await made.browser.outcome(BEGIN);
  const secret = bytesOf(begun['secret'] as string);
  const confirmed = await made.browser.outcome(CONFIRM, { code: now(secret, -1) });
  return { ...made, secret, recoveryCodes: confirmed['recoveryCodes'] as string[] };
}

const stale = (personId: string) =>
  hub.app.pool.query(`UPDATE session SET authenticated_at = now() - interval '1 hour' WHERE person_id = $1`, [
    personId,
  ]);
/** As if a quarter of an hour had gone by: tries count anew. */
const later = () => hub.app.pool.query(`DELETE FROM rate_limit WHERE key LIKE 'totp%'`);

describe('a code of an authenticator app', () => {
  it.each([
    [59, '94287082'],
    [1111111109, '07081804'],
    [1111111111, '14050471'],
    [1234567890, '89005924'],
    [2000000000, '69279037'],
    [20000000000, '65353130'],
  ])('is that of RFC 6238, appendix B, at %i s', (seconds, code) => {
    expect(codeAt(Buffer.from('12345678901234567890'), stepAt(seconds * 1000), 8)).toBe(code);
  });

  it('is good a step early or late, not two', () => {
    const secret = Buffer.from('12345678901234567890');
    const at = 1_234_567_890_000;
    const found = [-2, -1, 0, 1, 2].map((n) => stepOf(secret, codeAt(secret, stepAt(at) + n), at));
    expect(found.map((step) => step !== null)).toEqual([false, true, true, true, false]);
  });

  it('comes of a secret as apps read it (RFC 4648)', () => {
    expect(base32(Buffer.from('foobar'))).toBe('MZXW6YTBOI');
    expect(bytesOf(base32(Buffer.from('12345678901234567890'))).toString()).toBe('12345678901234567890');
  });
});

describe('setting up an authenticator app', () => {
  it('gives a secret of 160 bits, ten recovery codes, and an entry in the audit log', async () => {
    const { browser, email } = await person();
    const begun = await browser.outcome(BEGIN);
    const secret = bytesOf(begun['secret'] as string);
    expect(secret).toHaveLength(20);
    expect(begun['uri']).toBe(
      `otpauth://totp/Guardian%20Network%20Hub:${encodeURIComponent(email)}?secret=${begun['secret']}&issuer=Guardian%20Network%20Hub`,
    );
    const { recoveryCodes } = (await browser.outcome(CONFIRM, { code: now(secret) })) as unknown as {
      recoveryCodes: string[];
    };
    expect(new Set(recoveryCodes).size).toBe(10);
    for (const code of recoveryCodes)
      expect(code).toMatch(/^([2-9a-hjkmnp-tv-z]{4}-){3}[2-9a-hjkmnp-tv-z]{4}$/);
    const { body } = await browser.raw(
      '{ me { totp { recoveryCodesLeft } } auditLog(first: 1) { nodes { kind } } }',
    );
    expect(body.data).toEqual({
      me: { totp: { recoveryCodesLeft: 10 } },
      auditLog: { nodes: [{ kind: 'CREDENTIAL_ADDED' }] },
    });
  });

  it('keeps neither the secret nor the codes readable', async () => {
    const { secret, recoveryCodes, personId } = await withApp();
    const { rows } = await hub.app.pool.query(
      `SELECT (SELECT t::text FROM totp t WHERE person_id = $1) || (SELECT string_agg(r::text, '') FROM recovery_code r) AS all`,
      [personId],
    );
    for (const form of ['base64', 'hex', 'base64url'] as const)
      expect(rows[0].all).not.toContain(secret.toString(form));
    for (const code of recoveryCodes) expect(rows[0].all).not.toContain(code);
    // Sealed for this, it opens for nothing else, and for nobody else.
    const { sealed_secret: sealed } = (
      await hub.app.pool.query('SELECT sealed_secret FROM totp WHERE person_id = $1', [personId])
    ).rows[0];
    expect(hub.app.seal.open(sealed)).toBeUndefined();
    const other = await person();
    await hub.app.pool.query(
      `INSERT INTO totp (id, person_id, sealed_secret, confirmed_at) VALUES (gen_random_uuid(), $1, $2, now())`,
      [other.personId, sealed],
    );
    expect(await other.browser.outcome(PROVE, { code: now(secret) })).toMatchObject({ code: 'INVALID_CODE' });
  });

  it('wants a fresh proof for each step of it, and for removing it', async () => {
    const { browser, personId } = await withApp();
    await stale(personId);
    for (const query of [BEGIN, REMOVE])
      expect(await browser.outcome(query)).toMatchObject({ code: 'STEP_UP_REQUIRED' });
    expect(await browser.outcome(CONFIRM, { code: '123456' })).toMatchObject({ code: 'STEP_UP_REQUIRED' });
    for (const query of [BEGIN, REMOVE])
      expect(await new Visitor(hub).outcome(query)).toMatchObject({ code: 'NOT_SIGNED_IN' });
  });

  it('does not replace one that is in use', async () => {
    const { browser } = await withApp();
    expect(await browser.outcome(BEGIN)).toMatchObject({ code: 'TOTP_EXISTS' });
    expect(await browser.outcome(REMOVE)).toMatchObject({ __typename: 'RemoveTotpSuccess' });
    expect(await browser.outcome(BEGIN)).toMatchObject({ __typename: 'BeginTotpSuccess' });
  });

  it('counts for nothing until it is confirmed', async () => {
    const { browser } = await person();
    const begun = await browser.outcome(BEGIN);
    const secret = bytesOf(begun['secret'] as string);
    expect(await browser.outcome(PROVE, { code: now(secret) })).toMatchObject({ code: 'INVALID_CODE' });
    expect((await browser.raw('{ me { totp { since } } }')).body.data).toEqual({ me: { totp: null } });
  });
});

describe('proving by the app that one is oneself', () => {
  it('takes each code once, also when it is sent twice at once', async () => {
    const { browser, secret, personId } = await withApp();
    await stale(personId);
    const copy = new Visitor(hub);
    copy.token = browser.token;
    const code = now(secret);
    const both = await Promise.all([browser, copy].map((visitor) => visitor.outcome(PROVE, { code })));
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['InvalidCodeError', 'StepUpSuccess']);
    const fresh = both[0]!.__typename === 'StepUpSuccess' ? browser : copy;
    expect(await fresh.outcome(REMOVE)).toMatchObject({ __typename: 'RemoveTotpSuccess' });
  });

  it('refuses the code that confirmed it, and one of an earlier step', async () => {
    const { browser, secret } = await withApp();
    expect(await browser.outcome(PROVE, { code: now(secret, -1) })).toMatchObject({ code: 'INVALID_CODE' });
    expect(await browser.outcome(PROVE, { code: now(secret, 1) })).toMatchObject({
      __typename: 'StepUpSuccess',
    });
    expect(await browser.outcome(PROVE, { code: now(secret) })).toMatchObject({ code: 'INVALID_CODE' });
  });

  it('lets five codes be tried in a quarter of an hour, then not even the right one; after that again', async () => {
    const { browser, secret } = await withApp();
    const wrong = now(secret) === '000000' ? '111111' : '000000';
    // Confirming was the first.
    for (let i = 0; i < 4; i++)
      expect(await browser.outcome(PROVE, { code: wrong })).toMatchObject({ code: 'INVALID_CODE' });
    expect(await browser.outcome(PROVE, { code: now(secret) })).toMatchObject({ code: 'RATE_LIMITED' });
    await later();
    expect(await browser.outcome(PROVE, { code: now(secret) })).toMatchObject({
      __typename: 'StepUpSuccess',
    });
  });

  it('takes each recovery code once, however it is written, and nobody else’s', async () => {
    const { browser, recoveryCodes } = await withApp();
    const other = await withApp();
    const [code] = recoveryCodes as [string];
    expect(await other.browser.outcome(PROVE, { code })).toMatchObject({ code: 'INVALID_CODE' });
    const written = ` ${code.toUpperCase().replace(/-/g, ' ')} `;
    expect(await browser.outcome(PROVE, { code: written })).toMatchObject({ __typename: 'StepUpSuccess' });
    expect(await browser.outcome(PROVE, { code })).toMatchObject({ code: 'INVALID_CODE' });
    expect((await browser.raw('{ me { totp { recoveryCodesLeft } } }')).body.data).toEqual({
      me: { totp: { recoveryCodesLeft: 9 } },
    });
  });

  it('no longer works, nor do the recovery codes, when the app was removed', async () => {
    const { browser, secret, recoveryCodes } = await withApp();
    await browser.outcome(REMOVE);
    expect(await browser.outcome(PROVE, { code: now(secret) })).toMatchObject({ code: 'INVALID_CODE' });
    expect(await browser.outcome(PROVE, { code: recoveryCodes[0]! })).toMatchObject({ code: 'INVALID_CODE' });
    expect(await browser.outcome(REMOVE)).toMatchObject({ code: 'NOT_FOUND' });
  });
});
