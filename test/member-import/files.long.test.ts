import { encode } from 'iconv-lite';
import {
  errorFile,
  ImportFileError,
  parseMembers,
  type ParsedMembers,
  type ParseOptions,
} from '../../src/features/member-import';

const TODAY = '2026-10-01';
const parse = (bytes: Uint8Array, options: ParseOptions = {}) =>
  parseMembers(bytes, { today: TODAY, ...options });
const members = (file: ParsedMembers) => file.rows.flatMap(({ member }) => member ?? []);
const wrong = (file: ParsedMembers) =>
  file.rows.flatMap(({ line, problems }) => problems.map(({ code }) => `${line} ${code}`));

describe('files as offices make them', () => {
  it('UTF-8 with commas, English headings, quotes and line breaks in cells', async () => {
    const file = await parse(
      Buffer.from(
        'Name,E-mail,Languages,Guardian since,Joined on,Remarks\n' +
          '"Papadopoulou, Eleni",eleni@example.org,"Greek, English",2019,1 March 2024,""\n' +
          'Maria De Rossi,maria@example.org,Italian,March 2021,,"two\nlines; and, more"\n' +
          'Cher,cher@example.org,English,2001,,\n' +
          'Θοδωρής Ψαράς,theo@example.org,Ελληνικά,2062,,\n',
      ),
    );
    expect(file).toMatchObject({ encoding: 'utf-8', delimiter: ',', headingRow: 1 });
    expect(members(file)).toEqual([
      {
        givenName: 'Eleni', familyName: 'Papadopoulou', email: 'eleni@example.org', languages: ['el', 'en'],
        experienceSince: 2019, joinedOn: '2024-03-01', roles: [], themes: [], courtCodes: [],
      },
      { givenName: 'Maria', familyName: 'De Rossi', email: 'maria@example.org', languages: ['it'], experienceSince: 2021, roles: [], themes: [], courtCodes: [] },
    ]); // prettier-ignore
    expect(wrong(file)).toEqual(['5 NAME_MISSING', '6 DATE_IN_FUTURE']);
    expect(JSON.stringify(file)).not.toContain('two\\nlines');
  });

  it('UTF-16LE with tabs, as "Unicode text" from a spreadsheet, German headings', async () => {
    const text =
      'Nachname\tVorname\tE-Mail-Adresse\tSprachen\tArt\n' +
      'MÜLLER\tJÖRG\tJoerg.Mueller@example.org\tDeutsch; Türkisch\tehrenamtlich\n' +
      'von der Heide\tBärbel\tbaerbel@example\tPolnisch\thauptamtlich\n' +
      'Groß\tKäthe\tkaethe@example.org\tDeutsch\tunbekannt\n';
    const file = await parse(Buffer.concat([Buffer.from([0xff, 0xfe]), encode(text, 'utf16-le')]), {
      country: 'DE',
    });
    expect(file).toMatchObject({ encoding: 'utf-16le', delimiter: '\t', headingRow: 1 });
    expect(members(file)).toEqual([
      { givenName: 'Jörg', familyName: 'Müller', email: 'joerg.mueller@example.org', languages: ['de', 'tr'], kind: 'VOLUNTEER', roles: [], themes: [], courtCodes: [] },
    ]); // prettier-ignore
    expect(wrong(file)).toEqual(['3 EMAIL_INVALID', '4 KIND_UNKNOWN']);

    const unmarked = await parse(encode(text, 'utf16-le'), { country: 'DE' });
    expect(unmarked.encoding).toBe('utf-16le');
    expect(members(unmarked)).toEqual(members(file));
  });

  it('CP850 from an old program, semicolons, one column for the whole name', async () => {
    const file = await parse(
      encode(
        'Cognome e nome;Città;Prov;E-mail;Ruolo\r\n' +
          'DE ROSSI MARIA;FORLÌ;FC;maria.derossi@example.org;tutrice\r\n' +
          'Dalla Libera Noè;Cantù;CO;noe@example.org;referente territoriale, mentore\r\n' +
          'Pérez José Andrés;Forlì;ZZ;jose@example.org;tutore\r\n' +
          'Niccolò;Forlì;FC;niccolo@example.org;tutore\r\n' +
          'Corà Mosè;Forlì;FC;mose@example.org;capitano\r\n',
        'cp850',
      ),
    );
    expect(file).toMatchObject({ encoding: 'cp850', delimiter: ';', headingRow: 1 });
    expect(members(file)).toEqual([
      {
        givenName: 'Maria', familyName: 'De Rossi', email: 'maria.derossi@example.org', city: 'Forlì',
        territoryCode: 'IT-FC', languages: [], roles: ['GUARDIAN'], themes: [], courtCodes: [],
      },
      {
        givenName: 'Noè', familyName: 'Dalla Libera', email: 'noe@example.org', city: 'Cantù',
        territoryCode: 'IT-CO', languages: [], roles: ['TERRITORIAL_CONTACT', 'MENTOR'], themes: [], courtCodes: [],
      },
    ]); // prettier-ignore
    expect(wrong(file)).toEqual(['4 TERRITORY_UNKNOWN', '5 NAME_MISSING', '6 ROLE_UNKNOWN']);
  });

  it.each([
    ['windows-1253', 'Επώνυμο;Όνομα;Email\r\nΠαπαδόπουλος;Κώστας;kostas@example.org\r\n', 'Παπαδόπουλος'],
    ['windows-1251', 'Фамилия;Име;Имейл\r\nПетров;Георги;georgi@example.org\r\n', 'Петров'],
    ['windows-1250', 'Nazwisko;Imię;E-mail\r\nWałęsiński;Łukasz;lukasz@example.org\r\n', 'Wałęsiński'],
    ['windows-1256', 'اسم العائلة;الاسم الأول;البريد\r\nالعلوي;محمد;mohamed@example.org\r\n', 'العلوي'],
    ['windows-1252', 'Nom;Prénom;Courriel\r\nLefèbvre;Éloïse;eloise@example.org\r\n', 'Lefèbvre'],
    ['cp850', 'Nom;Prénom;Courriel\r\nLefèbvre;Joël;joel@example.org\r\n', 'Lefèbvre'],
  ])('%s is told from the others', async (encoding, text, familyName) => {
    const file = await parse(encode(text, encoding));
    expect(file.encoding).toBe(encoding);
    expect(members(file)).toMatchObject([{ familyName }]);
  });

  it('takes an encoding, a delimiter and other fields when told so', async () => {
    const bytes = encode('Cognome;Nome;Mail;Casella\nKováč;Ján;jan@example.org;X1\n', 'windows-1250');
    const file = await parse(bytes, {
      encoding: 'windows-1250',
      delimiter: ';',
      fields: { Casella: 'externalId', Mail: null },
    });
    expect(members(file)).toMatchObject([{ familyName: 'Kováč', givenName: 'Ján', externalId: 'X1' }]);
    expect(members(file)[0]).not.toHaveProperty('email');
  });

  it('reads the sep= line, repeated headings and delimiters at every end', async () => {
    const file = await parse(
      Buffer.from(
        'sep=|\nNome|Cognome|Email\nAda|Bassi|ada@example.org|\nNome|Cognome|Email\nBea|Corti|bea@example.org|\n',
      ),
    );
    expect(file).toMatchObject({ delimiter: '|', headingRow: 2 });
    expect(members(file).map(({ email }) => email)).toEqual(['ada@example.org', 'bea@example.org']);
  });

  it('empties columns about children whatever they are called', async () => {
    const file = await parse(
      Buffer.from(
        'Nome;Cognome;Email;Nome del minore;MSNA seguiti\nAda;Bassi;ada@example.org;Segreto;Riservato\n',
      ),
    );
    expect(file.columns.slice(3)).toMatchObject([
      { field: 'notes', imported: false },
      { field: 'notes', imported: false },
    ]);
    expect(JSON.stringify(file.rows)).not.toMatch(/Segreto|Riservato/);
  });
});

