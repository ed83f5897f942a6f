import { InvalidInput } from './errors';

/** Longer than any name; what is beyond is a mistake or an attack. */
const MAX_LENGTH = 200;
// Prefixes to match; each costs an index scan.
const MAX_WORDS = 8;

/**
 * What is searched for among names, without blanks around it; empty for nothing.
 * @throws InvalidInput
 */
export function searchWords(search: string | null | undefined): string {
  // Control characters part words, as the database could not even read all of them.
  const words =
    search
      ?.normalize('NFC')
      .replace(/\p{Cc}+/gu, ' ')
      .trim() ?? '';
  if (words.length > MAX_LENGTH || words.split(/\s+/u).length > MAX_WORDS)
    throw new InvalidInput(`Search for at most ${MAX_WORDS} words.`, 'search');
  return words;
}
