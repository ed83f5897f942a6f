import { RequestSignInCodeDocument, request, type HubClient } from '@guardian-network-hub/client-sdk';
import { SMTPServer } from 'smtp-server';
import { startHub, type TestHub } from '../support/hub';

interface Mail {
  to: string;
  source: string;
}

let hub: TestHub;
let smtp: SMTPServer;
const mails: Mail[] = [];
let anybody: HubClient;
let count = 0;

beforeAll(async () => {
  smtp = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      let source = '';
      stream.on('data', (chunk: Buffer) => (source += chunk.toString()));
      stream.on('end', () => {
        mails.push({ to: session.envelope.rcptTo[0]!.address, source: source.replace(/=\r\n/g, '') });
        done();
      });
    },
  });
  const port = await new Promise<number>((resolve) => {
    const server = smtp.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
  });
  hub = await startHub({ env: { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'hub@example.org' } });
  anybody = await hub.client();
});
afterAll(async () => {
  await hub.stop();
  await new Promise<void>((resolve) => smtp.close(() => resolve()));
});

const IN = `mutation($email: String!, $code: String!) { signInByCode(input: { email: $email, code: $code }) {
  __typename ... on SignInSuccess { viewer { name email memberships { role } } } ... on UserError { code field } } }`;

async function mailTo(address: string): Promise<Mail> {
  for (let i = 0; i < 200; i++) {
    const found = mails.findLast((m) => m.to === address);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`no mail to ${address}`);
}

async function ask(email: string) {
  return (await request(anybody, RequestSignInCodeDocument, { input: { email } })).requestSignInCode;
}

async function codeFor(email: string, as = email): Promise<string> {
  mails.length = 0;
  await ask(as);
  return /\b(\d{8})\b/.exec((await mailTo(email)).source)![1]!;
}

const member = () =>
  hub.make.person({ email: `member${++count}@example.org`, name: 'Anna Rossi', locale: 'it' });