it('keeps notes out of rows that are too long, wherever they have slipped to', async () => {
  const file = await parse(
    Buffer.from(
      'Nome;Cognome;Email;Note\nAda;Bassi;ada@example.org;a\nBea;Corti;bea@example.org; x@example.org;Segreto\n',
    ),
  );
  expect(wrong(file)).toEqual(['3 TOO_MANY_CELLS']);
  expect(JSON.stringify(file.rows)).not.toContain('Segreto');
});

describe('files that are refused', () => {
  const head = 'Nome;Cognome;Email\n';
  it.each<[string, Uint8Array, string, number | undefined]>([
    ['nothing', Buffer.from(' \n'), 'EMPTY_FILE', undefined],
    ['NUL characters', Buffer.from(`${head}Ada;Bas\0si;ada@example.org\n`), 'NOT_TEXT', 2],
    ['a workbook', Buffer.from('PK\u0003\u0004…'), 'WORKBOOK_BROKEN', undefined],
    ['2,000 columns', Buffer.from(`${head}${'x;'.repeat(2000)}\n`), 'TOO_MANY_COLUMNS', 2],
    [
      'an endless row',
      Buffer.from(`${head}Ada;"${'x'.repeat(40_000)}";ada@example.org\n`),
      'ROW_TOO_LONG',
      2,
    ],
    [
      'a quote left open',
      Buffer.from(`${head}Ada;Bassi;a@example.org\nBea;"Corti;b@example.org\n`),
      'BROKEN_QUOTES',
      3,
    ],
    ['no headings', Buffer.from('Ada;Bassi;ada@example.org\n'), 'NO_HEADING_ROW', undefined],
  ])('%s', async (_, bytes, code, line) => {
    const error: unknown = await parse(bytes).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ImportFileError);
    expect(error).toMatchObject({ code, line });
  });

  it('more bytes or rows than the limits', async () => {
    const bytes = Buffer.from(`${head}Ada;Bassi;ada@example.org\nBea;Corti;bea@example.org\n`);
    await expect(parse(bytes, { limits: { bytes: 20 } })).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' });
    await expect(parse(bytes, { limits: { rows: 2 } })).rejects.toMatchObject({
      code: 'TOO_MANY_ROWS',
      line: 3,
    });
  });
});

