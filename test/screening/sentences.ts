import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** By what somebody could find a child. */
export const KINDS = [
  'NAME',
  'BIRTH_DATE',
  'CASE_NUMBER',
  'PHONE',
  'ADDRESS',
  'SHELTER',
  'LINK',
  'COMBINATION',
] as const;
export type Kind = (typeof KINDS)[number];

/** What guardians write; invented, by people who did not know how it would be screened. */
export interface Sentences {
  readonly risky: readonly {
    readonly text: string;
    readonly kind: Kind;
    /** The parts of it by which a child is found. */
    readonly finds: readonly string[];
  }[];
  readonly innocent: readonly { readonly text: string; readonly looksLike: Kind }[];
}

/**
 * The sentences of a language.
 * @param half `.kept`: those that are for reporting alone, and are not looked at by who writes rules; `.more`: those that were
 *   written when there were rules, by people who did not know them
 */
export function sentencesOf(language: string, half: '' | '.kept' | '.more'): Sentences {
  const file = join(__dirname, 'sentences', `${language}${half}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as Sentences;
}
