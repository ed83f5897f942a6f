import { fold } from './folding';
import { ar } from './words/ar';
import { bg } from './words/bg';
import { de } from './words/de';
import { el } from './words/el';
import { en } from './words/en';
import { es } from './words/es';
import { fr } from './words/fr';
import { it } from './words/it';
import { nl } from './words/nl';
import { OTHER_MONTHS } from './words/other-months';
import { ORIGINS } from './words/origins';
import { pl } from './words/pl';
import { prs } from './words/prs';
import { sk } from './words/sk';
import { SIGNS, type Sign, type Words } from './words/words';

const LANGUAGES: Readonly<Record<string, Words>> = {
  it,
  en,
  de,
  fr,
  nl,
  es,
  el,
  pl,
  bg,
  sk,
  ar,
  prs,
  fa: prs,
};
const ALL: readonly Words[] = [...new Set(Object.values(LANGUAGES))];
const BITS: Readonly<Record<string, number>> = Object.fromEntries(SIGNS.map((sign, at) => [sign, 1 << at]));
/** A month of another calendar. */
export const OTHER_MONTH = 13;
/** More written forms than the lists have, in all cases of letters. */
const MOST_READ = 20_000;
const LONGEST_READ = 12;
const LONGEST_STEM = 16;
/** Signs whose words are mostly short. */
const SHORT: ReadonlySet<Sign> = new Set(['of', 'at', 'saint', 'title', 'hers', 'phone']);

interface Entry {
  readonly signs: number;
  readonly month: number;
  readonly value: number;
}
interface Read {
  readonly word: string;
  readonly entry: Entry;
}
interface Phrase {
  readonly rest: readonly string[];
  readonly signs: number;
  readonly month: number;
}

/** The bit of a sign. */
export function bitOf(sign: Sign): number {
  return BITS[sign]!;
}

const listed = (words: string | undefined) => words?.split(/\s+/).filter(Boolean) ?? [];

/** The words of one or of several languages, with their signs. */
export class Lexicon {
  /** Whether nouns begin with a capital letter. */
  readonly nouns: boolean;
  readonly phrases = new Map<string, Phrase[]>();
  readonly #words = new Map<string, Entry>();
  readonly #stems = new Map<string, Entry>();
  /** How stems begin: most words are of none. */
  readonly #beginnings = new Set<string>();
  readonly #read = new Map<string, Read>();

  /** @param own in its words short ones count, in the others' they are words of too many languages */
  constructor(languages: readonly Words[], own?: Words) {
    this.nouns = own === de;
    for (const words of languages) {
      const counts = (sign: Sign, word: string) => words === own || word.length > 3 || SHORT.has(sign);
      for (const sign of SIGNS)
        for (const word of listed(words[sign]))
          if (counts(sign, word)) this.#add(word, { signs: bitOf(sign) });
      words.months.forEach((names, at) => {
        for (const word of listed(names)) this.#add(word, { month: at + 1 });
      });
      for (const group of words.numbers.split(',')) {
        const [value, ...names] = listed(group);
        for (const word of names)
          if (words === own || word.length > 3) this.#add(word, { value: Number(value) });
      }
      for (const word of listed(words.common)) this.#add(word, {});
    }
    for (const word of listed(OTHER_MONTHS)) this.#add(word, { month: OTHER_MONTH });
    for (const word of listed(ORIGINS)) this.#add(word, { signs: bitOf('origin') });
  }

  #add(word: string, { signs = 0, month = 0, value = NaN }: Partial<Entry>): void {
    const stem = word.endsWith('*');
    const parts = (stem ? word.slice(0, -1) : word).split(/[^\p{L}\p{M}\p{N}\u200c§]+/u);
    const [first, ...rest] = parts.filter(Boolean).map(fold);
    if (first === undefined) return;
    if (rest.length > 0) {
      const phrases = this.phrases.get(first);
      if (phrases) phrases.push({ rest, signs, month });
      else this.phrases.set(first, [{ rest, signs, month }]);
      return;
    }
    const into = stem ? this.#stems : this.#words;
    if (stem) this.#beginnings.add(first.slice(0, 3));
    const known = into.get(first) ?? { signs: 0, month: 0, value: NaN };
    into.set(first, {
      signs: known.signs | signs,
      month: known.month || month,
      value: Number.isNaN(known.value) ? value : known.value,
    });
  }

  /** A word as it is written, read before: folded, with its signs. Only listed words are kept, no names. */
  read(raw: string): Read | undefined {
    let known = this.#read.get(raw);
    if (known) return known;
    const word = fold(raw);
    const entry = this.find(word);
    if (!entry) return undefined;
    known = { word, entry };
    // Longer ones are parts of their text, and would keep it.
    if (raw.length <= LONGEST_READ && this.#read.size < MOST_READ) this.#read.set(raw, known);
    return known;
  }

  find(word: string): Entry | undefined {
    const exact = this.#words.get(word);
    if (!this.#beginnings.has(word.slice(0, 3))) return exact;
    for (let length = Math.min(word.length, LONGEST_STEM); length > 2; length--) {
      const stem = this.#stems.get(word.slice(0, length));
      if (stem) return exact ? { ...exact, signs: exact.signs | stem.signs } : stem;
    }
    return exact;
  }
}

const made = new Map<string, Lexicon>();
function lexicon(key: string, languages: readonly Words[], own?: Words): Lexicon {
  let found = made.get(key);
  if (!found) made.set(key, (found = new Lexicon(languages, own)));
  return found;
}

const commonest = new Map<Words, ReadonlySet<string>>();
function isCommon(words: Words): (word: string) => boolean {
  let found = commonest.get(words);
  if (!found) commonest.set(words, (found = new Set(listed(words.common).map(fold))));
  return (word) => found.has(word);
}

/** So much of a text tells what language it is in. */
const READ = 600;

/** Whether a text may be in the language it is said to be in: no other has far more of its commonest words. */
function looksTrue(text: string, named: Words): boolean {
  const words = (text.slice(0, READ).match(/\p{L}[\p{L}\p{M}\u200c]*/gu) ?? []).map(fold);
  const own = words.filter(isCommon(named)).length;
  return ALL.every((each) => each === named || words.filter(isCommon(each)).length <= 2 * own + 1);
}

/**
 * The words by which a text is read: those of its language if that is told and looks true, otherwise of all.
 * English is always with them, as people mix it in.
 */
export function lexiconOf(text: string, language: string | null | undefined): Lexicon {
  const code = language?.toLowerCase().split(/[-_]/)[0] ?? '';
  const named = Object.hasOwn(LANGUAGES, code) ? LANGUAGES[code] : undefined;
  if (!named || !looksTrue(text, named)) return lexicon('', ALL);
  return lexicon(code, [...new Set([named, en])], named);
}
