import { eventually } from '../support/eventually';
import { startHub, type TestHub } from '../support/hub';

let hub: TestHub;
beforeAll(async () => void (hub = await startHub({ env: { HUB_PUBLIC_URL: 'https://hub.example.org/' } })));
afterAll(() => hub.stop());

async function cookiesOf(query: string, headers: Record<string, string> = {}): Promise<string[]> {
  const answer = await hub.app.http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    payload: { query },
  });
  return [answer.headers['set-cookie'] ?? []].flat();
}

describe('the cookies of a hub with https', () => {
  it('are bound to its host, its whole path and https, and out of the reach of scripts', async () => {
    const { personId, email } = await hub.make.person();
    const asked = await cookiesOf(
      `mutation { requestSignInCode(input: { email: "${email}" }) { __typename } }`,
    );
    const token = await hub.app.features.signIn.issueLink(personId, 1, 1);
    const signedIn = await cookiesOf(
      `mutation { signInByLink(input: { token: "${token}" }) { __typename } }`,
    );
    const shapes = [...asked, ...signedIn].map((cookie) =>
      cookie.replace(/=[^;]*/, '').replace(/Expires=[^;]*/, 'Expires'),
    );
    expect(shapes).toEqual([
      '__Host-hub-asking; Max-Age=900; Path=/; HttpOnly; Secure; SameSite=Strict',
      '__Host-hub; Path=/; Expires; HttpOnly; Secure; SameSite=Lax',
      '__Host-hub-asking; Max-Age=0; Path=/; HttpOnly; Secure; SameSite=Strict',
    ]);
  });

  it('of another name are none: what a neighbouring host could set does not count', async () => {
    const { personId } = await hub.make.person();
    const { cookie } = await hub.sessionOf(personId);
    const ask = async (name: string) => {
      const answer = await hub.app.http.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json', cookie: cookie.replace('hub-development', name) },
        payload: { query: '{ me { id } }' },
      });
      return (answer.json() as { data: { me: object | null } }).data.me !== null;
    };
    expect([await ask('hub-development'), await ask('hub'), await ask('__Host-hub')]).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('and its mails name its public address', async () => {
    const { email } = await hub.make.person();
    await cookiesOf(`mutation { requestSignInCode(input: { email: "${email}" }) { __typename } }`);
    const mail = await eventually(async () => {
      const headers = { accept: 'application/json' };
      const answer = await hub.app.http.inject({ url: '/dev/mailbox', headers });
      return (answer.json() as { to: string; text: string }[]).find(({ to }) => to === email);
    });
    expect(mail.text).toMatch(/\nhttps:\/\/hub\.example\.org\/sign-in\/link#[\w-]{32}\n/);
  });
});
