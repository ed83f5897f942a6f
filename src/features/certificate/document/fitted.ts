import type { Font } from '@pdf-lib/fontkit';
import { shapedLine, widthOf } from './shaped-line';

/** A text in lines that fit. */
export interface Fitted {
  readonly lines: readonly string[];
  readonly size: number;
}

/** Where a text goes: so wide, in so many lines, in the first of some sizes in which it fits. */
export interface Room {
  readonly width: number;
  readonly lines: number;
  readonly sizes: readonly number[];
}

/** Breaks a text into lines. In the last size it may have as many lines as it takes, and long words are broken too. */
export function fitted(font: Font, text: string, { width, lines: most, sizes }: Room): Fitted {
  for (const size of sizes) {
    const lines = broken(font, text, (width * 1000) / size);
    if (lines && lines.length <= most) return { lines, size };
  }
  const size = sizes.at(-1)!;
  const room = (width * 1000) / size;
  const words = text.split(' ').flatMap((word) => pieces(font, word, room));
  return { lines: broken(font, words.join(' '), room) ?? words, size };
}

/** Words in as few lines as there is room for; null where one is wider than a line. */
function broken(font: Font, text: string, room: number): string[] | null {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && wide(font, longer) <= room) lines[lines.length - 1] = longer;
    else if (wide(font, word) <= room) lines.push(word);
    else return null;
  }
  return lines;
}

function pieces(font: Font, word: string, room: number): string[] {
  const made: string[] = [''];
  for (const letter of word) {
    const longer = made.at(-1)! + letter;
    if (wide(font, longer) <= room) made[made.length - 1] = longer;
    else made.push(letter);
  }
  return made;
}

const wide = (font: Font, text: string) => widthOf(shapedLine(font, text, 'auto'));
