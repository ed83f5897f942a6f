import { eventually } from '../support/eventually';
import { startHub, type TestHub } from '../support/hub';
import { startSmtp, type TestSmtp } from '../support/smtp';
import { Visitor } from '../support/visitor';

let hub: TestHub;
let smtp: TestSmtp;
let count = 0;

beforeAll(async () => {
  smtp = await startSmtp();
  hub = await startHub({ env: { SMTP_URL: smtp.url, MAIL_FROM: 'hub@example.org' } });
});
afterAll(async () => {
  await hub.stop();
  await smtp.stop();
});

/** The mail to an address, its folded lines whole. */
async function mailTo(address: string): Promise<{ source: string }> {
  const { source } = await smtp.mailTo(address);
  return { source: source.replace(/=\r\n/g, '') };
}

/** A browser that has asked for a code, and the code. */
async function asked(email: string, as = email): Promise<{ browser: Visitor; code: string }> {
  smtp.mails.length = 0;
  const browser = new Visitor(hub);
  await browser.ask(as);
  return { browser, code: /\b(\d{8})\b/.exec((await mailTo(email)).source)![1]! };
}

const member = () =>
  hub.make.person({ email: `member${++count}@example.org`, name: 'Anna Rossi', locale: 'it' });

const wrongFor = (code: string) => (code === '00000000' ? '11111111' : '00000000');
const signedIn = { __typename: 'SignInSuccess' };
const refused = { code: 'INVALID_CODE' };

describe('signing in by a mailed code', () => {
  it('brings a mail in the language of the reader, and a session for the code', async () => {
    const { email } = await member();
    const { browser, code } = await asked(email, ` ${email.toUpperCase()} `);
    expect((await mailTo(email)).source).toContain('Auto-Submitted: auto-generated');
    expect((await mailTo(email)).source).toMatch(/Subject:.*codice/);
    const outcome = await browser.byCode(email, `${code.slice(0, 4)} ${code.slice(4)}`);
    expect(outcome).toMatchObject({ viewer: { name: 'Anna Rossi', email } });
    expect(browser.token).toMatch(/^[0-9a-z]{26}\.[\w-]{43}$/);
    expect(await browser.me()).toBe('Anna Rossi');
  });

  it('keeps the session in a cookie that scripts cannot read, and no link of another site brings along to change things', async () => {
    const { personId } = await member();
    const token = await hub.app.features.signIn.issueLink(personId, 1, 1);
    const query = `mutation { signInByLink(input: { token: "${token}" }) { __typename } }`;
    const [cookie] = (await hub.raw(query)).headers.getSetCookie();
    expect(cookie).toMatch(/^hub-development=[\w.-]+; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/);
  });

  it('keeps neither code nor token in the database', async () => {
    const { email } = await member();
    const { code } = await asked(email);
    // What was sent is forgotten just after it has come.
    const mails = async () =>
      (await hub.app.pool.query('SELECT content, state FROM delivery WHERE recipient = $1', [email])).rows;
    await eventually(mails, ([mail]) => mail?.state === 'SENT');
    expect(await mails()).toEqual([{ content: null, state: 'SENT' }]);
    const dump = await hub.app.pool.query(`SELECT string_agg(c::text, '') AS t FROM mailed_code c`);
    expect(dump.rows[0].t).not.toContain(code);
  });

  it('takes a code once', async () => {
    const { email } = await member();
    const { browser, code } = await asked(email);
    const tries = await Promise.all(Array.from({ length: 4 }, () => browser.byCode(email, code)));
    const names = tries.map((t) => t.__typename).sort();
    expect(names).toEqual(['InvalidCodeError', 'InvalidCodeError', 'InvalidCodeError', 'SignInSuccess']);
  });

  it('takes only the newest code', async () => {
    const { email } = await member();
    const { browser, code: old } = await asked(email);
    smtp.mails.length = 0;
    await browser.ask(email);
    const code = /\b(\d{8})\b/.exec((await mailTo(email)).source)![1]!;
    expect(await browser.byCode(email, old)).toMatchObject(refused);
    expect(await browser.byCode(email, code)).toMatchObject(signedIn);
  });

  it('gives up a code after five wrong tries, even to the right one', async () => {
    const { email } = await member();
    const { browser, code } = await asked(email);
    for (let i = 0; i < 5; i++) await browser.byCode(email, wrongFor(code));
    expect(await browser.byCode(email, code)).toMatchObject(refused);
  });

  it('counts five tries at once as five (a race)', async () => {
    const { email } = await member();
    const { browser, code } = await asked(email);
    await Promise.all(Array.from({ length: 12 }, () => browser.byCode(email, wrongFor(code))));
    expect(await browser.byCode(email, code)).toMatchObject(refused);
  });

  it('takes the right code after four wrong tries (negative control)', async () => {
    const { email } = await member();
    const { browser, code } = await asked(email);
    for (let i = 0; i < 4; i++) await browser.byCode(email, wrongFor(code));
    expect(await browser.byCode(email, code)).toMatchObject(signedIn);
  });

  it('refuses a code after 15 minutes', async () => {
    const { email } = await member();
    const { browser, code } = await asked(email);
    await hub.app.pool.query(
      `UPDATE mailed_code SET expires_at = now() - interval '1 second' WHERE subject = $1`,
      [email],
    );
    expect(await browser.byCode(email, code)).toMatchObject(refused);
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
      expect(await new Visitor(hub).ask(email)).toMatchObject({
        __typename: 'InvalidInputError',
        code: 'INVALID_INPUT',
      });
    },
  );

  it('ends the session that a browser held before, and on signing out', async () => {
    const { personId, email } = await member();
    const held = await hub.sessionOf(personId);
    const { browser, code } = await asked(email);
    browser.token = held.cookie.split('=')[1];
    await browser.byCode(email, code);
    expect((await hub.raw('{ me { id } }', {}, { cookie: held.cookie })).body.data).toEqual({ me: null });
    const { token } = browser;
    await browser.raw('mutation { signOut { signedOut } }');
    expect(browser.token).toBeUndefined();
    browser.token = token;
    expect(await browser.me()).toBeNull();
  });
});
