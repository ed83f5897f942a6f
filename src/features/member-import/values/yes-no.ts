import { folded } from '../../../shared/folded';

const YES =
  'si, s, x, 1, vero, yes, y, true, ja, j, wahr, oui, o, vrai, waar, verdadero, ναι, tak, t, да, ano, نعم, بلی, بله, ✓, ✔, v';
const NO = 'no, n, 0, falso, false, nein, falsch, non, faux, nee, onwaar, οχι, nie, не, لا, نه, نی, -, –';

const WORDS = new Map<string, boolean>([
  ...YES.split(', ').map((word) => [folded(word), true] as const),
  ...NO.split(', ').map((word) => [folded(word), false] as const),
]);

/** Yes or no in the hub's languages, as a cross or as a tick; undefined where it is neither. Empty means no. */
export function readYesNo(text: string): boolean | undefined {
  const word = folded(text);
  return word === '' ? false : WORDS.get(word);
}
