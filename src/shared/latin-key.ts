import { transliterate } from 'transliteration';
import { arabicToLatin } from './latin-key/arabic';
import { cyrillicLanguage, cyrillicToLatin } from './latin-key/cyrillic';
import { ethiopicToLatin } from './latin-key/ethiopic';
import { greekToLatin } from './latin-key/greek';

/** Latin letters that do not decompose into a base letter and a mark. */
// prettier-ignore
const SPECIAL: Readonly<Record<string, string>> = {
  ß: 'ss', ẞ: 'SS', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L',
  đ: 'd', Đ: 'D', ð: 'd', Ð: 'D', þ: 'th', Þ: 'Th', ħ: 'h', Ħ: 'H', ı: 'i', ĸ: 'k',
  ŋ: 'ng', Ŋ: 'Ng', ŧ: 't', Ŧ: 'T', ə: 'a', Ə: 'A', ɛ: 'e', Ɛ: 'E', ɔ: 'o', Ɔ: 'O',
  ƙ: 'k', Ƙ: 'K', ɓ: 'b', Ɓ: 'B', ɗ: 'd', Ɗ: 'D', ƴ: 'y', Ƴ: 'Y', ɣ: 'gh', Ɣ: 'Gh',
};

const APOSTROPHES = /[\u2018\u2019\u201B\u02B9\u02BC\u00B4\u0060\uFF07]/g;
const DASHES = /[\u2010-\u2015\u2212\u05BE]/g;
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const LATIN = /(?:[\p{Script=Latin}]\p{M}*)+/gu;
const GREEK = /(?:[\p{Script=Greek}]\p{M}*)+/gu;
const CYRILLIC = /(?:[\p{Script=Cyrillic}]\p{M}*|(?<=\p{Script=Cyrillic})'(?=\p{Script=Cyrillic}))+/gu;
const ARABIC = /(?:[\p{Script=Arabic}\u0640]\p{M}*)+/gu;
const ETHIOPIC = /\p{Script=Ethiopic}+/gu;

/**
 * A Latin spelling of a name in any script, so that Παπαδόπουλος is found by "papadopoulos".
 *
 * Only ASCII letters, digits, spaces, hyphens and apostrophes come out, letter case is kept where the script
 * has it, and a second application changes nothing. It is a key for finding and a help for reading, not a
 * claim about how the person spells the name: that is the person's to say.
 *
 * Sources, script by script:
 * - Greek: ELOT 743 (1982, 2001), the transcription of ISO 843:1997 type 2, as on Greek passports.
 * - Cyrillic: the Bulgarian streamlined system (Transliteration Act, State Gazette 19/2009); Ukrainian by
 *   resolution 55/2010 of the Cabinet of Ministers and Russian after ICAO Doc 9303 when a letter gives the
 *   language away.
 * - Arabic script: the usual spelling of the most frequent given names, otherwise letter by letter without the
 *   unwritten vowels.
 * - Ethiopic: syllable by syllable as Eritrean and Ethiopian names are written in Europe (ä as e).
 * - Anything else: the `transliteration` package (Unidecode tables).
 */
export function latinKey(name: string): string {
  const text = name.normalize('NFKC').replace(INVISIBLE, '').replace(APOSTROPHES, "'").replace(DASHES, '-');
  const language = cyrillicLanguage(text);
  const plain = text
    .replace(LATIN, latinToAscii)
    .replace(GREEK, greekToLatin)
    .replace(CYRILLIC, (run) => cyrillicToLatin(run, language))
    .replace(ARABIC, (run) => capitalised(arabicToLatin(run)))
    .replace(ETHIOPIC, (run) => capitalised(ethiopicToLatin(run)))
    .replace(/[^\p{ASCII}]+/gu, (run) => (/\p{L}|\p{N}/u.test(run) ? capitalised(other(run)) : ' '));
  return tidy(plain);
}

function latinToAscii(run: string): string {
  return run
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{ASCII}]/gu, (c) => SPECIAL[c] ?? other(c));
}

function other(run: string): string {
  return transliterate(run).replace(/[^A-Za-z0-9 '-]+/g, '');
}

/** First letter of each word upper-case: names from scripts without letter case read as names. */
function capitalised(text: string): string {
  return text.replace(
    /(^|[\s-])([a-z])/g,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}

function tidy(text: string): string {
  return text
    .replace(/[^A-Za-z0-9' -]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
