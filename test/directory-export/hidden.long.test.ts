import fc from 'fast-check';
import { THEMES } from '../../src/features/guardian';
import { catalogues } from '../../src/locales/catalogues';
import { card, COURTS, writeCard, type MadeCard } from '../directory/support/cards';
import { startHub, type TestHub } from '../support/hub';
import { runs } from '../support/runs';
import { Exporter } from './support/exporter';

const CARDS = 90;

let hub: TestHub;
let networks: string[];
let cards: MadeCard[];
let viewers: Exporter[];

/** Network 0 is exported, 1 is linked with it, 2 lies below it; the viewers run it, one as an operator. */
beforeAll(async () => {
  hub = await startHub();
  const top = await hub.make.network({ name: 'Top' });
  networks = [
    top,
    await hub.make.network(),
    await hub.make.network({ name: 'Part', parentId: top }),
    await hub.make.network(),
  ];
  await hub.make.link(top, networks[1]!);
  cards = [];
  for (const each of fc.sample(card, { numRuns: CARDS, seed: 4 }))
    cards.push(await writeCard(hub, networks, each));
  await hub.app.pool.query(
    `UPDATE membership SET external_id = 'X-' || left(id::text, 18) || right(id::text, 6)`,
  );
  const runs = async (...of: string[]) => {
    const { personId } = await hub.make.person({ name: 'Olga Orsi', in: of, role: 'ORGANISER' });
    return personId;
  };
  const operator = await hub.make.person({ name: 'Op Erator', audience: 'ME' });
  await hub.app.pool.query('UPDATE account SET operator = true WHERE person_id = $1', [operator.personId]);
  const ids = [await runs(top), await runs(top, networks[3]!), operator.personId];
  viewers = await Promise.all(ids.map((id) => Exporter.of(hub, id)));
});
afterAll(() => hub.stop());

const some = <T>(values: readonly T[]) =>
  fc.option(fc.subarray([...values], { minLength: 1 }), { nil: null, freq: 2 });
const question = fc.record({
  search: fc.constantFrom('', 'maria', 'm', 'ross', 'anna mar'),
  filter: fc.record({
    languages: some(['it', 'ti', 'prs', 'ar']),
    territories: some(['IT', 'IT-34', 'GR-I']),
    themes: some(THEMES.slice(0, 4)),
    availability: some(['AVAILABLE', 'LIMITED'] as const),
    courts: some(COURTS),
  }),
});
type Question = typeof question extends fc.Arbitrary<infer T> ? T : never;

const DIRECTORY = `query($search: String, $filter: DirectoryFilterInput, $after: String) {
  directory(search: $search, filter: $filter, first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { name latinName kind languages territory { code name } experienceSince about themes courts { name } listedOn
      trainedOn availability declaredCaseload { count declaredOn ceiling } mentoring externalIds
      networks { name { text } } } } }`;

interface Node {
  name: string;
  latinName: string;
  kind: string | null;
  languages: string[] | null;
  territory: { code: string; name: string } | null;
  experienceSince: number | null;
  about: string | null;
  themes: string[] | null;
  courts: { name: string }[] | null;
  listedOn: string | null;
  trainedOn: string | null;
  availability: string | null;
  declaredCaseload: { count: number; declaredOn: string; ceiling: number | null } | null;
  mentoring: string | null;
  externalIds: string[] | null;
  networks: { name: { text: string } }[];
}

