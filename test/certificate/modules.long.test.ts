import { startHub, type TestHub } from '../support/hub';
import { makeScene, type ModuleScene } from '../training-module/scene';
import { startPdfReader } from './read-pdf';
import { certificatesOf, checked, member } from './scene';

let hub: TestHub;
let scene: ModuleScene;
let anna: Awaited<ReturnType<typeof member>>;
const pdf = startPdfReader();

beforeAll(async () => {
  hub = await startHub();
});
beforeEach(async () => {
  await hub.app.pool.query('DELETE FROM rate_limit');
  scene = await makeScene(hub);
  anna = await member(hub, scene.network, 'Anna Verdi');
});
afterAll(async () => {
  await hub.stop();
  await pdf.stop();
});

/** A course of four evenings at the first three of which she was, more than is asked for; its last is of a module. */
async function missedTheLast(moduleId: string) {
  const { id, ids } = await scene.attended(anna, 3, 4);
  await scene.set(id, [{ occurrenceId: ids[3]!, moduleId }]);
  return { id, ids };
}

describe('a module that a certificate needs', () => {
  it('keeps it from who has not done it, and is named', async () => {
    const law = await scene.module('Asylum law', { required: true });
    await scene.module('Psychology', { required: true });
    const { id, ids } = await missedTheLast(law);
    expect(await scene.ask(anna.client, id)).toMatchObject({
      code: 'MODULES_MISSING',
      modules: ['Asylum law'],
    });
    await scene.mark(ids[3]!, [anna]);
    expect(await scene.get(anna.client, id)).toMatchObject({ valid: true, modules: ['Asylum law'] });
  });

  it('may be made up for at another event', async () => {
    const law = await scene.module('Asylum law', { required: true });
    const { id } = await missedTheLast(law);
    const other = await scene.course(1);
    await scene.set(other.id, [{ occurrenceId: other.ids[0]!, moduleId: law }]);
    await scene.mark(other.ids[0]!, [anna]);
    expect(await scene.get(anna.client, id)).toMatchObject({ modules: ['Asylum law'] });
  });

  it('asks for its hours', async () => {
    const law = await scene.module('Asylum law', { required: true, minutesAsked: 200 });
    const { id, ids } = await missedTheLast(law);
    await scene.mark(ids[3]!, [anna]);
    expect(await scene.refused(anna.client, id)).toBe('MODULES_MISSING');
    await scene.set(id, [{ occurrenceId: ids[2]!, moduleId: law }]);
    expect(await scene.refused(anna.client, id)).toBeNull();
  });

  it('asks nothing where its dates were cancelled, or where it is not needed', async () => {
    const needed = await missedTheLast(await scene.module('Asylum law', { required: true }));
    await hub.app.pool.query('UPDATE occurrence SET cancelled_at = now() WHERE id = $1', [
      hub.app.ids.decode(needed.ids[3]!),
    ]);
    expect(await scene.refused(anna.client, needed.id)).toBeNull();
    const { id } = await missedTheLast(await scene.module('Psychology'));
    expect(await scene.get(anna.client, id)).toMatchObject({ modules: [] });
  });

  it('is looked at again by who checks the code, as it was asked for then', async () => {
    const anyone = await hub.client();
    const law = await scene.module('Asylum law', { required: true });
    const { id, ids } = await missedTheLast(law);
    await scene.mark(ids[3]!, [anna]);
    const { code } = await scene.get(anna.client, id);
    await scene.change({ moduleId: law, minutesAsked: 600 });
    expect(await checked(anyone, code!)).toMatchObject({ valid: true });
    await scene.mark(ids[3]!, [anna], { attended: false });
    expect(await checked(anyone, code!)).toMatchObject({ valid: false });
    expect(await certificatesOf(anna.client)).toMatchObject([{ valid: false }]);
  });
});

it('names the modules that she did there, on paper too, and none that she did elsewhere', async () => {
  const [law, psychology] = [await scene.module('Asylum law'), await scene.module('Psychology')];
  const { id, ids } = await scene.attended(anna, 3, 4);
  await scene.set(id, [
    { occurrenceId: ids[0]!, moduleId: law },
    { occurrenceId: ids[1]!, moduleId: law },
    { occurrenceId: ids[3]!, moduleId: psychology },
  ]);
  const other = await scene.attended(anna, 1, 1);
  await scene.set(other.id, [{ occurrenceId: other.ids[0]!, moduleId: psychology }]);
  const certificate = await scene.get(anna.client, id);
  expect(certificate.modules).toEqual(['Asylum law']);

  const { cookie } = await hub.sessionOf(anna.personId);
  const file = await fetch(hub.url + certificate.file!, { headers: { cookie } });
  const { lines } = await pdf.read(Buffer.from(await file.arrayBuffer()));
  expect(lines).toContain('Modules: Asylum law');
});
