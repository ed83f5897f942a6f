/** Words that belong to the family name behind them. */
const PARTICLES = new Set(
  `de di del della dello dei degli da dal dalla dalle dall lo la li le van von zu zum zur den der ter ten te 't
   du des ben bin el al abu mac mc san santa st dos das do della`.split(/\s+/),
);
/** Particles in small letters where the country writes them so. */
const SMALL: Readonly<Record<string, ReadonlySet<string>>> = {
  NL: new Set(['van', 'de', 'den', 'der', 'ter', 'ten', 'te', "'t", 'von', 'in', 'op']),
  DE: new Set(['von', 'zu', 'zum', 'zur', 'van', 'der', 'den']),
  ES: new Set(['de', 'del', 'la', 'las', 'los', 'y']),
};
const ACCENTED: Readonly<Record<string, string>> = { a: 'à', e: 'è', i: 'ì', o: 'ò', u: 'ù' };

export interface FullName {
  readonly givenName: string;
  readonly familyName: string;
}

/**
 * A name in capitals or in small letters alone as names are written: D'ANGELO is D'Angelo, NICOLO' is Nicolò.
 * Mixed case is left as the office wrote it.
 */
export function readName(text: string, country = 'IT'): string {
  const plain = text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (!/\p{L}/u.test(plain) || !isOneCase(plain)) return plain;
  return plain
    .split(' ')
    .map((word) => cased(word.toLowerCase(), country))
    .join(' ');
}

/** Given and family name out of one cell; none where there is only one word. */
export function splitFullName(text: string, familyFirst: boolean, country = 'IT'): FullName | undefined {
  const plain = text.replace(/\s+/g, ' ').trim().replace(/,$/, '');
  const [beforeComma, afterComma] = plain.split(/\s*,\s*/, 2);
  if (afterComma) return named(beforeComma!, afterComma, country);
  const words = plain.split(' ');
  if (words.length < 2) return undefined;
  const shouted = words.filter((word) => isShouted(word));
  if (shouted.length > 0 && shouted.length < words.length) {
    return named(shouted.join(' '), words.filter((word) => !isShouted(word)).join(' '), country);
  }
  const at = familyFirst ? familyLength(words) : givenLength(words);
  const [first, second] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
  return familyFirst ? named(first, second, country) : named(second, first, country);
}

function named(family: string, given: string, country: string): FullName | undefined {
  const [familyName, givenName] = [readName(family, country), readName(given, country)];
  return familyName === '' || givenName === '' ? undefined : { givenName, familyName };
}

/** Words at the start that make the family name: particles and the word behind them. */
function familyLength(words: readonly string[]): number {
  let length = 1;
  while (length < words.length - 1 && isParticle(words[length - 1]!)) length++;
  return length;
}

/** Words at the start that are given names: all but the last word and the particles before it. */
function givenLength(words: readonly string[]): number {
  let length = words.length - 1;
  while (length > 1 && isParticle(words[length - 1]!)) length--;
  return length;
}

function isParticle(word: string): boolean {
  return PARTICLES.has(word.toLowerCase().replace(/’/g, "'"));
}

function isOneCase(text: string): boolean {
  return text === text.toUpperCase() || text === text.toLowerCase();
}

/** In capitals beside words that are not: the family name on many lists. Initials do not count. */
function isShouted(word: string): boolean {
  return (
    (word.match(/\p{L}/gu)?.length ?? 0) > 1 && word === word.toUpperCase() && word !== word.toLowerCase()
  );
}

function cased(word: string, country: string): string {
  if (SMALL[country]?.has(word.replace(/’/g, "'"))) return word;
  const accented =
    country === 'IT' ? word.replace(/([aeiou])['’`]$/, (_, vowel: string) => ACCENTED[vowel]!) : word;
  const titled = accented.replace(
    /(^|[-'’(])(\p{L})/gu,
    (_, before: string, c: string) => before + c.toUpperCase(),
  );
  return country === 'NL' || country === 'BE' ? titled.replace(/^Ij/, 'IJ') : titled;
}
