import { startHub, type TestHub } from '../support/hub';

let hub: TestHub;
beforeAll(async () => void (hub = await startHub()));
afterAll(() => hub.stop());

const me = async (cookie: string) => {
  const { body } = await hub.raw('{ me { name } }', {}, { cookie });
  return (body.data as { me: { name: string } | null }).me?.name ?? null;
};

/** Has what is looked up of sessions come only when it is let go; counts the statements. */
function heldUp() {
  const { pool } = hub.app;
  const query = pool.query.bind(pool) as (...args: unknown[]) => Promise<unknown>;
  let letGo = () => undefined as void;
  const gone = new Promise<void>((resolve) => (letGo = resolve));
  const asked: unknown[][] = [];
  pool.query = (async (...args: unknown[]) => {
    const answer = await query(...args);
    const { name, values } = args[0] as { name?: string; values?: [unknown[]] };
    if (name === 'actors-of-tokens') {
      asked.push(values![0]);
      await gone;
    }
    return answer;
  }) as never;
  undo = () => void (pool.query = query as never);
  return { asked, end: () => letGo() };
}
let undo = () => undefined as void;
afterEach(() => undo());

const shortly = () => new Promise((resolve) => setTimeout(resolve, 100));

describe('those who ask at the same time', () => {
  it('are each who they are, whatever the others show', async () => {
    const people = await Promise.all(
      Array.from({ length: 40 }, async (_, i) => {
        const name = `Person ${i}`;
        const { personId } = await hub.make.person({ name });
        return { name, ...(await hub.sessionOf(personId)) };
      }),
    );
    const ended = people.slice(0, 5);
    for (const { sessionId } of ended) await hub.app.features.sessions.end(hub.app.pool, sessionId);
    const forged = people.slice(5, 10).map(({ cookie }) => `${cookie.slice(0, -4)}AAAA`);
    const shown = [...people.map(({ cookie }) => cookie), ...forged, 'hub-development=nonsense'];
    const names = await Promise.all([...shown, ...shown].map(me));
    const right = [
      ...people.map((p) => (ended.includes(p) ? null : p.name)),
      ...forged.map(() => null),
      null,
    ];
    expect(names).toEqual([...right, ...right]);
  });

  it('are looked up together while others are', async () => {
    const { cookie } = await hub.sessionOf((await hub.make.person({ name: 'Anna' })).personId);
    const { asked, end } = heldUp();
    const first = [];
    for (let i = 0; i < 2; i++) {
      first.push(me(cookie));
      await shortly();
    }
    const others = Array.from({ length: 30 }, () => me(cookie));
    await shortly();
    expect(asked.map(({ length }) => length)).toEqual([1, 1]);
    end();
    expect(await Promise.all([...first, ...others])).toEqual(Array(32).fill('Anna'));
    expect(asked.map(({ length }) => length)).toEqual([1, 1, 30]);
  });

  it('are told nothing that was looked up before they asked', async () => {
    const { cookie, sessionId } = await hub.sessionOf((await hub.make.person({ name: 'Bea' })).personId);
    const { asked, end } = heldUp();
    const before = me(cookie);
    await shortly();
    expect(asked).toHaveLength(1);
    await hub.app.features.sessions.end(hub.app.pool, sessionId);
    const after = me(cookie);
    await shortly();
    end();
    expect(await before).toBe('Bea');
    expect(await after).toBeNull();
  });
});
