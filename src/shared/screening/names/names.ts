import { fold, withoutParticles } from '../folding';
import { ARABIC_FAMILY, ARABIC_GIVEN, ARABIC_SHARED, ARABIC_WORDS } from './arabic';
import { FAMILY, GIVEN, SHARED, WORDS } from './given';
import { nameKey } from './name-key';

const listed = (names: string) =>
  names
    .split(/\s+/)
    .filter(Boolean)
    .map((name) => fold(name.replaceAll('_', ' ')));

const shared = new Set(listed(SHARED));
const arabicWords = new Set(listed(ARABIC_WORDS));
const arabicShared = new Set(listed(ARABIC_SHARED));
const words = new Set(listed(WORDS));
const arabicGiven = new Set(listed(ARABIC_GIVEN));
const arabicFamily = new Set(listed(ARABIC_FAMILY));
const given = new Set(listed(GIVEN));
const family = new Set(listed(FAMILY));

/** Shorter words are abbreviations. */
const SHORTEST = 3;
/** Shorter keys are words of too many languages. */
const SHORTEST_KEY = 4;
const SHORTEST_LATIN_KEY = 5;
/** In the first place of a sentence any word has a capital letter. */
const SHORTEST_FIRST_KEY = 6;
/** So long a key is one of a name and of hardly any other word. */
const LONG_KEY = 7;
const keysOf = (names: ReadonlySet<string>) =>
  new Set([...names].map(nameKey).filter((key) => key.length >= SHORTEST_KEY));
const givenKeys = keysOf(given);
const sharedKeys = keysOf(new Set(listed(SHARED)));
const familyKeys = keysOf(family);

/** How names end in other cases, in the genitive, as diminutives; as `nameKey` writes them, the longest first. */
const ENDINGS =
  `suvci sata ansa kim usim sak saku sakam sakum saka sik siku sikam sika uska uski asku aska kumu ankam ankia ankai ankau anka anki anku akus akua aku aki akis auvi iuvi uvi uva iagu agu amu kum kam kiam kuvi kua kai kau isku itu ita ilu ila situ sita itsa
  inu ina inka inku usiu atu ata ula ulis ulia usia us usa unia uniu san lain tia ak ik ku ka ki su sa um am im iu ia ua as is a u i s k za ziu zi gak`
    .split(/\s+/)
    .sort((one, other) => other.length - one.length);
const ENDINGS_BY_LAST = new Map<string, string[]>();
for (const ending of ENDINGS) {
  const last = ending.at(-1)!;
  ENDINGS_BY_LAST.set(last, [...(ENDINGS_BY_LAST.get(last) ?? []), ending]);
}
/** How many names of Afghanistan, the Arab countries, Ukraine and Albania end. */
const FORMED =
  /(?:(?:ullah|uddin)(?:a|om|em|ovi|owi|u|ie|s)?|ollah|[a-z]{4}ulla|uddin|eddine|urrahman|ulhaq|zai|zada|zadeh|khel|khail|enko|chuk|czuk|shyn|ivna|ovych|yuk|iuk|الله|زاده|енко|чук|улла|олла|ουλαχ)$|^(?:abd(?:ul|el|al|ou|ur|ar|as|ul)[a-z]{3}|عبدال|абдул|абдел|αμπντ(?:ου|ε)λ)/;
/** Those of them that no other word has, however it is written. */
const SURELY_FORMED = /(?:ullah|uddin|urrahman|ulhaq|الله)$|^(?:abdul|abdel|عبدال|абдул|абдел)/;

/** What a word is among names. `ALIKE` only sounds like a given name, or like one in another case. */
export type Name = 'GIVEN' | 'ALIKE' | 'SHARED' | 'WORD' | 'FAMILY';

/** Hamids Zahnspange, Yasmins beugel. */
const ofSomebody = (word: string) =>
  word.length > 5 && word.endsWith('s') && (given.has(word.slice(0, -1)) || shared.has(word.slice(0, -1)));

/** @param sure in other letters, amid a sentence: a name is spelt by its sound there */
function known(word: string, shortestKey: number, sure: boolean): Name | undefined {
  if (words.has(word)) return 'WORD';
  if (shared.has(word)) return 'SHARED';
  if (given.has(word)) return 'GIVEN';
  if (family.has(word)) return 'FAMILY';
  if (ofSomebody(word)) return 'GIVEN';
  const key = nameKey(word);
  if (key.length < shortestKey) return undefined;
  if (sharedKeys.has(key)) return 'SHARED';
  if (givenKeys.has(key)) return key.length >= LONG_KEY || sure ? 'GIVEN' : 'ALIKE';
  return familyKeys.has(key) ? (sure ? 'FAMILY' : 'ALIKE') : undefined;
}

function shortestKey(latin: boolean, capital: boolean, first: boolean): number {
  // In other letters a name has no spelling of its own.
  if (!latin) return first ? SHORTEST_LATIN_KEY : SHORTEST_KEY;
  return !capital ? Infinity : first ? SHORTEST_FIRST_KEY : SHORTEST_LATIN_KEY;
}

/** Whether a word is a given name as the lists have it. */
export const isGiven = (word: string) => given.has(word) && !shared.has(word) && !words.has(word);

/** What a word is as a name of a child, if it is one. */
export function nameOf(word: string, capital: boolean, arabic: boolean, first = false): Name | undefined {
  if (word.length < SHORTEST) return undefined;
  if (arabic) return arabicName(word);
  const latin = word.charCodeAt(0) < 0x250;
  const plain = known(word, shortestKey(latin, capital, first), !latin && !first);
  if (plain) return plain;
  if (word.length > 5 && (capital && !first ? FORMED : SURELY_FORMED).test(word)) return 'GIVEN';
  if (word.length < 5) return undefined;
  const key = nameKey(word);
  for (const ending of ENDINGS_BY_LAST.get(key.at(-1) ?? '') ?? []) {
    if (!key.endsWith(ending)) continue;
    const stem = key.slice(0, -ending.length);
    // In the first place of a sentence, or in small letters, short words are too many others.
    const sure = capital && !first;
    if (stem.length < (sure ? SHORTEST_KEY - 1 : SHORTEST_KEY + 1)) continue;
    for (const candidate of stemsOf(stem, sure)) {
      if (sharedKeys.has(candidate) || givenKeys.has(candidate)) return 'ALIKE';
      if (capital && familyKeys.has(candidate)) return 'FAMILY';
    }
  }
  return undefined;
}

/** What a name may be without its ending. */
function stemsOf(stem: string, sure: boolean): string[] {
  if (stem.length < SHORTEST_KEY) return [`${stem}a`];
  if (!sure) return [stem, `${stem}a`];
  const soft = stem.endsWith('h') ? [stem.slice(0, -1)] : [];
  return [stem, `${stem}a`, `${stem}u`, ...soft, ...(stem.length > SHORTEST_KEY ? [`${stem}i`] : [])];
}

function arabicName(word: string): Name | undefined {
  const inside = [...withoutParticles(word), word.endsWith('ک') ? word.slice(0, -1) : ''];
  for (const variant of [word, ...inside.filter(({ length }) => length >= SHORTEST_KEY)]) {
    if (arabicWords.has(variant)) return 'WORD';
    if (arabicShared.has(variant)) return 'SHARED';
    if (arabicGiven.has(variant)) return 'GIVEN';
    if (arabicFamily.has(variant)) return 'FAMILY';
  }
  return FORMED.test(word) && word.length > 5 ? 'GIVEN' : undefined;
}
