import fc from 'fast-check';
import { catalogues } from '../../src/locales/catalogues';
import { screen } from '../../src/shared/screening';
import { bitOf } from '../../src/shared/screening/lexicon';
import { SIGNS } from '../../src/shared/screening/words/words';
import { runs } from '../support/runs';
import { scoreOf, sumOf } from './score';

const LANGUAGES = Object.keys(catalogues);

const kindsIn = (text: string, language?: string) => screen(text, language, 2026).map(({ kind }) => kind);
const marked = (text: string, language?: string) =>
  screen(text, language, 2026).map(({ start, end }) => text.slice(start, end));

describe.each(LANGUAGES)('what guardians write: %s', (language) => {
  const { risky, found, innocent, falseAlarms, heldBack } = sumOf([
    scoreOf(language, ''),
    scoreOf(language, '.more'),
  ]);

  it('is found where it could find a child', () => {
    expect(found / risky).toBeGreaterThanOrEqual(0.9);
  });

  it('is let be where it only looks like it', () => {
    expect(falseAlarms / innocent).toBeLessThanOrEqual(0.1);
  });

  it('is not held back where it only looks like it', () => {
    expect(heldBack).toBe(0);
  });
});

it('finds nothing in what the portal and its mails say', () => {
  const alarmed = Object.entries(catalogues).flatMap(([language, texts]) =>
    Object.values(texts)
      .map((text) => screen(text, language, 2026))
      .filter((findings) => findings.length > 0),
  );
  expect(alarmed.flat().filter(({ risk }) => risk === 'HIGH')).toEqual([]);
  expect(alarmed.length).toBeLessThanOrEqual(5);
});

it('finds nearly as much without being told the language', () => {
  const { risky, found, innocent, falseAlarms } = sumOf(
    LANGUAGES.flatMap((language) => [scoreOf(language, '', false), scoreOf(language, '.more', false)]),
  );
  expect(found / risky).toBeGreaterThanOrEqual(0.85);
  expect(falseAlarms / innocent).toBeLessThanOrEqual(0.1);
});

it('has a bit of its own for each sign of a word: a number has 32', () => {
  expect(new Set(SIGNS.map(bitOf)).size).toBe(SIGNS.length);
});

describe('a finding', () => {
  it('says where it is, in the units of the text given', () => {
    const text = '😍 𝒽 My ward Hamidullah Ahmadzai was born on 14/3/2010.';
    expect(marked(text, 'en')).toEqual(['Hamidullah Ahmadzai', '14/3/2010']);
  });

  it('is of high risk where a full name stands beside a child, and where a birth date stands beside a name', () => {
    expect(screen('My ward Hamidullah Ahmadzai was born on 14/3/2010.', 'en', 2026)).toMatchObject([
      { kind: 'NAME', risk: 'HIGH' },
      { kind: 'BIRTH_DATE', risk: 'HIGH' },
    ]);
    expect(screen('My ward Hamidullah is tired.', 'en', 2026)).toMatchObject([
      { kind: 'NAME', risk: 'LIKELY' },
    ]);
  });

  it('is of high risk for a name in the same sentence or the one beside it, not for one far away', () => {
    const born = 'My ward was born on 14/3/2010.';
    const risks = (text: string) =>
      screen(text, 'en', 2026)
        .filter(({ kind }) => kind === 'BIRTH_DATE')
        .map(({ risk }) => risk);
    expect(risks(`Hamidullah Ahmadzai is tired. ${born}`)).toEqual(['HIGH']);
    expect(risks(`Hamidullah Ahmadzai is tired. We had tea. It rained. ${born}`)).toEqual(['LIKELY']);
  });

  it('is of high risk where a document of a child is linked', () => {
    const link = 'https://drive.google.com/file/d/1aBcDeF/view';
    expect(screen(`The age assessment of my ward: ${link}`, 'en')).toMatchObject([
      { kind: 'LINK', risk: 'HIGH' },
    ]);
    expect(screen(`Slides of the training for new guardians: ${link}`, 'en')).toEqual([]);
  });
});

describe('who is no child', () => {
  it.each([
    ['en', 'Judge Hamid Rahimi decides on Monday.'],
    ['it', "L'avv. Hamid Rahimi risponde il lunedì."],
    ['de', 'Kollegin Fatou Camara leitet die Schulung.'],
    ['fr', 'Merci à Mamadou pour la soirée.'],
    ['el', 'Η κα Ραχιμί της γραμματείας απαντά το πρωί.'],
  ])('is a person of the other side (%s)', (language, text) => {
    expect(kindsIn(text, language)).toEqual([]);
  });

  it('is a member who is mentioned', () => {
    expect(kindsIn('My ward asked @[Hamidullah Ahmadzai](person:abc.1234) for help.', 'en')).toEqual([]);
    expect(kindsIn('My ward Hamidullah Ahmadzai asked for help.', 'en')).toEqual(['NAME']);
  });
});

