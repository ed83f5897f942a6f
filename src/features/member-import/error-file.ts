import { catalogues } from '../../locales/catalogues';
import { message } from '../../locales/messages';
import { BYTE_ORDER_MARK, csvOf } from '../../shared/csv';
import type { ParsedMembers, ParsedRow } from './member-import.types';

const LANGUAGES = Object.keys(catalogues);
/** Of files that have none of their own: what spreadsheet programs of most of our offices expect. */
const DELIMITER = ';';
const KEYS = ['import.errorFile.line', 'import.errorFile.reasons'] as const;

/**
 * The rows that did not come in, as an office can mend and import them again: the original cells, then the line
 * they stood on and the reasons. Same delimiter as the file, UTF-8 with a byte order mark and CRLF for spreadsheet
 * programs; cells that would run as formulas carry an apostrophe, which the import takes away again.
 */
export function errorFile(
  file: Pick<ParsedMembers, 'columns' | 'delimiter'> & Partial<Pick<ParsedMembers, 'rows'>>,
  rows: readonly Pick<ParsedRow, 'line' | 'raw' | 'problems'>[] = (file.rows ?? []).filter(
    ({ member }) => !member,
  ),
  language = 'en',
): Buffer {
  const own = file.columns.map(({ heading }) => !isOurs(heading));
  const width = Math.max(file.columns.length, ...rows.map(({ raw }) => raw.length));
  const kept = (cells: readonly string[]) => padded(cells, width).filter((_, index) => own[index] ?? true);
  const records = [
    [...kept(file.columns.map(({ heading }) => heading)), ...KEYS.map((key) => message(language, key))],
    ...rows.map(({ raw, line, problems }) => [
      ...kept(raw),
      String(line),
      problems.map(({ message }) => message).join(' · '),
    ]),
  ];
  return Buffer.from(`${BYTE_ORDER_MARK}${csvOf(records, file.delimiter ?? DELIMITER)}`, 'utf8');
}

/** Whether a column comes from an error file that was mended and imported again. */
export function isOurs(heading: string): boolean {
  return LANGUAGES.some((language) => KEYS.some((key) => message(language, key) === heading));
}

function padded(cells: readonly string[], width: number): string[] {
  return [...cells, ...Array<string>(width - cells.length).fill('')];
}
