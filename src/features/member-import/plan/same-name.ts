import { latinKey } from '../../../shared/latin-key';

/** A person's name in two parts. */
export interface Named {
  readonly givenName: string;
  readonly familyName: string;
}

/**
 * Whether two spellings may stand for one person: every word of the shorter is in the longer, whatever script,
 * accents, order and case. "Zanella Maria" is "Maria Grazia Zanella"; Mario Rossi is not Maria Rossi.
 */
export function sameName(one: Named, other: Named): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if ([...a].join('') === [...b].join('')) return true;
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  return short.size > 1 && [...short].every((word) => long.has(word));
}

function wordsOf({ givenName, familyName }: Named): Set<string> {
  const plain = latinKey(`${givenName} ${familyName}`).toLowerCase().replace(/'/g, '');
  return new Set(plain.split(/[\s-]+/).filter((word) => word !== ''));
}
