import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorFile, parseMembers, type ParsedMembers } from '../../src/features/member-import';
import { ELENCO_BYTES, ELENCO_TEXT } from './fixtures/elenco-tutori-veneto';

const TODAY = '2026-10-01';
const bytes = readFileSync(join(__dirname, 'fixtures', 'elenco-tutori-veneto.csv'));
let file: ParsedMembers;
const row = (line: number) => file.rows.find((one) => one.line === line)!;

beforeAll(async () => {
  file = await parseMembers(bytes, { today: TODAY, language: 'it' });
});

describe('the list of Veneto in Windows-1252 with semicolons and Italian headings', () => {
  it('is committed byte for byte as the test has it', () => {
    expect(bytes.equals(ELENCO_BYTES)).toBe(true);
    expect(bytes.includes(Buffer.from([0x96]))).toBe(true);
    expect(bytes.equals(Buffer.from(ELENCO_TEXT, 'utf8'))).toBe(false);
  });

  it('is recognised: encoding with a telling sample, delimiter, heading row under the titles', () => {
    expect(file).toMatchObject({ encoding: 'windows-1252', delimiter: ';', headingRow: 4 });
    expect(file.sample).toBe('Regione del Veneto – Garante regionale dei diritti della persona;;;;;;;;;;;;');
  });

  it('has each heading matched, and says which columns are left out', () => {
    expect(file.columns.map(({ heading, field, imported }) => [heading, field, imported])).toEqual([
      ['N.', null, false],
      ['Codice tutore', 'externalId', true],
      ['Cognome', 'familyName', true],
      ['Nome', 'givenName', true],
      ['Comune di residenza', 'city', true],
      ['Prov.', 'territory', true],
      ['Telefono', 'phone', false],
      ['Indirizzo e-mail', 'email', true],
      ['Lingue conosciute', 'languages', true],
      ['Data iscrizione elenco', 'listedOn', true],
      ['Tribunale', 'court', true],
      ['Disponibile come mentore (sì/no)', 'mentor', true],
      ['Note', 'notes', false],
    ]);
  });

  it('gives the right people from the right rows', () => {
    expect(file.rows.filter(({ member }) => member).map(({ line }) => line)).toEqual([
      5, 6, 7, 8, 9, 10, 11, 20, 25,
    ]);
    expect(row(5).member).toEqual({
      externalId: 'VE-0101',
      givenName: 'Maria Grazia',
      familyName: 'Zanella',
      email: 'mariagrazia.zanella@example.org',
      territoryCode: 'IT-PD',
      city: 'Padova',
      languages: ['en', 'fr'],
      listedOn: '2023-12-31',
      courtCodes: ['IT-TM-VENEZIA'],
      themes: [],
      roles: ['MENTOR'],
    });
    expect(row(6).member).toMatchObject({
      givenName: 'Nicolò',
      familyName: "D'Angelo",
      email: 'nicolo.dangelo@example.org',
      languages: ['en', 'es'],
      listedOn: '2019-03-15',
      roles: [],
    });
    expect(row(7).member).toMatchObject({ familyName: 'De Rossi', email: 'lucia.derossi@example.org' });
    expect(row(7).member).not.toHaveProperty('listedOn');
    expect(row(8).member).toMatchObject({
      languages: ['de', 'lld'],
      listedOn: '2022-05-09',
      roles: ['MENTOR'],
    });
    expect(row(9).member).toMatchObject({
      familyName: 'Corrà',
      givenName: 'Giovanni',
      email: 'giovanni.corra@example.org',
      listedOn: '2023-01-01',
    });
    expect(row(10).member).toMatchObject({
      familyName: 'Müller',
      givenName: 'Jürgen',
      territoryCode: 'IT-BL',
      languages: ['de', 'en'],
      listedOn: '2021-03-01',
    });
    expect(row(11).member).toMatchObject({ territoryCode: 'IT-VR', languages: ['fr', 'ar', 'sq'] });
    expect(row(25).member).toMatchObject({
      familyName: 'Dal Pozzo',
      givenName: 'Anna "Nina"',
      territoryCode: 'IT-PD',
      languages: ['ti', 'en'],
      listedOn: '2022-04-03',
    });
  });

  it.each([
    [12, null, 'ADDRESS_AND_ID_MISSING', 'Mancano sia l’indirizzo e-mail sia il codice'],
    [13, 'email', 'EMAIL_INVALID', 'paolo.bellin(at)example.org'],
    [14, 'email', 'EMAIL_REPEATED', 'riga 5'],
    [15, 'territory', 'TERRITORY_UNKNOWN', '«PX»'],
    [16, 'listedOn', 'DATE_UNREADABLE', '«31/02/2024»'],
    [17, null, 'NAME_MISSING', 'Manca il nome o il cognome'],
    [18, null, 'TOO_MANY_CELLS', 'più celle delle intestazioni'],
    [19, 'email', 'EMAIL_TWO_ADDRESSES', 'studio@example.net'],
    [21, 'externalId', 'EXTERNAL_ID_REPEATED', 'riga 5'],
    [22, 'listedOn', 'DATE_IN_FUTURE', '2031-01-01'],
    [23, 'court', 'COURT_UNKNOWN', '«Atlantide»'],
    [23, 'mentor', 'YES_NO_UNREADABLE', '«forse»'],
  ])('names what is wrong on line %i: %s %s', (line, field, code, words) => {
    expect(row(line).member).toBeUndefined();
    const problem = row(line).problems.find((one) => one.code === code);
    expect(problem).toMatchObject({ field, severity: 'error' });
    expect(problem!.message).toContain(words);
  });

  it('lets a person in without a language nobody knows, and says so', () => {
    expect(row(20).member).toMatchObject({ familyName: 'Gobbo', languages: ['en'] });
    expect(row(20).problems).toMatchObject([{ code: 'LANGUAGE_UNKNOWN', severity: 'warning' }]);
  });

  it('finds no other problem', () => {
    const found = file.rows.flatMap(({ line, problems }) => problems.map(({ code }) => `${line} ${code}`));
    expect(found).toHaveLength(13);
  });

  it('keeps nothing of notes and telephone numbers', () => {
    expect(JSON.stringify(file)).not.toMatch(
      /richiamare|Alto Vicentino|posta elettronica"|iscritta due volte/,
    );
    expect(JSON.stringify(file.rows.map(({ member }) => member))).not.toContain('000 0000');
  });

  it('gives an error file that can be mended and imported again', async () => {
    const errors = errorFile(file, undefined, 'it');
    expect(errors.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const [heading, first] = errors.toString('utf8').slice(1).split('\r\n');
    expect(heading).toMatch(/^N\.;Codice tutore;Cognome;.*;Note;+Riga del file;Motivo$/);
    expect(first).toMatch(
      /^8;;Favaro;Elena;Mestre;VE;000 000008;;inglese;12\/01\/2022;Venezia;;;+12;Mancano sia/,
    );

    const again = await parseMembers(errors, { today: TODAY });
    expect(again).toMatchObject({ encoding: 'utf-8', delimiter: ';', headingRow: 1 });
    expect(again.rows).toHaveLength(11);
    const mended = errors.toString('utf8').replace('paolo.bellin(at)example.org', 'paolo.bellin@example.org');
    const { rows } = await parseMembers(Buffer.from(mended), { today: TODAY });
    expect(rows.flatMap(({ member }) => member?.email ?? [])).toContain('paolo.bellin@example.org');
  });
});