describe('the error file', () => {
  it('disarms formulas and gives them back unharmed', async () => {
    const file = await parse(
      Buffer.from('Nome,Cognome,Email,Città\n=1+1,,x@example.org,@SUM(A1)\n-Ada,Bassi,,"+a,b"\n'),
    );
    const text = errorFile(file).toString('utf8');
    expect(text).toContain("'=1+1,,x@example.org,'@SUM(A1),2,");
    expect(text).toContain(`'-Ada,Bassi,,"'+a,b",3,`);
    expect(text.endsWith('\r\n')).toBe(true);
    const mended = await parse(Buffer.from(text.replace('-Ada,Bassi,,', '-Ada,Bassi,ada@example.org,')));
    expect(members(mended)).toMatchObject([{ givenName: '-Ada', city: '+a,b' }]);
  });
});

it('reads 20,000 rows in a few seconds', async () => {
  const rows = Array.from(
    { length: 20_000 },
    (_, i) => `T-${i};Rossi;Anna;Padova;PD;anna${i}@example.org;inglese, arabo;31/12/2023`,
  );
  const bytes = encode(
    `Codice;Cognome;Nome;Città;Prov.;E-mail;Lingue;Data iscrizione\r\n${rows.join('\r\n')}\r\n`,
    'windows-1252',
  );
  const begun = performance.now();
  const file = await parse(bytes);
  expect(members(file)).toHaveLength(20_000);
  expect(performance.now() - begun).toBeLessThan(15_000);
});
