import { eventually } from '../support/eventually';
import { startHub, type TestHub } from '../support/hub';
import { mailOf, Visitor } from '../support/visitor';

let hub: TestHub;
let email: string;
let asker: Visitor;

beforeAll(async () => void (hub = await startHub()));
afterAll(() => hub.stop());
beforeEach(async () => {
  ({ email } = await hub.make.person({ name: 'Anna Rossi' }));
  asker = new Visitor(hub);
});

const LOOK = `query($token: String!) { signInLink(token: $token) {
  __typename ... on SignInLinkSuccess { name otherBrowser } ... on UserError { code } } }`;

describe('the link of a mail', () => {
  it('stands beside the code, and signs in the browser that asked', async () => {
    const mail = await mailOf(hub, email, () => asker.ask(email));
    expect(mail.text).toContain(`${hub.url}/sign-in/link#${mail.token}`);
    expect(Buffer.from(mail.token, 'base64url')).toHaveLength(24);
    expect(await asker.byLink(mail.token)).toMatchObject({ viewer: { name: 'Anna Rossi' } });
    expect(await asker.me()).toBe('Anna Rossi');
  });

  it('is used up with the code, and the code with it', async () => {
    const first = await mailOf(hub, email, () => asker.ask(email));
    const secret = new Map(asker.cookies);
    await asker.byCode(email, first.code);
    secret.forEach((value, name) => asker.cookies.set(name, value));
    expect(await asker.byLink(first.token)).toMatchObject({ code: 'INVALID_LINK' });
    const other = new Visitor(hub);
    const second = await mailOf(hub, email, () => other.ask(email));
    const theirs = new Map(other.cookies);
    await other.byLink(second.token);
    theirs.forEach((value, name) => other.cookies.set(name, value));
    expect(await other.byCode(email, second.code)).toMatchObject({ code: 'INVALID_CODE' });
  });

  it('is used once by many at a time', async () => {
    const { token } = await mailOf(hub, email, () => asker.ask(email));
    const cookie = [...asker.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const query = 'mutation($token: String!) { signInByLink(input: { token: $token }) { __typename } }';
    const tries = await Promise.all([1, 2, 3, 4].map(() => hub.raw(query, { token }, { cookie })));
    const names = tries.map((t) => (t.body.data!['signInByLink'] as { __typename: string }).__typename);
    expect(names.filter((name) => name === 'SignInSuccess')).toHaveLength(1);
  });

  it('is refused in another browser, and keeps its use; so is the code', async () => {
    const { token, code } = await mailOf(hub, email, () => asker.ask(email));
    const stranger = new Visitor(hub);
    expect(await stranger.byLink(token)).toMatchObject({ code: 'OTHER_BROWSER', field: 'token' });
    expect(await stranger.byCode(email, code)).toMatchObject({ code: 'INVALID_CODE' });
    expect(stranger.token).toBeUndefined();
    expect(await asker.byLink(token)).toMatchObject({ __typename: 'SignInSuccess' });
  });

  it('is opened by a mail scanner twenty times, and is not used up', async () => {
    const { token, code } = await mailOf(hub, email, () => asker.ask(email));
    const query = encodeURIComponent(
      `mutation { signInByLink(input: { token: "${token}" }) { __typename } }`,
    );
    for (let i = 0; i < 20; i++) {
      for (const path of [
        '/sign-in/link',
        `/sign-in/link?${token}`,
        `/sign-in/link/${token}`,
        `/graphql?query=${query}`,
      ]) {
        for (const method of ['GET', 'HEAD']) {
          const { headers } = await fetch(hub.url + path, { method, headers: { accept: 'text/html' } });
          expect(headers.get('set-cookie')).toBeNull();
        }
      }
    }
    expect(await asker.byCode(email, code)).toMatchObject({ __typename: 'SignInSuccess' });
  });

  it('is looked at by the page that asks, however often, without being used up', async () => {
    const { token } = await mailOf(hub, email, () => asker.ask(email));
    for (let i = 0; i < 3; i++) {
      expect(await asker.outcome(LOOK, { token })).toMatchObject({ name: 'Anna Rossi', otherBrowser: false });
      expect(await new Visitor(hub).outcome(LOOK, { token })).toMatchObject({ otherBrowser: true });
    }
    expect(await asker.byLink(token)).toMatchObject({ __typename: 'SignInSuccess' });
    expect(await asker.outcome(LOOK, { token })).toMatchObject({ code: 'INVALID_LINK' });
  });

  it('is not good after 15 minutes', async () => {
    const { token } = await mailOf(hub, email, () => asker.ask(email));
    await hub.app.pool.query(`UPDATE mailed_code SET expires_at = now() WHERE subject = $1`, [email]);
    expect(await asker.byLink(token)).toMatchObject({ code: 'INVALID_LINK' });
  });

  it('leaves no secret in the database', async () => {
    const { token, code } = await mailOf(hub, email, () => asker.ask(email));
    // Until it is delivered, the mail waits with its words.
    const waiting = `SELECT FROM delivery WHERE state = 'PENDING'`;
    await eventually(async () => (await hub.app.pool.query(waiting)).rowCount === 0);
    const { rows } = await hub.app.pool.query(
      `SELECT (SELECT string_agg(c::text, '') FROM mailed_code c) || (SELECT string_agg(d::text, '') FROM delivery d) AS all`,
    );
    expect(rows[0].all).not.toContain(token);
    expect(rows[0].all).not.toContain(code);
    expect(rows[0].all).not.toContain(asker.cookies.get('hub-development-asking'));
  });
});

describe('a link that an operator issued', () => {
  it('names whom it signs in, before it does, in any browser', async () => {
    const { personId } = await hub.make.person({ name: 'Bruna Bianchi' });
    const token = await hub.app.features.signIn.issueLink(personId, 1, 1);
    expect(await asker.outcome(LOOK, { token })).toMatchObject({
      name: 'Bruna Bianchi',
      otherBrowser: false,
    });
    expect(await asker.byLink(token)).toMatchObject({ viewer: { name: 'Bruna Bianchi' } });
    expect(await asker.outcome(LOOK, { token })).toMatchObject({ code: 'INVALID_LINK' });
  });
});
