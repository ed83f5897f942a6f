import { readConfig } from '../../src/config';
import { startHub, type TestHub } from '../support/hub';

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub({
    env: { SESSION_MEMBER: '10d/20d', SESSION_ORGANISER: '1d/5d', SESSION_OPERATOR: '30m/8h' },
  });
});
afterAll(() => hub.stop());

const people = {
  member: () => hub.make.person(),
  organiser: async () => hub.make.person({ in: [await hub.make.network()], role: 'ORGANISER' }),
  operator: async () => {
    const person = await hub.make.person();
    await hub.app.pool.query('UPDATE account SET operator = true WHERE person_id = $1', [person.personId]);
    return person;
  },
};

async function isIn(who: keyof typeof people, column: string, interval: string): Promise<boolean> {
  const { cookie, sessionId } = await hub.sessionOf((await people[who]()).personId);
  await hub.app.pool.query(`UPDATE session SET ${column} = now() - $2::interval WHERE id = $1`, [
    sessionId,
    interval,
  ]);
  const alive = (await hub.app.features.sessions.actorsOf([sessionId])).size === 1;
  const { body } = await hub.raw('{ me { id } }', {}, { cookie });
  // Sockets and requests judge alike.
  expect(body.data!['me'] !== null).toBe(alive);
  return alive;
}

describe('a session that is not used', () => {
  it.each([
    ['member', '9 days 23 hours', true],
    ['member', '10 days 1 hour', false],
    ['organiser', '23 hours', true],
    ['organiser', '25 hours', false],
    ['operator', '29 minutes', true],
    ['operator', '31 minutes', false],
  ] as const)('of a %s for %s: still good %p', async (who, idle, good) => {
    expect(await isIn(who, 'last_seen_at', idle)).toBe(good);
  });
});

describe('a session that is used all the time', () => {
  it.each([
    ['member', '19 days', true],
    ['organiser', '4 days', true],
    ['organiser', '6 days', false],
    ['operator', '7 hours', true],
    ['operator', '9 hours', false],
  ] as const)('of a %s after %s: still good %p', async (who, old, good) => {
    expect(await isIn(who, 'created_at', old)).toBe(good);
  });

  it('of a member ends at its longest, which the cookie tells too', async () => {
    const { personId } = await hub.make.person();
    const { cookie, sessionId } = await hub.sessionOf(personId);
    const { rows } = await hub.app.pool.query(
      `UPDATE session SET expires_at = expires_at - interval '20 days' WHERE id = $1
       RETURNING extract(epoch FROM now() - expires_at)::int AS over`,
      [sessionId],
    );
    expect(rows[0].over).toBeGreaterThanOrEqual(0);
    expect((await hub.raw('{ me { id } }', {}, { cookie })).body.data).toEqual({ me: null });
  });

  it('ends when its holder gets a duty for which it is too old', async () => {
    const { personId } = await hub.make.person();
    const { cookie, sessionId } = await hub.sessionOf(personId);
    await hub.app.pool.query(`UPDATE session SET created_at = now() - interval '1 day' WHERE id = $1`, [
      sessionId,
    ]);
    const me = async () => (await hub.raw('{ me { id } }', {}, { cookie })).body.data!['me'];
    expect(await me()).not.toBeNull();
    await hub.app.pool.query('UPDATE account SET operator = true WHERE person_id = $1', [personId]);
    expect(await me()).toBeNull();
  });
});

describe('the settings', () => {
  it.each(['30d', '3d/1d', '0d/1d', '1w/2w', '1d/500d', '1d/2d/3d'])('refuse %j', (text) => {
    expect(() => readConfig({ SESSION_MEMBER: text })).toThrow(
      'SESSION_MEMBER: must be two times such as 3d/30d',
    );
  });

  it('are shorter for organisers and operators where nothing is set', () => {
    const { SESSION_MEMBER, SESSION_ORGANISER, SESSION_OPERATOR } = readConfig({});
    expect(SESSION_ORGANISER.idle).toBeLessThan(SESSION_MEMBER.idle);
    expect(SESSION_OPERATOR.idle).toBeLessThan(SESSION_ORGANISER.idle);
    expect(SESSION_OPERATOR.longest).toBeLessThan(SESSION_ORGANISER.longest);
  });
});
