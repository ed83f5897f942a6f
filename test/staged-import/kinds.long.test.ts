import { encode } from 'iconv-lite';
import { workbook } from '../member-import/support/workbooks';
import { startHub, type TestHub } from '../support/hub';
import { Importer } from './importing';

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.stop());

type Rows = readonly (readonly (string | null)[])[];

/** The same office's list in each kind: two good rows, and a wrong one on the last. */
const rows = (at: string): Rows => [
  ['Elenco dei tutori', null, null, null, null, null],
  ['Codice', 'Cognome', 'Nome', 'E-mail', 'Lingue', 'Prov.'],
  ['T-1', 'De Rossi', 'Niccolò', `niccolo@${at}`, 'inglese, arabo', 'PD'],
  ['T-2', 'Corà', 'Lucìa', `lucia@${at}`, 'francese', 'VE'],
  ['T-3', 'Noè', 'Zoé', 'no address', 'tedesco', 'TV'],
];
const csv = (list: Rows, delimiter: string, end = '\r\n') =>
  list
    .map((cells) =>
      cells.map((cell) => (cell?.includes(delimiter) ? `"${cell}"` : (cell ?? ''))).join(delimiter),
    )
    .join(end);
const greek = (list: Rows) =>
  list.map((cells, i) =>
    i === 1 ? ['Κωδικός', 'Επώνυμο', 'Όνομα', 'Email', 'Γλώσσες', 'Prov.'] : cells.map((cell) => cell?.replace(/Niccolò/, 'Κώστας').replace(/Corà|Noè|Lucìa|Zoé/g, 'Άννα') ?? null),
  ); // prettier-ignore

const KINDS: readonly [kind: string, file: (list: Rows) => Buffer, format: string][] = [
  ['UTF-8, semicolons', (l) => Buffer.from(csv(l, ';')), 'CSV'],
  ['UTF-8 with a mark, commas', (l) => Buffer.from(`\uFEFF${csv(l, ',')}`), 'CSV'],
  ['UTF-8, tabs, lines of Unix', (l) => Buffer.from(csv(l, '\t', '\n')), 'CSV'],
  ['UTF-8, bars, lines of an old Mac', (l) => Buffer.from(csv(l, '|', '\r')), 'CSV'],
  ['UTF-8, carets', (l) => Buffer.from(csv(l, '^')), 'CSV'],
  ['UTF-16 with a mark, tabs', (l) => encode(csv(l, '\t'), 'utf-16le', { addBOM: true }), 'CSV'],
  ['UTF-16 without one', (l) => encode(csv(l, ';'), 'utf-16le'), 'CSV'],
  ['UTF-16, the other way round', (l) => encode(csv(l, ';'), 'utf-16be', { addBOM: true }), 'CSV'],
  ['Windows-1252', (l) => encode(csv(l, ';'), 'windows-1252'), 'CSV'],
  ['Windows-1253, Greek', (l) => encode(csv(greek(l), ';'), 'windows-1253'), 'CSV'],
  ['CP850', (l) => encode(csv(l, ';'), 'cp850'), 'CSV'],
  ['a sep= line', (l) => Buffer.from(`sep=,\r\n${csv(l, ',')}`), 'CSV'],
  ['XLSX', (l) => workbook('xlsx', { Elenco: l }), 'XLSX'],
  ['XLS', (l) => workbook('biff8', { Elenco: l }), 'XLS'],
  ['ODS', (l) => workbook('ods', { Elenco: l }), 'ODS'],
];

it.each(KINDS)('%s: right rows in, the wrong one named, again no change', async (kind, file, format) => {
  const network = await hub.make.network();
  const { personId } = await hub.make.person({ in: [network], role: 'ORGANISER' });
  const organiser = await Importer.of(hub, personId);
  const bytes = file(rows(`k${KINDS.findIndex(([one]) => one === kind)}.example`));
  const id = await organiser.prepared(network, bytes);
  expect(await organiser.look(id)).toMatchObject({ format });
  expect(await organiser.apply(id)).toMatchObject({ state: 'APPLIED', numbers: { create: 2, error: 1 } });
  const last = kind === 'a sep= line' ? 6 : 5;
  expect((await organiser.rows(id)).at(-1)).toBe(`${last} ERROR EMAIL_INVALID`);
  const stored = () =>
    hub.app.pool.query(
      `SELECT m.external_id, p.family_name, p.given_name, c.languages, c.territory_code, p.xmin, c.xmin AS card, m.xmin AS membership
       FROM membership m JOIN person p ON p.id = m.person_id JOIN guardian_card c ON c.person_id = p.id
       WHERE m.network_id = $1 AND m.external_id IS NOT NULL ORDER BY 1`,
      [network],
    );
  const first = await stored();
  const names = kind.includes('Greek')
    ? [['De Rossi', 'Κώστας'], ['Άννα', 'Άννα']]
    : [['De Rossi', 'Niccolò'], ['Corà', 'Lucìa']]; // prettier-ignore
  expect(first.rows).toMatchObject([
    { external_id: 'T-1', family_name: names[0]![0], given_name: names[0]![1], languages: ['en', 'ar'], territory_code: 'IT-PD' },
    { external_id: 'T-2', family_name: names[1]![0], given_name: names[1]![1], languages: ['fr'], territory_code: 'IT-VE' },
  ]); // prettier-ignore
  const again = await organiser.apply(await organiser.prepared(network, bytes));
  expect(again).toMatchObject({ numbers: { create: 0, update: 0, skip: 2, error: 1 } });
  expect((await stored()).rows).toEqual(first.rows);
});
