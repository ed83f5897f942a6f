import { decode } from './decode';
import { isDelimiter } from './delimiter';
import { countHeadings, findHeadingRow, TITLE_ROWS } from './heading-row';
import { ImportFileError } from './member-import.errors';
import {
  DEFAULT_LIMITS,
  type ImportLimits,
  type ParsedMembers,
  type ParseOptions,
} from './member-import.types';
import { readText, type TableRow } from './table';
import { workbookKind } from './workbook/kind';
import type { Sheet } from './workbook/workbook';

/** The rows of a file, whatever its kind, and how they were found. */
export type Source = Pick<
  ParsedMembers,
  'format' | 'encoding' | 'sample' | 'delimiter' | 'sheet' | 'sheets'
> & {
  readonly tableRows: readonly TableRow[];
};

/** Takes a file apart into rows of cells. @throws ImportFileError */
export async function readSource(bytes: Uint8Array, options: ParseOptions): Promise<Source> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  if (bytes.byteLength > limits.bytes) {
    throw new ImportFileError(
      'FILE_TOO_LARGE',
      `The file has ${bytes.byteLength} bytes; at most ${limits.bytes} are read`,
    );
  }
  return workbookKind(bytes) ? ofWorkbook(bytes, limits, options) : ofText(bytes, limits, options);
}

async function ofText(bytes: Uint8Array, limits: ImportLimits, options: ParseOptions): Promise<Source> {
  const { text, encoding, sample } = decode(bytes, options.encoding);
  const chosen =
    options.delimiter !== undefined && isDelimiter(options.delimiter) ? options.delimiter : undefined;
  const { delimiter, rows } = await readText(text, limits, chosen);
  return { format: 'CSV', encoding, sample, delimiter, sheet: null, sheets: [], tableRows: rows };
}

async function ofWorkbook(bytes: Uint8Array, limits: ImportLimits, options: ParseOptions): Promise<Source> {
  // Loaded when one comes: most lists are text, and the library takes longer to load than they to read.
  const { readWorkbook } = await import('./workbook/workbook.js');
  const { format, sheets } = readWorkbook(Buffer.from(bytes), limits);
  const { name, rows } = chosenSheet(sheets, options);
  if (rows.length === 0) throw new ImportFileError('EMPTY_FILE', 'The workbook is empty');
  if (rows.length > limits.rows + TITLE_ROWS)
    throw new ImportFileError('TOO_MANY_ROWS', `The sheet has more than ${limits.rows} rows`);
  return {
    format,
    encoding: null,
    sample: '',
    delimiter: null,
    sheet: name,
    sheets: sheets.map((one) => one.name),
    tableRows: rows,
  };
}

/** The sheet that was told, else the first one with the most known headings. */
function chosenSheet(sheets: readonly Sheet[], { sheet, fields }: ParseOptions): Sheet {
  if (sheet !== undefined) {
    const found = sheets.find(({ name }) => name === sheet);
    if (found) return found;
    const names = sheets.map(({ name }) => `“${name}”`).join(', ');
    throw new ImportFileError('SHEET_UNKNOWN', `There is no sheet “${sheet}”; there are: ${names}`);
  }
  const scored = sheets.map((one) => {
    const top = one.rows.slice(0, TITLE_ROWS).map(({ cells }) => cells);
    const at = findHeadingRow(top, fields);
    return { one, score: at < 0 ? 0 : countHeadings(top[at]!, fields) };
  });
  if (scored.length === 0) throw new ImportFileError('EMPTY_FILE', 'The workbook has no visible sheet');
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).one;
}