/** The directory as a viewer sees it, of network 0. */
async function directory(viewer: Exporter, { search, filter }: Question): Promise<Node[]> {
  const nodes: Node[] = [];
  for (let after: string | null = null, more = true; more;) {
    const variables = { search, filter: { ...filter, networkIds: [hub.make.id(networks[0]!)] }, after };
    const { body } = await hub.raw(DIRECTORY, variables, viewer.headers);
    const page = body.data!['directory'] as {
      nodes: Node[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
    nodes.push(...page.nodes);
    more = page.pageInfo.hasNextPage;
    after = page.pageInfo.endCursor;
  }
  return nodes;
}

const LANGUAGES: Record<string, string> = { it: 'Italian', ti: 'Tigrinya', prs: 'Dari', ar: 'Arabic' };
const text = (key: string) => catalogues['en']![key]!;
const of = <T>(value: T | null | undefined, write: (value: T) => string) =>
  value == null ? '' : write(value);
const listed = <T>(values: T[] | null, write: (value: T) => string) => (values ?? []).map(write).join('; ');

/** The cells that say what a card of the directory says. */
function cellsOf(node: Node): Record<string, string> {
  const load = node.declaredCaseload;
  return {
    'Name in Latin letters': node.latinName,
    'Kind of guardian': of(node.kind, (kind) => text(`portal.guardianKind.${kind}`)),
    Languages: listed(node.languages, (tag) => LANGUAGES[tag]!),
    Territory: of(node.territory, ({ code, name }) => `${name} (${code})`),
    'Guardian since': of(node.experienceSince, String),
    Court: listed(node.courts, ({ name }) => name),
    'On the official list since': of(node.listedOn, String),
    'Training completed on': of(node.trainedOn, String),
    Themes: listed(node.themes, (theme) => text(`portal.theme.${theme}`)),
    Availability: of(node.availability, (value) => text(`portal.availability.${value}`)),
    'Current guardianships': of(load, ({ count }) => String(count)),
    'Guardianships at most': of(load?.ceiling, String),
    'Guardianships as of': of(load, ({ declaredOn }) => declaredOn),
    Coaching: of(node.mentoring, (value) => text(`portal.mentoring.${value}`)),
    Networks: listed(node.networks, ({ name }) => name.text),
    'In their own words': of(node.about, String),
  };
}

it.each([0, 1, 2])(
  'to viewer %i a file says what the directory shows her, card by card, and no more',
  async (i) => {
    const viewer = viewers[i]!;
    await fc.assert(
      fc.asyncProperty(question, async (asked) => {
        const [shown, rows] = [await directory(viewer, asked), await viewer.rows(networks[0]!, asked)];
        await hub.app.pool.query('DELETE FROM rate_limit');
        const told = rows.map(({ 'Given name': given, 'Family name': family, Identifier: id, ...cells }) => ({
          name: `${given} ${family}`,
          id: id!,
          cells,
        }));
        expect(told.map(({ name, cells }) => [name, cells])).toEqual(
          shown.map((node) => [node.name, cellsOf(node)]),
        );
        // Of several numbers the network's own.
        for (const [n, { id }] of told.entries())
          expect([...(shown[n]!.externalIds ?? []), '']).toContain(id);
      }),
      { numRuns: runs(25) },
    );
  },
);

it('holds the network’s own number of who has several that the reader may see', async () => {
  const { rows } = await hub.app.pool.query<{ external_id: string }>(
    'SELECT external_id FROM membership WHERE network_id = $1 AND external_id IS NOT NULL',
    [networks[0]],
  );
  const own = new Set(rows.map(({ external_id }) => external_id));
  const anything = { search: '', filter: {} } as Question;
  const several = (await directory(viewers[1]!, anything)).filter(
    (node) => (node.externalIds ?? []).length > 1,
  );
  expect(several.length).toBeGreaterThan(3);
  const told = (await viewers[1]!.rows(networks[0]!)).map((row) => row['Identifier']!).filter(Boolean);
  expect(told.length).toBeGreaterThan(10);
  expect(told.filter((id) => !own.has(id))).toEqual([]);
});

it('would be caught where a file were made of the cards as they are (negative control)', async () => {
  const rows = await viewers[0]!.rows(networks[0]!);
  const members = cards.filter(({ networks: of }) => of.includes(0) || of.includes(2));
  expect(members.length).toBeGreaterThan(rows.length);
  const hides = members.filter(({ name, languages }) => {
    const told = rows.filter((row) => `${row['Given name']} ${row['Family name']}` === name);
    return languages.length > 0 && told.length === 1 && told[0]!['Languages'] === '';
  });
  expect(hides.length).toBeGreaterThan(0);
  // The viewers see different things, so that the comparison says something.
  expect((await viewers[2]!.rows(networks[0]!)).length).not.toBe(rows.length);
});
