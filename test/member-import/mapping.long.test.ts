import {
  headingOf,
  parseMembers,
  type ParsedMembers,
  type ParseOptions,
} from '../../src/features/member-import';
import {
  readAvailability,
  readCaseload,
  readCeiling,
  readThemes,
} from '../../src/features/member-import/values';

const parse = (text: string, options: ParseOptions = {}) =>
  parseMembers(Buffer.from(text), { today: '2026-10-01', ...options });
const members = (file: ParsedMembers) => file.rows.flatMap(({ member }) => member ?? []);

describe('what the columns of a list hold', () => {
  it('can be told, also where no heading is known', async () => {
    const text = 'Kol1;Kol2;Kol3;Kol4\nRossi;Anna;anna@example.org;2 su 3\n';
    await expect(parse(text)).rejects.toMatchObject({ code: 'NO_HEADING_ROW' });
    const fields = { Kol1: 'familyName', 'kol2 ': 'givenName', KOL3: 'email', Kol4: 'caseload' } as const;
    expect(members(await parse(text, { fields }))).toMatchObject([
      { familyName: 'Rossi', givenName: 'Anna', email: 'anna@example.org', caseload: 2, caseloadCeiling: 3 },
    ]);
  });

  it('what is told goes before what is known, whichever column comes first', async () => {
    const text = 'E-mail;Contatto;Cognome;Nome\nold@example.org;new@example.org;Rossi;Anna\n';
    expect(members(await parse(text))).toMatchObject([{ email: 'old@example.org' }]);
    expect(members(await parse(text, { fields: { Contatto: 'email' } }))).toMatchObject([
      { email: 'new@example.org' },
    ]);
  });

  it('a column that is not there is a mistake', async () => {
    await expect(
      parse('Cognome;Nome;E-mail\nRossi;Anna;a@example.org\n', { fields: { Kognome: 'familyName' } }),
    ).rejects.toMatchObject({
      code: 'COLUMN_UNKNOWN',
      message: 'There is no column “Kognome”; there are: “Cognome”, “Nome”, “E-mail”',
    });
  });

  it.each(['^', '~', '¦', '#'])('cells are parted by %s as well', async (delimiter) => {
    const rows = [['Cognome', 'Nome', 'E-mail'], ['Rossi', 'Anna', 'a@example.org']]; // prettier-ignore
    const file = await parse(rows.map((cells) => cells.join(delimiter)).join('\n'));
    expect(file.delimiter).toBe(delimiter);
    expect(members(file)).toMatchObject([{ familyName: 'Rossi' }]);
  });

  it('any other character parts cells where it is told, by its reader or the file', async () => {
    const text = 'Cognome!Nome!E-mail\nRossi!Anna!a@example.org\n';
    expect(members(await parse(text, { delimiter: '!' }))).toMatchObject([{ familyName: 'Rossi' }]);
    expect(members(await parse(`sep=!\n${text}`))).toMatchObject([{ familyName: 'Rossi' }]);
  });

  it.each([
    ['themes', 'Temi', 'Themen', 'Thèmes', "Thema's", 'Temas', 'Θέματα', 'Tematy', 'Теми', 'Témy', 'المواضيع', 'موضوعات'],
    ['availability', 'Disponibilità', 'Verfügbarkeit', 'Disponibilité', 'Beschikbaarheid', 'Disponibilidad', 'Διαθεσιμότητα', 'Dostępność', 'Наличност', 'Dostupnosť', 'التوفر', 'دسترسی'],
    ['caseload', 'Numero minori', 'Caseload', 'Anzahl Mündel', 'Nombre de mineurs', 'Aantal pupillen', 'Número de menores', 'Αριθμός ανηλίκων', 'Liczba podopiecznych', 'Брой деца', 'Počet detí', 'عدد القاصرين', 'تعداد اطفال'],
    ['caseloadCeiling', 'Massimo tutele', 'Max caseload', 'Höchstzahl', 'Plafond', 'Maximum aantal', 'Límite', 'Ανώτατο όριο', 'Maksymalna liczba', 'Лимит', 'Maximálny počet', 'الحد الأقصى', 'حد اکثر'],
  ])('%s is known in the languages of the hub', (field, ...headings) => {
    expect(headings.map((heading) => headingOf(heading)?.field)).toEqual(headings.map(() => field));
  }); // prettier-ignore

  it('columns about children are still emptied', () => {
    expect(headingOf('Minori seguiti')?.field).toBe('notes');
    expect(headingOf('Nome del minore')?.field).toBe('notes');
  });
});

describe('values as offices write them', () => {
  it.each([
    ['2 of 3', 2, 3], ['2 su 3', 2, 3], ['2/3', 2, 3], ['2 von 3', 2, 3], ['2 sur 3', 2, 3], ['2 van de 3', 2, 3],
    ['2 de 3', 2, 3], ['2 από 3', 2, 3], ['2 z 3', 2, 3], ['2 от 3', 2, 3], ['2 zo 3', 2, 3], ['2 من 3', 2, 3],
    ['٢ از ٣', 2, 3], ['2 (max. 3)', 2, 3], ['2', 2, undefined], ['0', 0, undefined],
  ])('a caseload: %s', (text, count, ceiling) => {
    expect(readCaseload(text)).toEqual(ceiling === undefined ? { count } : { count, ceiling });
  }); // prettier-ignore

  it.each(['Ahmed', '2 (Ahmed e Ali)', 'due', '501', '1 of 0', '2 of 3 of 4'])('no caseload: %s', (text) => {
    expect(readCaseload(text)).toBeUndefined();
  });

  it('a ceiling, an availability, themes', () => {
    expect([readCeiling('max 3'), readCeiling('0'), readCeiling('x')]).toEqual([3, undefined, undefined]);
    const words = ['sì', 'Disponibile', 'limitata', 'beperkt', 'no', 'nie', 'أيّ'];
    expect(words.map(readAvailability)).toEqual([
      'AVAILABLE', 'AVAILABLE', 'LIMITED', 'LIMITED', 'UNAVAILABLE', 'UNAVAILABLE', undefined,
    ]); // prettier-ignore
    expect(readThemes("Asilo; permesso di soggiorno, SCHOOL, l'arte")).toEqual({
      themes: ['ASYLUM', 'RESIDENCE_PERMIT', 'SCHOOL'],
      unknown: ["l'arte"],
    });
  });
});
