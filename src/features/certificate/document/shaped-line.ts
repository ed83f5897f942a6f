import type { Font } from '@pdf-lib/fontkit';
import bidiFactory from 'bidi-js';
import { DIRECTING } from './typeface';

const bidi = bidiFactory();

/** Zero width non-joiner: its glyph is blank. */
const NO_WIDTH = 0x200c;

/** A glyph at its place in a line. */
export interface PlacedGlyph {
  readonly id: number;
  /** The letters that it stands for. */
  readonly text: string;
  /** How far the next one stands from it, and how far it stands beside its own place, in thousandths of the font's size. */
  readonly advance: number;
  readonly dx: number;
  readonly dy: number;
}

interface Run {
  readonly text: string;
  readonly level: number;
}

/**
 * A line as it is drawn from left to right: letters joined as their script wants it, and what is written from right to left
 * in its order (Unicode Standard Annex 9).
 * @param direction of the line as a whole; `auto`: that of its first letter
 */
export function shapedLine(font: Font, text: string, direction: 'ltr' | 'rtl' | 'auto'): PlacedGlyph[] {
  const scale = 1000 / font.unitsPerEm;
  return inVisualOrder(runsOf(text, direction)).flatMap(({ text: run, level }) => {
    const { glyphs, positions } = laidOut(font, run, level % 2 ? 'rtl' : 'ltr');
    return glyphs.flatMap(({ id, codePoints }, i) => {
      const { xAdvance, xOffset, yOffset } = positions[i]!;
      const place = { advance: xAdvance * scale, dx: xOffset * scale, dy: yOffset * scale };
      const drawn = codePoints.map((code) => String.fromCodePoint(code));
      if (level % 2 === 0) return [{ id, text: drawn.join(''), ...place }];
      const letters = drawn.map((letter) => bidi.getMirroredCharacter(letter) ?? letter);
      // Readers turn round what is drawn from right to left, also letters that are drawn as one: each has a place of its own.
      const [first = '', ...others] = letters;
      const blank = font.glyphForCodePoint(NO_WIDTH).id;
      const unseen = others
        .reverse()
        .map((letter) => ({ id: blank, text: letter, advance: 0, dx: 0, dy: 0 }));
      return [...unseen, { id, text: first, ...place }];
    });
  });
}

/** How wide a line is, in thousandths of the font's size. */
export function widthOf(line: readonly PlacedGlyph[]): number {
  return line.reduce((sum, { advance }) => sum + advance, 0);
}

/** Pieces of one direction, in the order in which they are read. */
function runsOf(text: string, direction: 'ltr' | 'rtl' | 'auto'): Run[] {
  const { levels } = bidi.getEmbeddingLevels(text, direction);
  const mirrored = bidi.getMirroredCharactersMap(text, levels);
  const runs: { text: string; level: number }[] = [];
  for (let i = 0; i < text.length; i++) {
    const letter = mirrored.get(i) ?? text[i]!;
    const last = runs.at(-1);
    if (last && last.level === levels[i]) last.text += letter;
    else runs.push({ text: letter, level: levels[i]! });
  }
  return runs
    .map((run) => ({ ...run, text: run.text.replace(DIRECTING, '') }))
    .filter((run) => run.text !== '');
}

/** Rule L2: from the deepest level up, what lies as deep or deeper is turned round. */
function inVisualOrder(runs: readonly Run[]): Run[] {
  const order = [...runs];
  const deepest = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = deepest; level > 0; level--) {
    for (let start = 0; start < order.length; start++) {
      let end = start;
      while (end < order.length && order[end]!.level >= level) end++;
      if (end > start) order.splice(start, end - start, ...order.slice(start, end).reverse());
      start = Math.max(start, end);
    }
  }
  return order;
}

/** The font's own typings leave out the parameters behind the first two. */
type Layout = (
  text: string,
  features: [],
  script: string | undefined,
  language: string | undefined,
  direction: 'ltr' | 'rtl',
) => ReturnType<Font['layout']>;

function laidOut(font: Font, text: string, direction: 'ltr' | 'rtl') {
  return (font.layout as Layout).call(font, text, [], undefined, undefined, direction);
}
