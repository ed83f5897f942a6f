import { request, RequestInvitationCodeDocument } from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import { anna, invalid, Inviting, newAddress } from './inviting';

const s = new Inviting();
const { link, mailed, mailTo, codeFor, come, members } = s;
beforeAll(() => s.start());
afterAll(() => s.hub.stop());
beforeEach(() => s.fresh());

describe('who has no account', () => {
  it('gets one by a mailed invitation, with the address it was mailed to, and is signed in', async () => {
    const address = newAddress();
    const token = await mailed(address.toUpperCase());
    const { answer, cookie } = await come({ token, newcomer: anna });
    expect(answer).toMatchObject({ viewer: { name: 'Anna Rossi', email: address } });
    const me = await s.hub.raw('{ me { memberships { role } guardian { name } } }', {}, { cookie: cookie! });
    expect(me.body.data).toEqual({
      me: { memberships: [{ role: 'GUARDIAN' }], guardian: { name: 'Anna Rossi' } },
    });
    const stored = await s.hub.app.pool.query(
      'SELECT state, is_primary FROM email_address WHERE folded = $1',
      [address],
    );
    expect(stored.rows).toEqual([{ state: 'VERIFIED', is_primary: true }]);
    const others = await s.hub.make.person({ in: [s.network] });
    const seen = await s.hub.raw(
      '{ directory(search: "Anna Rossi") { nodes { name } } }',
      {},
      { cookie: (await s.hub.sessionOf(others.personId)).cookie },
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
    const { email } = await s.hub.make.person();
    const token = await link();
    const ask = async (address: string) =>
      (await request(s.nobody, RequestInvitationCodeDocument, { input: { token, email: address } }))
        .requestInvitationCode;
    expect(await ask(email)).toEqual(await ask(newAddress()));
    const code = /\b(\d{8})\b/.exec((await mailTo(email)).text)![1]!;
    const { answer, cookie } = await come({ token, newcomer: { ...anna, email, code } });
    expect(answer).toMatchObject({ __typename: 'AddressKnownError', code: 'ADDRESS_KNOWN' });
    expect(cookie).toBeUndefined();
  });

  it('is not signed in as somebody whose invitation mail she holds', async () => {
    const { email } = await s.hub.make.person();
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
    const { rows } = await s.hub.app.pool.query(
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
    await s.hub.app.pool.query(`UPDATE invitation_claim SET claimed_at = now() - interval '16 minutes'`);
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
    const both = await s.hub.raw(twice, { a: { token: 'x', idempotencyKey: randomUUID() } });
    expect(both.body.errors).toMatchObject([{ extensions: { code: 'OPERATION_TOO_LARGE' } }]);
  });
});
