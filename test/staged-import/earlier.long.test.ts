import { startHub, type TestHub } from '../support/hub';
import { countStatements } from '../support/statements';
import { Importer } from './importing';

let hub: TestHub;
let network: string;
let organiser: Importer;
let organiserId: string;
let tag = 0;

beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.stop());

beforeEach(async () => {
  network = await hub.make.network();
  ({ personId: organiserId } = await hub.make.person({
    name: 'Ornella Orga',
    in: [network],
    role: 'ORGANISER',
  }));
  organiser = await Importer.of(hub, organiserId);
  tag++;
});

const query = (text: string, values: unknown[] = []) => hub.app.pool.query(text, values);
const list = (n: number) => `Codice;Cognome;Nome;E-mail\nE-${n};Rossi;Anna;anna${n}@e${tag}.example`;
/** Brings lists in, one after another, and says their ids, newest first. */
async function broughtIn(count: number, by = organiser, into = network): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 0; n < count; n++) {
    const id = await by.prepared(into, list(n));
    expect(await by.apply(id)).toMatchObject({ state: 'APPLIED' });
    ids.unshift(id);
  }
  return ids;
}
const idsOf = async (who: Importer, into = network) =>
  (await who.earlier(into)).nodes.map(({ id }: { id: string }) => id);

it('lists are found again, newest first, with their numbers, who sent them and when', async () => {
  const ids = await broughtIn(2);
  await organiser.prepared(network, list(7)); // only looked at
  const { nodes } = await organiser.earlier(network);
  expect(nodes).toMatchObject([
    { id: ids[0], state: 'APPLIED', numbers: { create: 1, error: 0 }, viewerMayUndo: true },
    { id: ids[1], sentBy: { name: 'Ornella Orga' } },
  ]);
  expect(Date.parse(nodes[0]!.appliedAt!)).toBeGreaterThanOrEqual(Date.parse(nodes[0]!.createdAt));
});

it('a week later an import is found and undone, though its rows are gone', async () => {
  const [id] = await broughtIn(1);
  await query(`UPDATE import_upload SET created_at = now() - interval '7 days' WHERE person_id = $1`, [organiserId]); // prettier-ignore
  expect((await organiser.earlier(network)).nodes).toMatchObject([{ id, viewerMayUndo: true }]);
  expect(await organiser.look(id!)).toMatchObject({ rowsKept: false, sampleRows: [], viewerMayUndo: true });
  expect(await organiser.undo(id!)).toMatchObject({ import: { state: 'UNDONE', viewerMayUndo: false } });
  expect((await organiser.earlier(network)).nodes).toMatchObject([{ id, state: 'UNDONE' }]);
});

it.each([
  ['an update that stands', 'UPDATE person SET created_at = created_at WHERE id = $1', true],
  ['a sign-in', 'UPDATE account SET last_signed_in_at = now() WHERE person_id = $1', false],
  ['a change of role', `UPDATE membership SET role = 'MENTOR' WHERE person_id = $1`, false],
])('says beforehand what undoing will answer, after %s', async (_, sql, may) => {
  const [id] = await broughtIn(1);
  const made = await query(`SELECT person_id FROM membership WHERE network_id = $1 AND external_id = 'E-0'`, [network]); // prettier-ignore
  await query(sql, [made.rows[0].person_id]);
  expect((await organiser.earlier(network)).nodes).toMatchObject([{ viewerMayUndo: may }]);
  expect(await organiser.undo(id!)).toMatchObject(
    may ? { import: { state: 'UNDONE' } } : { code: 'IMPORT_BUILT_ON' },
  );
});

it('an update is taken back as long as what it wrote stands, and no later list came', async () => {
  await broughtIn(1);
  const changed = await organiser.prepared(network, `${list(0).replace('E-mail', 'E-mail;Lingue')};arabo`);
  await organiser.apply(changed);
  const may = async () =>
    (await organiser.earlier(network)).nodes.map(({ viewerMayUndo }: { viewerMayUndo: boolean }) => viewerMayUndo); // prettier-ignore
  expect(await may()).toEqual([true, false]);
  await query(`UPDATE guardian_card SET languages = '{fr}' WHERE person_id IN
    (SELECT person_id FROM membership WHERE network_id = $1 AND external_id = 'E-0')`, [network]); // prettier-ignore
  expect(await may()).toEqual([false, false]);
});

describe('another organiser of the network', () => {
  it('sees that a list came in, and nothing of what stood in it', async () => {
    const [id] = await broughtIn(1);
    const other = await Importer.of(
      hub,
      (await hub.make.person({ in: [network], role: 'ORGANISER' })).personId,
    );
    expect((await other.earlier(network)).nodes).toMatchObject([
      { id, sentBy: { name: 'Ornella Orga' }, viewerMayUndo: false },
    ]);
    expect(await other.look(id!)).toMatchObject({ sampleRows: [], rowsKept: false, numbers: { create: 1 } });
    expect(await other.rows(id!)).toEqual([]);
    expect((await other.errors(id!)).status).toBe(404);
    expect(await other.undo(id!)).toMatchObject({ code: 'NOT_FOUND' });
    // Control: whoever sent it has all of that.
    expect(await organiser.look(id!)).toMatchObject({ sampleRows: [expect.anything()], rowsKept: true });
    expect(await organiser.rows(id!)).toEqual(['2 CREATE']);
  });

  it('no longer once she organises it no more', async () => {
    await broughtIn(1);
    const { personId } = await hub.make.person({ in: [network], role: 'ORGANISER' });
    expect(await idsOf(await Importer.of(hub, personId))).toHaveLength(1);
    await query('UPDATE membership SET until = now() WHERE person_id = $1', [personId]);
    expect(await idsOf(await Importer.of(hub, personId))).toEqual([]);
  });
});

it('one network’s lists are not another’s, though one person sent both', async () => {
  const other = await hub.make.network();
  await query(
    `INSERT INTO membership (id, person_id, network_id, role) VALUES (gen_random_uuid(), $1, $2, 'ORGANISER')`,
    [organiserId, other],
  );
  const both = await Importer.of(hub, organiserId);
  const [here] = await broughtIn(1, both);
  const [there] = await broughtIn(1, both, other);
  expect([await idsOf(both), await idsOf(both, other)]).toEqual([[here], [there]]);
});

it('pages on from a cursor, without gap or repeat, in as many statements however long the page', async () => {
  const ids = await broughtIn(5);
  const seen: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { nodes, pageInfo } = await organiser.earlier(network, 2, after);
    seen.push(...nodes.map(({ id }: { id: string }) => id));
    [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
  }
  expect(seen).toEqual(ids);
  const statements = (first: number) => countStatements(hub, () => organiser.earlier(network, first));
  await organiser.earlier(network, 1);
  const [one, all] = [await statements(1), await statements(5)];
  expect(all).toBe(one);
  expect(all).toBeLessThanOrEqual(3);
});
