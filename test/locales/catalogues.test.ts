import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { partsOf } from '../../.ci/lib/message-parts.cjs';
import { formatTag } from '../../src/locales/direction';
import { catalogues } from '../../src/locales/catalogues';
import { message } from '../../src/locales/messages';

const FOLDER = join(__dirname, '../../src/locales');
const LANGUAGES = ['ar', 'bg', 'de', 'el', 'en', 'es', 'fr', 'it', 'nl', 'pl', 'prs', 'sk'];
/** Keys that still have no translation. */
const UNTRANSLATED: readonly string[] = [];

/** The plural categories that whole numbers need in a language. */
function categoriesOf(tag: string): string[] {
  const rules = new Intl.PluralRules(formatTag(tag));
  const found = Array.from({ length: 1_000 }, (_, n) => rules.select(n));
  return [...new Set([...found, 'other'])].sort();
}

const { en } = catalogues as { en: Record<string, string> };

it('there is a catalogue for each of the twelve languages, and each is loaded', () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
  expect(files.map((name) => name.slice(0, -5)).sort()).toEqual(LANGUAGES);
  expect(Object.keys(catalogues).sort()).toEqual(LANGUAGES);
});

describe.each(LANGUAGES)('the catalogue %s', (tag) => {
  const catalogue = catalogues[tag]!;

  it('has the keys of English, in order, each with a text', () => {
    const source = JSON.parse(readFileSync(join(FOLDER, `${tag}.json`), 'utf8')) as Record<string, string>;
    const expected = Object.keys(en).filter((key) => tag === 'en' || !UNTRANSLATED.includes(key));
    expect(Object.keys(source)).toEqual(expected.sort());
    expect(Object.entries(source).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('takes the arguments that English takes', () => {
    const wrong = Object.entries(catalogue).filter(([key, text]) => {
      const [mine, theirs] = [partsOf(text).args, partsOf(en[key]!).args];
      return mine.join() !== theirs.join();
    });
    expect(wrong).toEqual([]);
  });

  it('has every plural that the language needs', () => {
    const needed = categoriesOf(tag);
    const lacking = Object.entries(catalogue).flatMap(([key, text]) =>
      partsOf(text).plurals.flatMap((cases) => {
        const missing = needed.filter((category) => !cases.includes(category));
        return missing.length > 0 ? [`${key}: ${missing.join(', ')}`] : [];
      }),
    );
    expect(lacking).toEqual([]);
  });

  it('is another language than English', () => {
    if (tag === 'en') return;
    const same = Object.keys(en).filter((key) => catalogue[key] === en[key]);
    // Names and a few words are the same in neighbouring languages.
    expect(same.length).toBeLessThan(Object.keys(en).length / 10);
  });
});

it('finds what is wrong with a message (negative control)', () => {
  expect([...partsOf('{name} {count, plural, one {# a} other {# b {name}}}').args].sort()).toEqual([
    'count:plural',
    'name:text',
  ]);
  expect(categoriesOf('pl')).toEqual(['few', 'many', 'one', 'other']);
  expect(categoriesOf('sk')).toEqual(['few', 'one', 'other']);
  expect(categoriesOf('ar')).toEqual(['few', 'many', 'one', 'other', 'two', 'zero']);
  expect(partsOf('{count, plural, one {#} other {#}}').plurals).toEqual([['one', 'other']]);
});

it('speaks to people in their language, with the plural of its own', () => {
  const values = { hub: 'Hub', code: '12345678', name: 'Anna' };
  expect(message('de', 'mail.signInCode.subject', values)).toBe('12345678 ist Ihr Code für Hub');
  expect(message('prs', 'mail.signInCode.subject', values)).toContain('کود شما');
  expect(message('fa-AF', 'mail.layout.open')).toBe(message('prs', 'mail.layout.open'));
  expect(message('de-AT', 'mail.layout.open')).toBe('Öffnen');
  expect(message('xx', 'mail.layout.open')).toBe('Open');
});