describe('signing in by a mailed code', () => {
  it('brings a mail in the language of the reader, and a session for the code', async () => {
    const { email } = await member();
    const code = await codeFor(email, ` ${email.toUpperCase()} `);
    expect((await mailTo(email)).source).toContain('Auto-Submitted: auto-generated');
    expect((await mailTo(email)).source).toMatch(/Subject:.*codice/);
    const answer = await hub.raw(IN, { email, code: `${code.slice(0, 4)} ${code.slice(4)}` });
    expect(answer.body.data).toMatchObject({ signInByCode: { viewer: { name: 'Anna Rossi', email } } });
    const cookie = answer.headers.get('set-cookie')!;
    expect(cookie).toMatch(/^hub-development=[\w-]{43}; .*HttpOnly; SameSite=Lax$/);
    const me = await hub.raw('{ me { name } }', {}, { cookie: cookie.split(';')[0]! });
    expect(me.body.data).toEqual({ me: { name: 'Anna Rossi' } });
  });

  it('keeps neither code nor token in the database', async () => {
    const { email } = await member();
    const code = await codeFor(email);
    const found = await hub.app.pool.query(`SELECT content, state FROM delivery WHERE recipient = $1`, [
      email,
    ]);
    expect(found.rows).toEqual([{ content: null, state: 'SENT' }]);
    const dump = await hub.app.pool.query(`SELECT string_agg(c::text, '') AS t FROM sign_in_code c`);
    expect(dump.rows[0].t).not.toContain(code);
  });

  it('answers the same for an address that nobody has, and tells its owner', async () => {
    const { email } = await member();
    expect(await ask('nobody@example.org')).toEqual(await ask(email));
    expect((await mailTo('nobody@example.org')).source).not.toMatch(/\b\d{8}\b/);
  });

  it('takes a code once', async () => {
    const { email } = await member();
    const code = await codeFor(email);
    const tries = await Promise.all(Array.from({ length: 4 }, () => hub.raw(IN, { email, code })));
    const names = tries
      .map((t) => (t.body.data!['signInByCode'] as { __typename: string }).__typename)
      .sort();
    expect(names).toEqual(['InvalidCodeError', 'InvalidCodeError', 'InvalidCodeError', 'SignInSuccess']);
  });

  it('takes only the newest code', async () => {
    const { email } = await member();
    const old = await codeFor(email);
    const code = await codeFor(email);
    expect((await hub.raw(IN, { email, code: old })).body.data).toMatchObject({
      signInByCode: { code: 'INVALID_CODE' },
    });
    expect((await hub.raw(IN, { email, code })).body.data).toMatchObject({
      signInByCode: { __typename: 'SignInSuccess' },
    });
  });

  it('gives up a code after five wrong tries, even to the right one', async () => {
    const { email } = await member();
    const code = await codeFor(email);
    const wrong = code === '00000000' ? '11111111' : '00000000';
    for (let i = 0; i < 5; i++) await hub.raw(IN, { email, code: wrong });
    expect((await hub.raw(IN, { email, code })).body.data).toMatchObject({
      signInByCode: { code: 'INVALID_CODE' },
    });
  });

  it('takes the right code after four wrong tries (negative control)', async () => {
    const { email } = await member();
    const code = await codeFor(email);
    const wrong = code === '00000000' ? '11111111' : '00000000';
    for (let i = 0; i < 4; i++) await hub.raw(IN, { email, code: wrong });
    expect((await hub.raw(IN, { email, code })).body.data).toMatchObject({
      signInByCode: { __typename: 'SignInSuccess' },
    });
  });

  it('refuses a code after 15 minutes', async () => {
    const { email } = await member();
    const code = await codeFor(email);
    await hub.app.pool.query(
      `UPDATE sign_in_code SET expires_at = now() - interval '1 second' WHERE folded_address = $1`,
      [email],
    );
    expect((await hub.raw(IN, { email, code })).body.data).toMatchObject({
      signInByCode: { code: 'INVALID_CODE' },
    });
  });

  it('sends at most five codes to an address in a quarter of an hour', async () => {
    const { email } = await member();
    for (let i = 0; i < 5; i++)
      expect(await ask(email)).toMatchObject({ __typename: 'RequestSignInCodeSuccess' });
    expect(await ask(email)).toMatchObject({
      __typename: 'RateLimitedError',
      retryAfterSeconds: expect.any(Number),
    });
  });

  it('tries one code per operation', async () => {
    const twice = `mutation { a: signInByCode(input: { email: "a@example.org", code: "00000000" }) { __typename }
      b: signInByCode(input: { email: "a@example.org", code: "00000001" }) { __typename } }`;
    expect((await hub.raw(twice)).body.errors).toMatchObject([
      { extensions: { code: 'OPERATION_TOO_LARGE' } },
    ]);
  });

  it.each(['', 'no address', 'a@b', `${'a'.repeat(250)}@example.org`, 'a@example.org\r\nBcc: b@example.org'])(
    'refuses %j as an address',
    async (email) => {
      expect(await ask(email)).toMatchObject({ __typename: 'InvalidInputError', field: 'email' });
    },
  );

  it('ends the session that a browser held before, and on signing out', async () => {
    const { personId, email } = await member();
    const held = await hub.sessionOf(personId);
    const answer = await hub.raw(IN, { email, code: await codeFor(email) }, { cookie: held.cookie });
    const fresh = answer.headers.get('set-cookie')!.split(';')[0]!;
    expect((await hub.raw('{ me { id } }', {}, { cookie: held.cookie })).body.data).toEqual({ me: null });
    await hub.raw('mutation { signOut { signedOut } }', {}, { cookie: fresh });
    expect((await hub.raw('{ me { id } }', {}, { cookie: fresh })).body.data).toEqual({ me: null });
  });
});
