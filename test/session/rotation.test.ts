import { startHub, type TestHub } from '../support/hub';
import { Visitor } from '../support/visitor';

let hub: TestHub;
beforeAll(async () => void (hub = await startHub()));
afterAll(() => hub.stop());

async function visitor() {
  const person = await hub.make.person({ name: 'Anna Rossi' });
  const { cookie, sessionId } = await hub.sessionOf(person.personId);
  const browser = new Visitor(hub);
  browser.token = cookie.split('=')[1];
  return { ...person, browser, sessionId };
}

const age = (sessionId: string, column: string, interval: string) =>
  hub.app.pool.query(`UPDATE session SET ${column} = now() - $2::interval WHERE id = $1`, [
    sessionId,
    interval,
  ]);

const formerAge = (sessionId: string, interval: string) =>
  hub.app.pool.query(
    `UPDATE former_session_token SET replaced_at = now() - $2::interval WHERE session_id = $1`,
    [sessionId, interval],
  );

function copyOf(token: string | undefined): Visitor {
  const other = new Visitor(hub);
  other.token = token;
  return other;
}

describe('the token of a session', () => {
  it('stays for six hours', async () => {
    const { browser, sessionId } = await visitor();
    const { token } = browser;
    await age(sessionId, 'rotated_at', '5 hours 59 minutes');
    expect(await browser.me()).toBe('Anna Rossi');
    expect(browser.token).toBe(token);
  });

  it('is replaced after that, and the browser stays signed in', async () => {
    const { browser, sessionId } = await visitor();
    const { token } = browser;
    await age(sessionId, 'rotated_at', '7 hours');
    expect(await browser.me()).toBe('Anna Rossi');
    expect(browser.token).not.toBe(token);
    expect(await browser.me()).toBe('Anna Rossi');
    const next = browser.token;
    expect(await browser.me()).toBe('Anna Rossi');
    expect(browser.token).toBe(next);
  });

  it('is good for some seconds after its follower was used, for what was under way; not as a fresh proof', async () => {
    const { browser, sessionId } = await visitor();
    const old = copyOf(browser.token);
    await age(sessionId, 'rotated_at', '7 hours');
    await browser.me();
    await browser.me();
    expect(await old.me()).toBe('Anna Rossi');
    const held = await hub.app.features.sessions.held(old.token!);
    expect(held?.actor.authenticatedAt).toBe(0);
    await formerAge(sessionId, '29 seconds');
    expect(await old.me()).toBe('Anna Rossi');
  });

  it('ends the session when it is used later: one of two holders has copied it', async () => {
    const { browser, sessionId, personId } = await visitor();
    const thief = copyOf(browser.token);
    await age(sessionId, 'rotated_at', '7 hours');
    await browser.me();
    await browser.me();
    await formerAge(sessionId, '31 seconds');
    expect(await thief.me()).toBeNull();
    expect(await browser.me()).toBeNull();
    const { rows } = await hub.app.pool.query(
      `SELECT details->>'why' AS why FROM audit_entry WHERE subject_id = $1 AND kind = 'SESSIONS_ENDED'`,
      [personId],
    );
    expect(rows).toEqual([{ why: 'an old token was used' }]);
  });

  it('ends the session also when the thief was the first to use the follower', async () => {
    const { browser, sessionId } = await visitor();
    const thief = copyOf(browser.token);
    await age(sessionId, 'rotated_at', '7 hours');
    await thief.me();
    await thief.me();
    await formerAge(sessionId, '1 minute');
    expect(await browser.me()).toBeNull();
    expect(await thief.me()).toBeNull();
  });

  it('is not lost with a lost answer: the follower counts from its first use on', async () => {
    const { browser, sessionId } = await visitor();
    await age(sessionId, 'rotated_at', '7 hours');
    const lost = copyOf(browser.token);
    await lost.me(); // the answer with the new cookie never arrives
    await age(sessionId, 'last_seen_at', '1 hour');
    expect(await browser.me()).toBe('Anna Rossi');
    expect(browser.token).toBe(lost.token);
    expect(await browser.me()).toBe('Anna Rossi');
  });

  it('is followed by the same one in many requests at once', async () => {
    const { browser, sessionId } = await visitor();
    await age(sessionId, 'rotated_at', '7 hours');
    const tabs = Array.from({ length: 8 }, () => copyOf(browser.token));
    expect(await Promise.all(tabs.map((tab) => tab.me()))).toEqual(tabs.map(() => 'Anna Rossi'));
    expect(new Set(tabs.map((tab) => tab.token)).size).toBe(1);
    expect(await Promise.all(tabs.map((tab) => tab.me()))).toEqual(tabs.map(() => 'Anna Rossi'));
    const { rows } = await hub.app.pool.query('SELECT 1 FROM former_session_token WHERE session_id = $1', [
      sessionId,
    ]);
    expect(rows).toHaveLength(1);
  });

  it('is none where it only names the session: knowing an id neither signs in nor ends anything', async () => {
    const { browser, sessionId } = await visitor();
    const id = browser.token!.split('.')[0];
    const other = (await visitor()).browser.token!.split('.')[1];
    for (const token of [
      `${id}.`,
      `${id}`,
      `${id}.${'A'.repeat(43)}`,
      `${id}.${other}`,
      `.${other}`,
      'x'.repeat(9_000),
    ]) {
      expect(await copyOf(token).me()).toBeNull();
    }
    expect(await browser.me()).toBe('Anna Rossi');
    expect(id).toBe(hub.make.id(sessionId).split('.')[1]);
  });

  it('is looked up by one statement', async () => {
    const { browser } = await visitor();
    await browser.me();
    const query = jest.spyOn(hub.app.pool, 'query');
    await browser.me();
    const texts = query.mock.calls.map(([q]) => (q as unknown as { text: string }).text);
    query.mockRestore();
    expect(texts.filter((text) => /\bsession\b/.test(text))).toHaveLength(1);
  });

  it('notes once in five minutes that it is in use', async () => {
    const { browser, sessionId } = await visitor();
    const seen = async () => {
      const { rows } = await hub.app.pool.query(
        'SELECT extract(epoch FROM now() - last_seen_at)::int AS ago FROM session WHERE id = $1',
        [sessionId],
      );
      return rows[0].ago as number;
    };
    await age(sessionId, 'last_seen_at', '4 minutes');
    await browser.me();
    expect(await seen()).toBeGreaterThanOrEqual(240);
    await age(sessionId, 'last_seen_at', '6 minutes');
    await browser.me();
    expect(await seen()).toBeLessThan(60);
  });
});