describe('ordinary words', () => {
  it.each([
    ['it', 'Betulla in fiore davanti alla sede, che bello.'],
    ['it', 'La betulla è un albero.'],
    ['it', 'Annulla tutto.'],
    ['en', 'About Since.'],
    ['en', 'About Since then.'],
    ['bg', 'Събития за месеца.'],
    ['el', 'Αλλαγή τίτλου'],
    ['es', 'Rechazada'],
    ['de', 'Mein Eintrag'],
  ])('are no names for sounding like them (%s: %s)', (language, text) => {
    expect(kindsIn(text, language)).toEqual([]);
  });
});

describe('names', () => {
  it.each([
    ['en', 'Hamidullah refuses to go to school.'],
    ['en', 'hamidullah refuses to go to school'],
    ['pl', 'Jadę jutro z Hamidem do lekarza.'],
    ['sk', 'S Hamidom sme boli u zubára.'],
    ['bg', 'Хамидула не иска да ходи на училище.'],
    ['el', 'Ο Χαμίντ δεν θέλει να πάει σχολείο.'],
    ['ar', 'مصطفى لا يريد الذهاب إلى المدرسة.'],
    ['prs', 'حمیدالله نمی‌خواهد به مکتب برود.'],
    ['fr', "L'audience d'Hamidullah est reportée."],
  ])('are known in every case, case of letters and script (%s: %s)', (language, text) => {
    expect(kindsIn(text, language)).toEqual(['NAME']);
  });
});

describe('reading without being told the language', () => {
  it('takes no word of a wrong hint', () => {
    const text = 'Il ragazzo che seguo compie 18 anni il 3 maggio e nessuno lo sa';
    expect(kindsIn(text, 'pl')).toEqual(kindsIn(text, 'it'));
    expect(kindsIn(text)).toContain('BIRTH_DATE');
  });
});

describe('any text at all', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          ...[
            'my ward',
            'Hamid',
            'Nurzai',
            '3.5.2010',
            '18',
            'anni',
            'via',
            'Roma',
            '+39 351',
            '0947713',
            'μου',
            'ул.',
            'الولد',
            '\n',
          ],
          ...[
            '١٤',
            '@[',
            '](person:x)',
            '"',
            '-',
            '/',
            '.',
            '😀',
            '\ud800',
            'https://drive.google.com/x/',
            'ΑΜΚΑ',
            'straße',
            '§',
          ],
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join(' ')),
  );

  it('is screened without a fault; findings are in it, in order, and none over another', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(undefined, ...LANGUAGES, 'xx', '__proto__'), (text, language) => {
        let end = 0;
        for (const finding of screen(text, language, 2026)) {
          expect(finding.start).toBeGreaterThanOrEqual(end);
          expect(finding.end).toBeGreaterThan(finding.start);
          end = finding.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: runs(2_000) },
    );
  });

  it.each([
    ['figures', '1'],
    ['figures apart', '1 '],
    ['figures and slashes', '12/'],
    ['dots', '.'],
    ['capital letters', 'A'],
    ['single capital letters', 'A '],
    ['names', 'Hamid '],
    ['letters and figures', 'A1'],
    ['mentions begun', '@['],
    ['links begun', 'a.bc/'],
    ['host names', 'a.'],
    ['brackets', '('],
    ['number words', 'zero '],
    ['months', '3 May '],
    ['signs', 'ward 16 Afghan via '],
    ['blanks', ' '],
    ['plus signs', '+1'],
  ])('costs no more when it is made to: %s', (_, part) => {
    const plain = timeOf('Thanks everybody for the evening, it was good to see so many of you. '.repeat(145));
    const made = timeOf(part.repeat(Math.ceil(10_000 / part.length)));
    // Generous, as something else may run; what backtracks takes thousands of times as long.
    expect(made).toBeLessThan(Math.max(plain, 2) * 40);
  });
});

/** Milliseconds of the processor, the best of some. */
function timeOf(text: string): number {
  const times = Array.from({ length: 4 }, () => {
    const before = process.cpuUsage();
    screen(text, 'en', 2026);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  return Math.min(...times);
}
