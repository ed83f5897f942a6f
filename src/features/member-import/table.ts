import { CsvError, parse } from 'csv-parse';
import { setImmediate } from 'node:timers/promises';
import { csvOptions, detectDelimiter } from './delimiter';
import { findHeadingRow, TITLE_ROWS } from './heading-row';
import type { Overrides } from './headings';
import { ImportFileError } from './member-import.errors';
import type { ImportLimits } from './member-import.types';

export interface TableRow {
  /** Line of the file on which the row begins, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Table {
  readonly headings: TableRow;
  /** Rows below the headings, without empty ones and repetitions of the headings. */
  readonly rows: readonly TableRow[];
}

/** After so many rows the event loop gets its turn. */
const BREATH = 500;

/** The rows of a text; throws `ImportFileError` before anything of them is used. */
export async function readText(
  text: string,
  limits: ImportLimits,
  chosen?: string,
): Promise<{ readonly delimiter: string; readonly rows: readonly TableRow[] }> {
  if (text.trim() === '') throw new ImportFileError('EMPTY_FILE', 'The file is empty');
  const nul = text.indexOf('\0');
  if (nul >= 0)
    throw new ImportFileError('NOT_TEXT', 'The file is not text: it holds NUL characters', lineAt(text, nul));
  const delimiter = chosen ?? detectDelimiter(text);
  return { delimiter, rows: await readRows(text, delimiter, limits) };
}

/** What stands below the heading row; throws `ImportFileError` where there is none. */
export function tableOf(rows: readonly TableRow[], overrides: Overrides = {}): Table {
  const at = findHeadingRow(
    rows.slice(0, TITLE_ROWS).map(({ cells }) => cells),
    overrides,
  );
  if (at < 0) {
    throw new ImportFileError(
      'NO_HEADING_ROW',
      `None of the first ${TITLE_ROWS} rows has headings that are known`,
    );
  }
  const headings = rows[at]!;
  const repeated = headings.cells.join('\n');
  return {
    headings,
    rows: rows.slice(at + 1).filter(({ cells }) => cells.join('\n') !== repeated),
  };
}

async function readRows(text: string, delimiter: string, limits: ImportLimits): Promise<TableRow[]> {
  const rows: TableRow[] = [];
  let lastLine = 0;
  let read = 0;
  const parser = parse(text, {
    ...csvOptions(delimiter),
    info: true,
    max_record_size: limits.rowLength,
    on_record: (record: string[], { lines }: { lines: number }) => {
      read = lines;
      return record;
    },
  });
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: string[];
      info: { lines: number };
    }>) {
      const line = lastLine + 1;
      lastLine = info.lines;
      if (record.length > limits.columns) throw tooWide(record.length, limits, line);
      if (record.every((cell) => cell.trim() === '') || isSeparatorLine(record, line)) continue;
      if (rows.push({ line, cells: record }) > limits.rows) {
        throw new ImportFileError('TOO_MANY_ROWS', `The file has more than ${limits.rows} rows`, line);
      }
      if (rows.length % BREATH === 0) await setImmediate();
    }
  } catch (error) {
    throw asFileError(error, read + 1, limits);
  }
  return rows;
}

/** `sep=;`, Excel's own note about the delimiter. */
function isSeparatorLine(cells: readonly string[], line: number): boolean {
  return line === 1 && /^sep=.?$/i.test(cells[0]!) && cells.slice(1).every((cell) => cell === '');
}

function tooWide(width: number, limits: ImportLimits, line: number): ImportFileError {
  const message = `A row has ${width} columns; at most ${limits.columns} are read`;
  return new ImportFileError('TOO_MANY_COLUMNS', message, line);
}

function asFileError(error: unknown, line: number, limits: ImportLimits): unknown {
  if (!(error instanceof CsvError)) return error;
  if (error.code === 'CSV_MAX_RECORD_SIZE') {
    const message = `The row from line ${line} is longer than ${limits.rowLength} characters: is a quote missing?`;
    return new ImportFileError('ROW_TOO_LONG', message, line);
  }
  return new ImportFileError(
    'BROKEN_QUOTES',
    `A quote opened on line ${line} is not closed as it should be`,
    line,
  );
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
