import { InvalidInput } from '../../shared/errors';
import { renderMarkdown } from './markdown';

export interface FreeTextRule {
  /** The input field, for the error. */
  readonly field: string;
  readonly maxLength: number;
}

/** A text that passed the gate. */
export interface Passed {
  /** As written, normalised: NFC, unix line ends, no control characters. */
  readonly text: string;
  readonly html: string;
}

// Control characters but tab and line feed; bidirectional overrides, which can make a text read otherwise
// than it is stored (Unicode TR 36). Isolates and marks stay: right-to-left text needs them.
const FORBIDDEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\uFFF9-\uFFFB]/gu;

/**
 * The one gate for text that people write in their own words. Everything that is kept or shown passes it.
 * @throws InvalidInput where the text is empty or too long
 */
export function passFreeText(input: string, rule: FreeTextRule): Passed {
  const text = input.replace(/\r\n?/g, '\n').replace(FORBIDDEN, '').normalize('NFC').trim();
  if (text === '') throw new InvalidInput('Write something first.', rule.field);
  if ([...text].length > rule.maxLength) {
    throw new InvalidInput(`The text is longer than ${rule.maxLength} characters.`, rule.field);
  }
  return { text, html: renderMarkdown(text) };
}
