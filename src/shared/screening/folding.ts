import { folded } from '../folded';

const LETTERS = new Map<string, string>();
/** More different letters than people write with; beyond them nothing is kept. */
const MOST_LETTERS = 2_000;

/** Letters that are the same without accents. */
const PLAIN =
  /^(?:[a-z]+|[\u0430-\u0438\u043a-\u044f\u0410-\u0418\u041a-\u042f]+|[\u0627-\u0642\u0644-\u0648\u067e\u0686\u0698\u06a9\u06af\u06cc]+)$/i;
/** A word without case and accents. As `folded`, but letter by letter: a text has few of them, many times over. */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  let result = '';
  for (const letter of word) {
    let plain = LETTERS.get(letter);
    if (plain === undefined) {
      plain = folded(letter);
      if (LETTERS.size < MOST_LETTERS) LETTERS.set(letter, plain);
    }
    result += plain;
  }
  return result;
}

/** Arabic, Persian and full-width figures as ASCII, one unit for one. */
export function withPlainDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF19]/g, (digit) =>
    String.fromCharCode(48 + (digit.charCodeAt(0) & 0xf)),
  );
}

/** Arabic words carry their "and", "in", "to" and "the" in front: the word without them, step by step. */
export function withoutParticles(word: string): string[] {
  const variants: string[] = [];
  let rest = word;
  if (/^[وف]/.test(rest) && rest.length > 3) variants.push((rest = rest.slice(1)));
  if (rest.startsWith('لل') && rest.length > 4) variants.push(rest.slice(2));
  if (/^[بلک]/.test(rest) && rest.length > 3) variants.push((rest = rest.slice(1)));
  if (rest.startsWith('ال') && rest.length > 4) variants.push(rest.slice(2));
  return variants;
}
