import { requireStepUp } from '../../src/shared/step-up';
import { startHub, type TestHub } from '../support/hub';
import { BEHIND_PROXY, mailOf, signedIn, Visitor } from '../support/visitor';

let hub: TestHub;
beforeAll(async () => void (hub = await startHub({ env: BEHIND_PROXY })));
afterAll(() => hub.stop());

const ASK = 'mutation { requestStepUpCode { __typename ... on UserError { code } } }';
const PROVE = `mutation($code: String!) { stepUpByCode(input: { code: $code }) {
  __typename ... on StepUpSuccess { goodForSeconds } ... on UserError { code field } } }`;

/** Someone signed in for a while: what asks for a fresh proof refuses her. */
async function stale() {
  const person = await hub.make.person({ name: 'Anna Rossi' });
  const browser = await signedIn(hub, person.email);
  await hub.app.pool.query(
    `UPDATE session SET authenticated_at = now() - interval '11 minutes' WHERE person_id = $1`,
    [person.personId],
  );
  const code = async () => (await mailOf(hub, person.email, () => browser.outcome(ASK))).code;
  return { ...person, browser, code };
}

/** Whether what asks for a fresh proof lets the holder of a token go on. */
async function isFresh(browser: Visitor): Promise<boolean> {
  const held = await hub.app.features.sessions.held(browser.token!);
  try {
    requireStepUp(held!.actor);
    return true;
  } catch {
    return false;
  }
}

describe('proving by a mailed code that one is oneself', () => {
  it('counts for ten minutes, and changes the session’s token', async () => {
    const { browser, code } = await stale();
    const { token } = browser;
    expect(await isFresh(browser)).toBe(false);
    expect(await browser.outcome(PROVE, { code: await code() })).toMatchObject({ goodForSeconds: 600 });
    expect(browser.token).not.toBe(token);
    expect(await isFresh(browser)).toBe(true);
    await hub.app.pool.query(`UPDATE session SET authenticated_at = now() - interval '601 seconds'`);
    expect(await isFresh(browser)).toBe(false);
  });

  it('does not count for who holds the token from before, and ends the session when that is used later', async () => {
    const { browser, code, personId } = await stale();
    const thief = new Visitor(hub);
    thief.token = browser.token;
    await browser.outcome(PROVE, { code: await code() });
    expect(await isFresh(thief)).toBe(false);
    await hub.app.pool.query(
      `UPDATE former_session_token SET replaced_at = now() - interval '1 minute' WHERE session_id IN
       (SELECT id FROM session WHERE person_id = $1)`,
      [personId],
    );
    expect(await thief.me()).toBeNull();
    expect(await browser.me()).toBeNull();
  });

  it('takes the code in the session that asked, and nowhere else', async () => {
    const { browser, code, email } = await stale();
    const mailed = await code();
    const other = await signedIn(hub, email);
    const stranger = await stale();
    for (const visitor of [other, stranger.browser]) {
      expect(await visitor.outcome(PROVE, { code: mailed })).toMatchObject({ code: 'INVALID_CODE' });
    }
    expect(await new Visitor(hub).outcome(PROVE, { code: mailed })).toMatchObject({ code: 'NOT_SIGNED_IN' });
    expect(await browser.outcome(PROVE, { code: mailed })).toMatchObject({ __typename: 'StepUpSuccess' });
  });

  it('takes a code once, also when it is sent twice at once', async () => {
    const { browser, code } = await stale();
    const mailed = await code();
    const copy = new Visitor(hub);
    copy.token = browser.token;
    const both = await Promise.all([browser, copy].map((v) => v.outcome(PROVE, { code: mailed })));
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['InvalidCodeError', 'StepUpSuccess']);
  });

  it('gives up after five wrong tries', async () => {
    const { browser, code } = await stale();
    const mailed = await code();
    const wrong = mailed === '00000000' ? '11111111' : '00000000';
    for (let i = 0; i < 5; i++) await browser.outcome(PROVE, { code: wrong });
    expect(await browser.outcome(PROVE, { code: mailed })).toMatchObject({ code: 'INVALID_CODE' });
    expect(await isFresh(browser)).toBe(false);
  });

  it('takes no code for signing in, nor does signing in take this one', async () => {
    const { browser, code, email } = await stale();
    const { code: forSignIn } = await mailOf(hub, email, () => browser.ask(email));
    expect(await browser.outcome(PROVE, { code: forSignIn })).toMatchObject({ code: 'INVALID_CODE' });
    expect(await browser.byCode(email, await code())).toMatchObject({ code: 'INVALID_CODE' });
  });

  it('sends at most five codes in a quarter of an hour', async () => {
    const { browser } = await stale();
    for (let i = 0; i < 5; i++)
      expect(await browser.outcome(ASK)).toMatchObject({ __typename: 'RequestStepUpCodeSuccess' });
    expect(await browser.outcome(ASK)).toMatchObject({ code: 'RATE_LIMITED' });
    expect(await new Visitor(hub).outcome(ASK)).toMatchObject({ code: 'NOT_SIGNED_IN' });
  });
});
