import { InvalidInput } from '../../shared/errors';
import { renderMarkdown } from './markdown';

export interface FreeTextRule {
  /** The input field, for the error. */
  readonly field: string;
  readonly maxLength: number;
  /** Of reasons that others read. */
  readonly minLength?: number;
  /** A name or a label: white space of any kind becomes one blank, so that it cannot pass for lines of a mail. */
  readonly oneLine?: boolean;
}

/** A text that passed the gate. */
export interface Passed {
  /** As written, normalised: NFC, unix line ends, no control characters. */
  readonly text: string;
  readonly html: string;
}

// Control characters but tab and line feed; bidirectional overrides, which can make a text read otherwise
// than it is stored (Unicode TR 36); halves of surrogate pairs, which the database cannot take. Isolates and
// marks stay: right-to-left text needs them.
const FORBIDDEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\uFFF9-\uFFFB\p{Cs}]/gu;
// Letters, numbers and signs. Joiners and blanks alone would be a name that nobody sees.
const SEEN = /[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * The one gate for text that people write in their own words. Everything that is kept or shown passes it.
 * @throws InvalidInput where the text is empty, too short or too long
 */
export function passFreeText(input: string, rule: FreeTextRule): Passed {
  const lines = input.replace(/\r\n?/g, '\n');
  const asked = rule.oneLine ? lines.replace(/\s+/gu, ' ') : lines;
  const text = asked.replace(FORBIDDEN, '').normalize('NFC').trim();
  if (!SEEN.test(text)) throw new InvalidInput('Write something first.', rule.field);
  if ([...text].length > rule.maxLength) {
    throw new InvalidInput(`The text is longer than ${rule.maxLength} characters.`, rule.field);
  }
  if (rule.minLength !== undefined && [...text].length < rule.minLength) {
    throw new InvalidInput(`Say why, in ${rule.minLength} characters at least.`, rule.field);
  }
  return { text, html: renderMarkdown(text) };
}
