import {
  ImportFileError,
  parseMembers,
  type ParsedMembers,
  type ParseOptions,
} from '../../src/features/member-import';
import { type Cells, workbook } from './support/workbooks';

const parse = (bytes: Uint8Array, options: ParseOptions = {}) =>
  parseMembers(bytes, { today: '2026-10-01', ...options });
const members = (file: ParsedMembers) => file.rows.flatMap(({ member }) => member ?? []);
const wrong = (file: ParsedMembers) =>
  file.rows.flatMap(({ line, problems }) => problems.map(({ code }) => `${line} ${code}`));

const ROWS: readonly Cells[] = [
  ['Elenco dei tutori volontari del Veneto'],
  [null, 'aggiornato al', new Date(Date.UTC(2026, 8, 30))],
  [],
  [null, 'Cognome', 'Nome', 'E-mail', 'Lingue', 'Prov.', 'Data iscrizione elenco', null, 'Tutele in corso', 'Disponibile'],
  [null, 'ZANELLA', 'Maria', 'maria@example.org', 'inglese, tigrino', 'PD', new Date(Date.UTC(2019, 2, 15)), null, '2 su 3', true],
  [null, 'Bo', 'Niccolò', 'nicolo@example.org', 'Arabo', 'VE', '15.3.21', null, 1, 'no'],
  [null, 'Corà', 'Lucia', 'lucia at example', '', 'TV', 43539, null, 'Ahmed, 16 anni', 'sì'],
]; // prettier-ignore

describe.each([
  ['xlsx', 'XLSX'],
  ['biff8', 'XLS'],
  ['ods', 'ODS'],
] as const)('a workbook (%s)', (bookType, format) => {
  it('comes in with title rows, empty columns, dates and numbers; wrong rows are named', async () => {
    const file = await parse(workbook(bookType, { Elenco: ROWS }));
    expect(file).toMatchObject({ format, sheet: 'Elenco', headingRow: 4, encoding: null, delimiter: null });
    expect(members(file)).toEqual([
      {
        givenName: 'Maria', familyName: 'Zanella', email: 'maria@example.org', languages: ['en', 'ti'],
        territoryCode: 'IT-PD', listedOn: '2019-03-15', caseload: 2, caseloadCeiling: 3, availability: 'AVAILABLE',
        roles: [], themes: [], courtCodes: [],
      },
      {
        givenName: 'Niccolò', familyName: 'Bo', email: 'nicolo@example.org', languages: ['ar'], territoryCode: 'IT-VE',
        listedOn: '2021-03-15', caseload: 1, availability: 'UNAVAILABLE', roles: [], themes: [], courtCodes: [],
      },
    ]); // prettier-ignore
    expect(wrong(file)).toEqual(['7 EMAIL_INVALID', '7 CASELOAD_UNREADABLE']);
    // What stood in place of a number may be about a child: it is nowhere.
    expect(JSON.stringify(file)).not.toContain('Ahmed');
  });

  it('has the sheet with the headings read, or the one that is named', async () => {
    const other: readonly Cells[] = [['Cognome', 'Nome', 'E-mail'], ['Rossi', 'Anna', 'anna@example.org']]; // prettier-ignore
    const bytes = workbook(bookType, { Note: [['Nome'], ['niente']], Elenco: ROWS, Vecchi: other });
    expect(await parse(bytes)).toMatchObject({ sheet: 'Elenco', sheets: ['Note', 'Elenco', 'Vecchi'] });
    expect(members(await parse(bytes, { sheet: 'Vecchi' }))).toMatchObject([{ familyName: 'Rossi' }]);
    await expect(parse(bytes, { sheet: 'Nuovi' })).rejects.toMatchObject({ code: 'SHEET_UNKNOWN' });
  });

  it('gives merged cells their value: a province beside its people, a heading above two columns', async () => {
    const rows: readonly Cells[] = [
      ['Tutori', null, null, null, null, null],
      ['Provincia', 'Cognome', 'Nome', 'E-mail', 'Lingue', null],
      ['PD', 'Zanella', 'Maria', 'maria@example.org', 'inglese', 'arabo'],
      [null, 'Bo', 'Gino', 'gino@example.org', null, 'francese'],
      ['VE', 'Corà', 'Lucia', 'lucia@example.org', null, null],
    ];
    const bytes = workbook(bookType, { Elenco: rows }, (sheet) => {
      sheet['!merges'] = [
        { s: { r: 0, c: 0 }, e: { r: 0, c: 5 } },
        { s: { r: 2, c: 0 }, e: { r: 3, c: 0 } },
        { s: { r: 1, c: 4 }, e: { r: 1, c: 5 } },
      ];
    });
    expect(members(await parse(bytes))).toMatchObject([
      { familyName: 'Zanella', territoryCode: 'IT-PD', languages: ['en', 'ar'] },
      { familyName: 'Bo', territoryCode: 'IT-PD', languages: ['fr'] },
      { familyName: 'Corà', territoryCode: 'IT-VE', languages: [] },
    ]);
  });

  it('is refused with 2,000 columns, and read with 200', async () => {
    const wide = (n: number): readonly Cells[] => [
      ['Cognome', 'Nome', 'E-mail', ...Array.from({ length: n - 3 }, (_, i) => `x${i}`)],
      ['Rossi', 'Anna', 'anna@example.org'],
    ];
    const refused = bookType === 'biff8' ? 256 : 2_000; // the format itself ends there
    await expect(parse(workbook(bookType, { E: wide(refused) }))).rejects.toMatchObject({
      code: 'TOO_MANY_COLUMNS',
    });
    expect(members(await parse(workbook(bookType, { E: wide(200) })))).toHaveLength(1);
  });
});

describe('workbooks', () => {
  it('leave hidden sheets out', async () => {
    const bytes = workbook('xlsx', { Elenco: ROWS, Altro: [['niente']] }, (_sheet, name, book) => {
      book.Workbook ??= { Sheets: [] };
      book.Workbook.Sheets!.push({ name, Hidden: name === 'Elenco' ? 1 : 0 });
    });
    await expect(parse(bytes)).rejects.toMatchObject({ code: 'NO_HEADING_ROW' });
  });

  it('keep zeros in front where the format shows them', async () => {
    const rows: readonly Cells[] = [['Codice', 'Cognome', 'Nome'], [42, 'Rossi', 'Anna']]; // prettier-ignore
    const bytes = workbook('xlsx', { E: rows }, (sheet) => {
      (sheet['A2'] as { z?: string }).z = '00000';
    });
    expect(members(await parse(bytes))).toMatchObject([{ externalId: '00042' }]);
  });

  it('are told from text that is called a workbook', async () => {
    await expect(parse(Buffer.from('PK and so on'))).rejects.toThrow(ImportFileError);
  });
});
