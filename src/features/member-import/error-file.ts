import { stringify } from 'csv-stringify/sync';
import type { ParsedMembers, ParsedRow } from './member-import.types';

const HEADINGS: Readonly<Record<'it' | 'en', readonly [line: string, reasons: string]>> = {
  it: ['Riga del file', 'Motivo'],
  en: ['Line of the file', 'Reason'],
};

/**
 * The rows that did not come in, as an office can mend and import them again: the original cells, then the line
 * they stood on and the reasons. Same delimiter as the file, UTF-8 with a byte order mark and CRLF for spreadsheet
 * programs; cells that would run as formulas carry an apostrophe, which the import takes away again.
 */
export function errorFile(
  file: ParsedMembers,
  rows: readonly ParsedRow[] = file.rows.filter(({ member }) => !member),
  language = 'en',
): Buffer {
  const width = Math.max(file.columns.length, ...rows.map(({ raw }) => raw.length));
  const headings = file.columns.map(({ heading }) => heading);
  const records = [
    [...padded(headings, width), ...(language.startsWith('it') ? HEADINGS.it : HEADINGS.en)],
    ...rows.map(({ raw, line, problems }) => [
      ...padded(raw, width),
      String(line),
      problems.map(({ message }) => message).join(' · '),
    ]),
  ];
  const text = stringify(
    records.map((cells) => cells.map(harmless)),
    { delimiter: file.delimiter, record_delimiter: 'windows' },
  );
  return Buffer.from(`\uFEFF${text}`, 'utf8');
}

/** A cell no spreadsheet program runs (OWASP, CSV injection). */
function harmless(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

function padded(cells: readonly string[], width: number): string[] {
  return [...cells, ...Array<string>(width - cells.length).fill('')];
}
