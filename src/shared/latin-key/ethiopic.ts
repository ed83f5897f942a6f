/** Consonant of each row of eight from U+1200; an empty one is a vowel carrier (glottal stop, ayin). */
// prettier-ignore
const ROWS = [
  'h', 'l', 'h', 'm', 's', 'r', 's', 'sh', 'k', 'kw', 'q', 'qw', 'b', 'v', 't', 'ch', 'h', 'hw', 'n', 'ny',
  '', 'k', 'kw', 'kh', 'khw', 'w', '', 'z', 'zh', 'y', 'd', 'd', 'j', 'g', 'gw', 'gn', 't', 'ch', 'p', 'ts',
  'ts', 'f', 'p',
];

/** Vowel of each of the eight orders; the sixth is mostly silent. */
const ORDERS = ['e', 'u', 'i', 'a', 'e', '', 'o', 'wa'];
const FIRST = 0x1200;
const SIXTH = 5;

/** Rows whose first order sounds a: the gutturals. */
const GUTTURAL = new Set([0, 2, 16, 20, 26]);
const VOWELLESS_CARRIERS = new Set([20, 26]);

/**
 * A run of Ethiopic syllables (Tigrinya, Amharic, Bilen) in Latin letters, lower case, as the names are
 * written in European papers: ተስፋይ tesfay, ሰላም selam, ብርሃነ birhane.
 */
export function ethiopicToLatin(run: string): string {
  let out = '';
  for (const c of run) {
    const offset = c.codePointAt(0)! - FIRST;
    const row = offset >> 3;
    const order = offset & 7;
    const consonant = ROWS[row];
    if (consonant === undefined) continue;
    out += consonant + vowel(row, order, out === '' && run.length > 1);
  }
  return out;
}

function vowel(row: number, order: number, initial: boolean): string {
  if (order === 0 && GUTTURAL.has(row)) return 'a';
  if (order === SIXTH && (initial || VOWELLESS_CARRIERS.has(row)))
    return initial && !VOWELLESS_CARRIERS.has(row) ? 'i' : 'e';
  return ORDERS[order] ?? '';
}
