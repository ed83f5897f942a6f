import { readFileSync } from 'node:fs';
import { create, type Font, type Glyph } from '@pdf-lib/fontkit';
import { latinKey } from '../../../shared/latin-key';

/** The fonts of documents: they have the letters of Latin, Greek, Cyrillic, Arabic, Hebrew, Georgian and Armenian. */
const FILES = {
  regular: () => require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  bold: () => require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
} as const;

export type TypefaceName = keyof typeof FILES;

const read = new Map<TypefaceName, Font>();

/** A font, read once for all documents. */
export function typeface(name: TypefaceName): Font {
  let font = read.get(name);
  if (!font) read.set(name, (font = tellingLetters(create(readFileSync(FILES[name]())))));
  return font;
}

/**
 * The font by which each glyph of a line knows for which letters it stands there. By itself it makes each glyph once, and that
 * stands for those of the first line in which it was met: one form may be of two letters.
 */
function tellingLetters(font: Font): Font {
  const made = font.getGlyph.bind(font);
  font.getGlyph = (id, codePoints = []) => Object.assign(Object.create(made(id)) as Glyph, { codePoints });
  return font;
}

/** What directs text and is not seen itself. Joiners stay: they part letters. */
export const DIRECTING = /[\u200B\u200E\u200F\u2060-\u2069\uFEFF]/gu;

/** A text as far as a font can write it: words in other scripts in Latin letters, and what has none is left out. */
export function writable(font: Font, text: string): string {
  const has = (word: string) =>
    [...word.replace(DIRECTING, '')].every((c) => font.hasGlyphForCodePoint(c.codePointAt(0)!));
  const words = text
    .normalize('NFC')
    .split(/\s+/u)
    .map((word) => (has(word) ? word : latinKey(word)));
  return words.filter(Boolean).join(' ') || '–';
}
