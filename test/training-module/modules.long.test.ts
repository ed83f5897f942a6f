import { randomUUID } from 'node:crypto';
import { members } from '../attendance/scene';
import { startHub, type TestHub } from '../support/hub';
import { makeScene, modulesOf, modulesOfDates, named, type ModuleScene } from './scene';

let hub: TestHub;
let scene: ModuleScene;
let anna: Awaited<ReturnType<typeof members>>[number];

beforeAll(async () => {
  hub = await startHub();
});
beforeEach(async () => {
  await hub.app.pool.query('DELETE FROM rate_limit');
  scene = await makeScene(hub);
  anna = (await members(hub, scene.network, 'Anna Verdi'))[0]!;
});
afterAll(() => hub.stop());

/** Whoever belongs to a network, in a role. */
const someone = async (network: string, role: 'GUARDIAN' | 'MODERATOR' | 'ORGANISER' = 'GUARDIAN') =>
  hub.client(await hub.make.person({ in: [network], role }));

/** What of them is told in the log, the latest last. */
async function audited(): Promise<string[]> {
  const found = await hub.app.pool.query<{ did: string }>(
    `SELECT details->>'did' AS did FROM audit_entry
     WHERE network_id = $1 AND details->>'did' LIKE 'module%' ORDER BY id`,
    [scene.network],
  );
  return found.rows.map(({ did }) => did);
}

