import type { Options } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { countHeadings } from './heading-row';

/** Tried in this order; the first of equals wins. Any other character is taken when told so. */
const DELIMITERS = [';', ',', '\t', '|', '^', '~', '¦', '§', '#', ':'];

/** Rows at the top that decide; a heading row stands among them. */
const HEAD_ROWS = 40;

/** Whether a character can part cells: it is none of a word or a quote. */
export function isDelimiter(text: string): boolean {
  return [...text].length === 1 && !/[\p{L}\p{N}"\r\n\0 ]/u.test(text);
}

/** One set of habits for every read of a file: quotes as offices get them wrong, rows of uneven length. */
export function csvOptions(delimiter: string): Options {
  return { delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: false, bom: true };
}

/**
 * The delimiter of a text: what an Excel `sep=` line says, else the one that finds most known headings in a
 * row, else the one that cuts most rows at the top into the same number of cells.
 */
export function detectDelimiter(text: string): string {
  const said = /^sep=([^\r\n"])\r?\n/i.exec(text)?.[1];
  if (said) return said;
  const head = text.split(/\r\n|\r|\n/, HEAD_ROWS).join('\n');
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: score(head, delimiter) }));
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}

function score(head: string, delimiter: string): number {
  const rows = safely(head, delimiter);
  const headings = Math.max(0, ...rows.map((row) => countHeadings(row)));
  const widths = rows.map((row) => row.length).filter((width) => width > 1);
  const usual = Math.max(0, ...widths.map((width) => widths.filter((one) => one === width).length));
  return headings * 1000 + usual;
}

/** A quote opened in the last line of the excerpt is no reason to fail. */
function safely(head: string, delimiter: string): string[][] {
  try {
    return parse(head, csvOptions(delimiter)) as unknown as string[][];
  } catch {
    return head.split('\n').map((line) => line.split(delimiter));
  }
}
