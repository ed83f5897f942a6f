import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FindingKind } from '../../src/shared/screening';

/** What guardians write; invented, by people who did not know how it would be screened. */
export interface Sentences {
  readonly risky: readonly {
    readonly text: string;
    readonly kind: FindingKind;
    /** The parts of it by which a child is found. */
    readonly finds: readonly string[];
  }[];
  readonly innocent: readonly { readonly text: string; readonly looksLike: FindingKind }[];
}

/**
 * Which sentences: the first, by which rules were made; `.more`, of others who knew neither; `.kept`, for
 * reporting alone, not looked at by who writes rules.
 */
export const HALVES = ['', '.more', '.kept'] as const;
export type Half = (typeof HALVES)[number];

/** The sentences of a language. */
export function sentencesOf(language: string, half: Half): Sentences {
  const file = join(__dirname, 'sentences', `${language}${half}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as Sentences;
}
