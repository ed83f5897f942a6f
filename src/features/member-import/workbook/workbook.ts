import * as XLSX from '@e965/xlsx';
import { findHeadingRow, TITLE_ROWS } from '../heading-row';
import { ImportFileError } from '../member-import.errors';
import type { ImportLimits } from '../member-import.types';
import type { TableRow } from '../table';
import { cellText } from './cell-text';
import { workbookKind, type WorkbookFormat } from './kind';
import { requirePlainXml } from './xml';
import { broken, unzip } from './zip';

export interface Sheet {
  readonly name: string;
  readonly rows: readonly TableRow[];
}

/** What the library offers beside its types: reading from parts that are unpacked already. */
const lib = XLSX as typeof XLSX & {
  parse_zip(parts: unknown, options: XLSX.ParsingOptions): XLSX.WorkBook;
};
interface CompoundFile {
  readonly FullPaths: readonly string[];
}
const cfb = XLSX.CFB as unknown as {
  read(bytes: Buffer, options: { type: 'buffer' }): CompoundFile;
  utils: {
    cfb_new(): CompoundFile;
    cfb_add(file: CompoundFile, path: string, content: Buffer): void;
  };
};

/**
 * The visible sheets of a workbook, in their order.
 * @throws ImportFileError
 */
export function readWorkbook(
  bytes: Buffer,
  limits: ImportLimits,
): { readonly format: WorkbookFormat; readonly sheets: readonly Sheet[] } {
  const options: XLSX.ParsingOptions = {
    type: 'buffer',
    dense: true,
    cellFormula: false,
    cellHTML: false,
    cellNF: true,
    // One more than is allowed, so that too many are seen.
    sheetRows: limits.rows + TITLE_ROWS + 2,
  };
  const { format, book } =
    workbookKind(bytes) === 'ZIP' ? fromZip(bytes, limits, options) : fromOle(bytes, options);
  const hidden = book.Workbook?.Sheets?.map(({ Hidden }) => (Hidden ?? 0) > 0) ?? [];
  const from1904 = book.Workbook?.WBProps?.date1904 ?? false;
  let cells = limits.cells;
  const sheets = book.SheetNames.flatMap((name, index) => {
    if (hidden[index]) return [];
    const rows = rowsOf(book.Sheets[name]!, from1904, limits, (count) => {
      if ((cells -= count) < 0) throw tooManyCells(limits);
    });
    return [{ name, rows }];
  });
  return { format, sheets };
}

function fromZip(bytes: Buffer, limits: ImportLimits, options: XLSX.ParsingOptions) {
  const parts = unzip(bytes, limits.unpacked);
  const encrypted = parts.get('META-INF/manifest.xml')?.includes('encryption-data') ?? false;
  if (encrypted) throw locked();
  const format: WorkbookFormat = parts.has('content.xml') ? 'ODS' : 'XLSX';
  if (format === 'XLSX' && !parts.has('xl/workbook.xml')) throw broken();
  const file = cfb.utils.cfb_new();
  for (const [name, part] of parts) {
    requirePlainXml(part);
    cfb.utils.cfb_add(file, name, part);
  }
  return { format, book: reading(() => lib.parse_zip(file, options)) };
}

function fromOle(bytes: Buffer, options: XLSX.ParsingOptions) {
  const file = reading(() => cfb.read(bytes, { type: 'buffer' }));
  if (file.FullPaths.some((path) => /EncryptedPackage$/i.test(path))) throw locked();
  return { format: 'XLS' as const, book: reading(() => XLSX.read(bytes, options)) };
}

function reading<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (/password|encrypt/i.test((error as Error).message)) throw locked();
    throw broken();
  }
}

/** The filled rows of a sheet. What it says of its size is not believed: only cells that are there are walked. */
function rowsOf(
  sheet: XLSX.WorkSheet,
  from1904: boolean,
  limits: ImportLimits,
  count: (cells: number) => void,
): TableRow[] {
  const rows: { line: number; cells: string[] }[] = [];
  const data = (sheet['!data'] ?? []) as (XLSX.CellObject | undefined)[][];
  data.forEach((row, index) => {
    const cells: string[] = [];
    let filled = 0;
    row?.forEach((cell, column) => {
      const text = cell ? cellText(cell, from1904) : '';
      if (text.trim() === '') return;
      if (column >= limits.columns) throw tooWide(column + 1, limits, index + 1);
      if (text.includes('\0'))
        throw new ImportFileError('NOT_TEXT', 'The workbook holds NUL characters', index + 1);
      cells[column] = text;
      filled += text.length;
    });
    if (filled > limits.rowLength) throw tooLong(limits, index + 1);
    count(cells.length);
    if (cells.length > 0) rows.push({ line: index + 1, cells: Array.from(cells, (cell) => cell ?? '') });
  });
  spread(rows, sheet['!merges'] ?? []);
  return rows;
}

/**
 * Gives merged cells their one value: downwards everywhere, as where a province stands once beside its people;
 * sideways in the headings alone.
 */
function spread(rows: readonly { line: number; cells: string[] }[], merges: readonly XLSX.Range[]): void {
  const byLine = new Map(rows.map((row) => [row.line - 1, row.cells]));
  const fill = ({ s, e }: XLSX.Range, right: number, below: number) => {
    const value = byLine.get(s.r)?.[s.c];
    if (value === undefined) return;
    for (let line = s.r; line <= below; line++) {
      const cells = byLine.get(line);
      for (let column = s.c; cells && column <= Math.min(right, e.c); column++) {
        while (cells.length <= column) cells.push('');
        if (cells[column] === '') cells[column] = value;
      }
    }
  };
  const last = rows.at(-1)?.line ?? 0;
  for (const merge of merges) fill(merge, merge.s.c, Math.min(merge.e.r, last));
  const at = findHeadingRow(rows.slice(0, TITLE_ROWS).map(({ cells }) => cells));
  const headings = rows[at]?.line ?? 0;
  for (const merge of merges)
    if (merge.s.r < headings && merge.e.c < 1_000) fill(merge, merge.e.c, Math.min(merge.e.r, headings - 1));
}

function tooWide(width: number, limits: ImportLimits, line: number): ImportFileError {
  const message = `A row has ${width} columns; at most ${limits.columns} are read`;
  return new ImportFileError('TOO_MANY_COLUMNS', message, line);
}

function tooLong(limits: ImportLimits, line: number): ImportFileError {
  return new ImportFileError('ROW_TOO_LONG', `The row is longer than ${limits.rowLength} characters`, line);
}

function tooManyCells(limits: ImportLimits): ImportFileError {
  return new ImportFileError('TOO_MANY_CELLS', `The workbook has more than ${limits.cells} cells`);
}

function locked(): ImportFileError {
  return new ImportFileError(
    'PASSWORD_PROTECTED',
    'The workbook is locked by a password: save it without one',
  );
}
