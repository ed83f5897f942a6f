import { InvalidInput } from '../../shared/errors';
import { passFreeText, type FreeTextRule } from './free-text';

/** One language's text of something that a user wrote in several. */
export interface LocalizedEntry {
  readonly language: string;
  readonly text: string;
}

const MAX_LANGUAGES = 30;

/**
 * Passes each language's text through the gate, as plain text.
 * @returns the texts by language tag, as they are stored
 * @throws InvalidInput
 */
export function passLocalized(
  entries: readonly LocalizedEntry[],
  rule: FreeTextRule & { readonly optional?: boolean },
): Record<string, string> {
  if (entries.length > MAX_LANGUAGES) throw new InvalidInput('There are too many languages.', rule.field);
  const texts: Record<string, string> = {};
  for (const { language, text } of entries) {
    if (Object.hasOwn(texts, language))
      throw new InvalidInput(`The language ${language} is given twice.`, rule.field);
    texts[language] = passFreeText(text, rule).text;
  }
  if (entries.length === 0 && !rule.optional)
    throw new InvalidInput('Write it in one language at least.', rule.field);
  return texts;
}