describe('the modules of a network', () => {
  it('are made, changed and archived by those who run it', async () => {
    const moduleId = await scene.module('Law');
    const moderator = await someone(scene.network, 'MODERATOR');
    const elsewhere = await someone(await hub.make.network(), 'ORGANISER');
    for (const client of [anna.client, moderator, elsewhere]) {
      expect((await scene.create({}, client)).code).toBe('NOT_FOUND');
      expect((await scene.change({ moduleId, name: named('Mine') }, client)).code).toBe('NOT_FOUND');
      expect((await scene.archive(moduleId, true, client)).code).toBe('NOT_FOUND');
    }
    expect((await scene.create({}, await hub.client())).code).toBe('NOT_SIGNED_IN');
    expect(await modulesOf(hub, scene.network, anna.client)).toEqual(['Law']);
    await scene.change({ moduleId, name: named('Asylum law') });
    expect(await modulesOf(hub, scene.network, anna.client)).toEqual(['Asylum law']);
  });

  it('stand in the order in which they were made, archived ones last', async () => {
    const law = await scene.module('Law');
    await scene.module('Psychology');
    await scene.archive(law);
    expect(await modulesOf(hub, scene.network, scene.organiserClient)).toEqual(['Psychology', '(Law)']);
    await scene.archive(law, false);
    expect(await modulesOf(hub, scene.network, scene.organiserClient)).toEqual(['Law', 'Psychology']);
  });

  it('are told in the log, once for each change and not for what stays', async () => {
    const moduleId = await scene.module('Law', { minutesAsked: 60 });
    await scene.change({ moduleId, name: named('Law'), minutesAsked: 60 });
    await scene.change({ moduleId, minutesAsked: null });
    await scene.archive(moduleId);
    await scene.archive(moduleId);
    await scene.archive(moduleId, false);
    expect(await audited()).toEqual([
      'module created',
      'module changed',
      'module archived',
      'module restored',
    ]);
  });

  it('are made once for one key', async () => {
    const idempotencyKey = randomUUID();
    const made = await Promise.all([0, 1, 2].map(() => scene.create({ idempotencyKey })));
    expect(new Set(made.map(({ module }) => module!.id)).size).toBe(1);
    expect((await scene.create({ idempotencyKey, required: true })).code).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('are at most a hundred, also where many are made at once', async () => {
    await hub.app.pool.query(
      `INSERT INTO training_module (id, network_id, name)
       SELECT gen_random_uuid(), $1, '{"en": "x"}' FROM generate_series(1, 97)`,
      [scene.network],
    );
    const made = await Promise.all(Array.from({ length: 6 }, () => scene.create()));
    expect(made.map(({ code }) => code ?? 'made').sort()).toEqual([
      ...Array.from({ length: 3 }, () => 'TOO_MANY_MODULES'),
      ...Array.from({ length: 3 }, () => 'made'),
    ]);
  });

  it.each([
    ['name', { name: [] }],
    ['name', { name: named(' ') }],
    ['name', { name: named('x'.repeat(201)) }],
    ['minutesAsked', { minutesAsked: 0 }],
    ['minutesAsked', { minutesAsked: 60_001 }],
  ])('are not made of anything: %s, %j', async (field, more) => {
    expect(await scene.create(more)).toMatchObject({ code: 'INVALID_INPUT', field });
  });
});

describe('who sees them', () => {
  it('are those who belong to the network or below it, and not those who do not', async () => {
    await scene.module('Law');
    const below = await hub.make.network({ parentId: scene.network, kind: 'LOCAL' });
    const far = await hub.make.network();
    expect(await modulesOf(hub, scene.network, await someone(below))).toEqual(['Law']);
    expect(await modulesOf(hub, below, await someone(below))).toEqual(['Law']);
    expect(await modulesOf(hub, scene.network, await someone(far))).toEqual([]);
    expect(await modulesOf(hub, far, await someone(far))).toEqual([]);
    expect(await modulesOf(hub, scene.network, await hub.client())).toEqual([]);
  });

  it('is whoever sees a date of one: of that one alone', async () => {
    const law = await scene.module('Law');
    await scene.module('Psychology');
    const anyone = await hub.client();
    const inside = await scene.event({ audience: 'NETWORK' });
    await scene.set(inside.id, [{ occurrenceId: inside.occurrenceId, moduleId: law }]);
    expect(await modulesOf(hub, scene.network, anyone)).toEqual([]);
    expect(await modulesOfDates(anyone, inside.id)).toBeNull();

    const open = await scene.event({ audience: 'PUBLIC' });
    await scene.set(open.id, [{ occurrenceId: open.occurrenceId, moduleId: law }]);
    expect(await modulesOfDates(anyone, open.id)).toEqual(['Law']);
    expect(await modulesOf(hub, scene.network, anyone)).toEqual(['Law']);
  });
});

describe('dates', () => {
  it('are given modules, others, and none, by those who run the network of the event', async () => {
    const [law, psychology] = [await scene.module('Law'), await scene.module('Psychology')];
    const { id, ids } = await scene.series({ recurrence: { rule: 'FREQ=WEEKLY;COUNT=3' } });
    const [first, second] = ids as [string, string];
    expect(
      await scene.set(id, [
        { occurrenceId: first, moduleId: law },
        { occurrenceId: second, moduleId: psychology },
      ]),
    ).toBeNull();
    expect(await modulesOfDates(anna.client, id)).toEqual(['Law', 'Psychology', null]);
    await scene.set(id, [{ occurrenceId: first, moduleId: psychology }, { occurrenceId: second }]);
    expect(await modulesOfDates(anna.client, id)).toEqual(['Psychology', null, null]);

    const elsewhere = await someone(await hub.make.network(), 'ORGANISER');
    for (const client of [anna.client, elsewhere])
      expect(await scene.set(id, [{ occurrenceId: first }], client)).toBe('NOT_FOUND');
    expect(await modulesOfDates(anna.client, id)).toEqual(['Psychology', null, null]);
  });

  it('keep them when their series is changed', async () => {
    const law = await scene.module('Law');
    const { id, ids } = await scene.series({ recurrence: { rule: 'FREQ=WEEKLY;COUNT=2' } });
    await scene.set(id, [{ occurrenceId: ids[0]!, moduleId: law }]);
    const later = { localStart: '2027-03-03T19:00', localEnd: '2027-03-03T21:00' };
    expect(await scene.update({ eventId: id, ...later })).toMatchObject({ __typename: 'EventSuccess' });
    expect(await modulesOfDates(anna.client, id)).toEqual(['Law', null]);
  });

  it('are given those of their network and of those above it alone, and no archived ones', async () => {
    const law = await scene.module('Law');
    const archived = await scene.module('Old');
    const { id, occurrenceId } = await scene.event();
    await scene.set(id, [{ occurrenceId, moduleId: archived }]);
    await scene.archive(archived);
    // What it has, it keeps.
    expect(await scene.set(id, [{ occurrenceId, moduleId: archived }])).toBeNull();
    expect(await scene.set(id, [{ occurrenceId, moduleId: law }])).toBeNull();
    expect(await scene.set(id, [{ occurrenceId, moduleId: archived }])).toBe('NOT_FOUND');

    const below = await makeScene(hub);
    await hub.app.pool.query('UPDATE network SET parent_id = $2 WHERE id = $1', [
      below.network,
      scene.network,
    ]);
    const evening = await below.event();
    const give = (moduleId: string) =>
      below.set(evening.id, [{ occurrenceId: evening.occurrenceId, moduleId }]);
    expect(await give(law)).toBeNull();
    const own = await below.module('Local offices');
    expect(await give(own)).toBeNull();
    expect(await scene.set(id, [{ occurrenceId, moduleId: own }])).toBe('NOT_FOUND');
    expect(await give('no id')).toBe('NOT_FOUND');
  });

  it('of another event are none of this one', async () => {
    const law = await scene.module('Law');
    const [one, other] = [await scene.event(), await scene.event()];
    const set = (...ids: string[]) =>
      scene.set(
        one.id,
        ids.map((occurrenceId) => ({ occurrenceId, moduleId: law })),
      );
    expect(await set(one.occurrenceId, other.occurrenceId)).toBe('NOT_FOUND');
    expect(await set('no id')).toBe('NOT_FOUND');
    expect(await set(one.occurrenceId, one.occurrenceId)).toBe('INVALID_INPUT');
    expect(await set()).toBe('INVALID_INPUT');
    expect(await modulesOfDates(anna.client, one.id)).toEqual([null]);
    expect(await modulesOfDates(anna.client, other.id)).toEqual([null]);
  });
});
