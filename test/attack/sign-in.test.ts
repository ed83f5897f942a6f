import { startHub, type TestHub } from '../support/hub';
import { mailOf, Visitor } from '../support/visitor';

let hub: TestHub;
beforeAll(async () => void (hub = await startHub()));
afterAll(() => hub.stop());

const person = (name: string) => hub.make.person({ name });

describe('an attacker who wants the victim to work in the attacker’s account (login CSRF)', () => {
  it('gets nowhere with her own mailed link or code: the victim’s browser did not ask', async () => {
    const attacker = await person('Mallory');
    const mail = await mailOf(hub, attacker.email, () => new Visitor(hub).ask(attacker.email));
    const victim = new Visitor(hub);
    expect(await victim.byLink(mail.token)).toMatchObject({ code: 'OTHER_BROWSER' });
    expect(await victim.byCode(attacker.email, mail.code)).toMatchObject({ code: 'INVALID_CODE' });
    expect(await victim.me()).toBeNull();
  });

  it('cannot have another site’s form or script send it', async () => {
    const attacker = await person('Mallory');
    const token = await hub.app.features.signIn.issueLink(attacker.personId, 1, 1);
    const body = JSON.stringify({
      query: `mutation { signInByLink(input: { token: "${token}" }) { __typename } }`,
    });
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      const answer = await fetch(`${hub.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': type, origin: 'https://evil.example' },
        body,
      });
      expect([type, answer.ok, answer.headers.get('set-cookie')]).toEqual([type, false, null]);
    }
    const asked = await fetch(`${hub.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://evil.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(asked.headers.get('access-control-allow-origin')).toBeNull();
    // The link is as good as before: nothing of it reached the hub's own code.
    expect(await new Visitor(hub).byLink(token)).toMatchObject({ __typename: 'SignInSuccess' });
  });
});

describe('an attacker who wants the victim’s mail to let her in', () => {
  it('gets nothing when the victim opens the link of a mail that the attacker asked for', async () => {
    const victim = await person('Anna');
    const attacker = new Visitor(hub);
    const mail = await mailOf(hub, victim.email, () => attacker.ask(victim.email));
    const browser = new Visitor(hub);
    expect(await browser.byLink(mail.token)).toMatchObject({ code: 'OTHER_BROWSER' });
    expect(await attacker.me()).toBeNull();
  });
});

describe('an attacker who plants a secret in the victim’s browser (session fixation)', () => {
  it('shares no session by a session cookie that was there before', async () => {
    const [attacker, victim] = [await person('Mallory'), await person('Anna')];
    const planted = (await hub.sessionOf(attacker.personId)).cookie.split('=')[1]!;
    const browser = new Visitor(hub);
    browser.token = planted;
    const { code } = await mailOf(hub, victim.email, () => browser.ask(victim.email));
    await browser.byCode(victim.email, code);
    expect(browser.token).not.toBe(planted);
    const mallory = new Visitor(hub);
    mallory.token = planted;
    expect(await mallory.me()).toBeNull();
    expect(await browser.me()).toBe('Anna');
  });

  it('cannot use the victim’s code by an asking secret that was there before: each asking makes its own', async () => {
    const victim = await person('Anna');
    const [attacker, browser] = [new Visitor(hub), new Visitor(hub)];
    await mailOf(hub, victim.email, () => attacker.ask(victim.email));
    const planted = attacker.cookies.get('hub-development-asking')!;
    browser.cookies.set('hub-development-asking', planted);
    const mail = await mailOf(hub, victim.email, () => browser.ask(victim.email));
    expect(browser.cookies.get('hub-development-asking')).not.toBe(planted);
    expect(await attacker.byCode(victim.email, mail.code)).toMatchObject({ code: 'INVALID_CODE' });
    expect(await attacker.byLink(mail.token)).toMatchObject({ code: 'OTHER_BROWSER' });
    expect(await browser.byCode(victim.email, mail.code)).toMatchObject({ __typename: 'SignInSuccess' });
  });

  it('finds no cookie that a script or another site could read, and none of another host', async () => {
    const victim = await person('Anna');
    const browser = new Visitor(hub);
    const asked = await hub.raw(
      'mutation($email: String!) { requestSignInCode(input: { email: $email }) { __typename } }',
      { email: victim.email },
    );
    const cookie = asked.headers.getSetCookie()[0]!;
    expect(cookie).toMatch(
      /^hub-development-asking=[\w-]{43}; Max-Age=900; Path=\/; HttpOnly; SameSite=Strict$/,
    );
    expect(await browser.me()).toBeNull();
  });
});
