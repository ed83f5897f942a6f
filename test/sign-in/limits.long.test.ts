import { eventually } from '../support/eventually';
import { startHub, type TestHub } from '../support/hub';
import { BEHIND_PROXY, from, mailOf, mailsTo, signedIn, Visitor } from '../support/visitor';
import { guess } from './guessing';

let hub: TestHub;
beforeAll(async () => void (hub = await startHub({ env: BEHIND_PROXY })));
afterAll(() => hub.stop());

let count = 0;
const someone = () => hub.make.person({ email: `limits${++count}@example.org` });
/** A stranger at an address of her own. */
const stranger = (n: number) => new Visitor(hub, from(`203.0.113.${n}`));
const sent = { __typename: 'RequestSignInCodeSuccess' };
const limited = {
  __typename: 'RateLimitedError',
  code: 'RATE_LIMITED',
  retryAfterSeconds: expect.any(Number),
};

describe('asking for codes', () => {
  it('is limited to five in a quarter of an hour from one place, and then goes on from another', async () => {
    const { email } = await someone();
    for (let i = 0; i < 5; i++) expect(await stranger(1).ask(email)).toMatchObject(sent);
    expect(await stranger(1).ask(email)).toMatchObject(limited);
    expect(await stranger(2).ask(email)).toMatchObject(sent);
  });

  it('counts the addresses of one IPv6 network as one place', async () => {
    const { email } = await someone();
    const at = (host: string) => new Visitor(hub, from(`2001:db8:1:2::${host}`));
    for (let i = 1; i <= 5; i++) expect(await at(`${i}`).ask(email)).toMatchObject(sent);
    expect(await at('6').ask(email)).toMatchObject(limited);
  });

  it('is limited to sixty for all addresses together from one place', async () => {
    for (let i = 0; i < 60; i++) expect(await stranger(3).ask(`nobody${i}@example.org`)).toMatchObject(sent);
    expect(await stranger(3).ask('nobody60@example.org')).toMatchObject(limited);
  });

  it('is limited for one account, silently: no answer shows that two addresses are one person’s', async () => {
    const { personId, email } = await someone();
    const other = `other-${email}`;
    await hub.app.pool.query(
      `INSERT INTO email_address (id, person_id, address, folded, state, is_primary) VALUES (gen_random_uuid(), $1, $2, $2, 'VERIFIED', false)`,
      [personId, other],
    );
    for (let i = 0; i < 20; i++) expect(await stranger(30 + i).ask(email)).toMatchObject(sent);
    for (let i = 0; i < 10; i++) expect(await stranger(50 + i).ask(other)).toMatchObject(sent);
    await eventually(
      () => mailsTo(hub, other),
      ({ length }) => length === 10,
    );
    const last = stranger(60);
    const mail = await mailOf(hub, other, async () => expect(await last.ask(other)).toMatchObject(sent));
    expect(mail.code + mail.token).toBe('');
  });
});

describe('strangers who want to lock somebody out', () => {
  const useUp = async (email: string) => {
    for (let i = 0; i < 20; i++) await stranger(100 + i).ask(email);
    expect(await stranger(120).ask(email)).toMatchObject(limited);
  };

  it('use up no tries of hers: they find no code to try', async () => {
    const { email } = await someone();
    const browser = new Visitor(hub, from('198.51.100.1'));
    const { code } = await mailOf(hub, email, () => browser.ask(email));
    const wrong = code === '00000000' ? '11111111' : '00000000';
    for (let i = 0; i < 50; i++) {
      const visitor = stranger(121 + (i % 5));
      if (i % 10 === 0) await visitor.ask(email);
      expect(await visitor.byCode(email, wrong)).toMatchObject({ code: 'INVALID_CODE' });
    }
    expect(await browser.byCode(email, code)).toMatchObject({ __typename: 'SignInSuccess' });
  });

  it('do not keep her from asking in a browser that she has used before', async () => {
    const { email } = await someone();
    const browser = await signedIn(hub, email, from('198.51.100.2'));
    await browser.raw('mutation { signOut { signedOut } }');
    await useUp(email);
    const { code } = await mailOf(hub, email, () => browser.ask(email));
    expect(await browser.byCode(email, code)).toMatchObject({ __typename: 'SignInSuccess' });
  });

  it('keep her from asking in a browser that is new to her (negative control)', async () => {
    const { email } = await someone();
    await useUp(email);
    expect(await new Visitor(hub, from('198.51.100.3')).ask(email)).toMatchObject(limited);
  });

  it('cannot make such a browser up, nor use that of another address', async () => {
    const { email } = await someone();
    const theirs = await signedIn(hub, (await someone()).email, from('198.51.100.4'));
    await useUp(email);
    for (const mark of [
      theirs.cookies.get('hub-development-known')!,
      'a.b',
      'AAAAAAAAAAAAAAAAAAAAAA.',
      '.',
    ]) {
      theirs.cookies.set('hub-development-known', mark);
      expect(await theirs.ask(email)).toMatchObject(limited);
    }
  });
});

describe('guessing codes from many addresses', () => {
  it('does not get in with the right code among 400 guesses from 10 addresses', async () => {
    const { email } = await someone();
    const { tried, signedIn: in_ } = await guess(hub, email, {
      guesses: 400,
      addresses: 10,
      prefix: '192.0.2',
    });
    expect({ tried, in_ }).toEqual({ tried: 400, in_: 0 });
  });

  it('gets in where tries and codes are not limited (negative control)', async () => {
    const { email } = await someone();
    const { signedIn: in_ } = await guess(hub, email, {
      guesses: 400,
      addresses: 10,
      prefix: '192.0.2',
      unlimited: true,
    });
    expect(in_).toBe(1);
  });

  it('leaves the owner her mail box: at most twenty codes an hour', async () => {
    const { email } = await someone();
    for (let i = 0; i < 40; i++) await stranger(150 + i).ask(email);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect((await mailsTo(hub, email)).length).toBeLessThanOrEqual(20);
  });
});
