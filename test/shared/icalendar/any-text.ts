import fc from 'fast-check';

/** What is written otherwise than it is said, what may be cut in halves, and what looks like part of a file. */
const PIECES = [
  ...['\n', ',', ';', ':', '\\', '\\n', '\\N', '"', '^', "^'", '^n', '=', ' ', '\t', '%0D%0A'],
  ...['Συνάντηση', 'لقاء الأوصياء', 'Šiauliai', '监护人', '👩🏽‍⚖️', '👨‍👩‍👧', 'e\u0301', '\u200f', 'Ä'],
  ...['BEGIN:VEVENT', 'END:VEVENT', 'ATTENDEE:', 'x'.repeat(40), 'word '.repeat(20)],
];

/** Any text of people, perhaps empty. */
export const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 5 })), {
    maxLength: 12,
  })
  // Of line breaks one form remains. Blanks around a text are nothing that people said.
  .map((pieces) =>
    pieces
      .join('')
      .replace(/[\u2028\u2029]/g, '\n')
      .trim(),
  );

export const words = text.filter((one) => one !== '');
