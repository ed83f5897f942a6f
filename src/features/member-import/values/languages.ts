import { findLanguage } from '../../reference';

export interface LanguageList {
  /** Tags in the order of the text, none twice. */
  readonly tags: readonly string[];
  readonly unknown: readonly string[];
}

/** Levels and remarks that offices write behind a language. */
const LEVEL =
  /\s*(?:\([^)]*\)|\b(?:[abc][12]\+?|madrelingua|lingua madre|fluente|ottimo|buono|discreto|base|scolastico|scolastica|native|fluent|good|basic|muttersprache|fließend|gut|courant|bon|moedertaal|goed|nativo)\b\.?)/giu;

/** Languages of a list in words of any of the hub's languages: "inglese, francese; arabo" is en, fr, ar. */
export function readLanguages(text: string): LanguageList {
  const tags = new Set<string>();
  const unknown: string[] = [];
  for (const item of text.split(/[,;/|+&\n]|\s[-–]\s/))
    for (const word of words(item)) {
      const language = findLanguage(word);
      if (language) tags.add(language.tag);
      else unknown.push(word);
    }
  return { tags: [...tags], unknown };
}

/** An item is one language, or several joined by "and" or by nothing but space. */
function words(item: string): string[] {
  const plain = item.replace(LEVEL, ' ').replace(/[:.]/g, ' ').replace(/\s+/g, ' ').trim();
  if (plain === '' || /^[-–]+$/.test(plain)) return [];
  const parts = isLanguages(plain) ? [plain] : plain.split(/\s+(?:e|ed|and|und|et|en|y|και|i|и|a|و)\s+/u);
  return parts.flatMap((part) => (!findLanguage(part) && isLanguages(part) ? part.split(' ') : [part]));
}

/** One language, or nothing but languages side by side. */
function isLanguages(text: string): boolean {
  return findLanguage(text) !== undefined || text.split(' ').every((word) => findLanguage(word));
}
