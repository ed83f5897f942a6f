import { setImmediate } from 'node:timers/promises';
import { decode } from './decode';
import { mapColumns } from './headings';
import { ImportFileError } from './member-import.errors';
import {
  DEFAULT_LIMITS,
  type MemberColumn,
  type ParsedMembers,
  type ParsedRow,
  type ParseOptions,
} from './member-import.types';
import { cellsByField, readMember } from './member-row';
import { type Problem, type ProblemMaker, problemsIn } from './problems';
import { readTable, type TableRow } from './table';

/** After so many rows the event loop gets its turn. */
const BREATH = 500;

/**
 * A member list as an office keeps it, understood: which encoding, delimiter and headings it has, and for each
 * row the person it describes or what is wrong with it. Touches no database. Throws `ImportFileError` where the
 * file as a whole cannot be read; wrong rows are in the result.
 */
export async function parseMembers(bytes: Uint8Array, options: ParseOptions = {}): Promise<ParsedMembers> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  if (bytes.byteLength > limits.bytes) {
    throw new ImportFileError(
      'FILE_TOO_LARGE',
      `The file has ${bytes.byteLength} bytes; at most ${limits.bytes} are read`,
    );
  }
  refuseWorkbooks(bytes);
  const { text, encoding, sample } = decode(bytes, options.encoding);
  const { delimiter, headings, rows } = await readTable(text, limits, options.delimiter);
  const columns = mapColumns(withoutEmptyEnd(headings.cells), options.fields);
  const reader = new RowReader(columns, usualWidth(headings, rows), options);
  const parsed: ParsedRow[] = [];
  for (const row of rows) {
    parsed.push(reader.read(row));
    if (parsed.length % BREATH === 0) await setImmediate();
  }
  return { encoding, sample, delimiter, headingRow: headings.line, columns, rows: parsed };
}

/** Zip (XLSX, ODS) and OLE (XLS) files under the name of a text file. */
function refuseWorkbooks(bytes: Uint8Array): void {
  const magic = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  if (magic !== '504b0304' && magic !== 'd0cf11e0') return;
  throw new ImportFileError('NOT_TEXT', 'The file is a workbook, not text: save it as CSV');
}

function withoutEmptyEnd(cells: readonly string[]): string[] {
  const last = cells.findLastIndex((cell) => cell.trim() !== '');
  return cells.slice(0, last + 1).map((cell) => cell.trim());
}

/**
 * Cells of an ordinary row. One that is longer has an unquoted delimiter in it, and everything behind that would be
 * read into the wrong column; files in which every row ends in a delimiter more are not meant.
 */
function usualWidth(headings: TableRow, rows: readonly TableRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [usual = 0] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0]);
  return Math.max(headings.cells.length, usual);
}

/** Reads rows one after another and remembers who came before, for addresses and identifiers that come twice. */
class RowReader {
  private readonly problem: ProblemMaker;
  private readonly familyFirst: boolean;
  private readonly emailLines = new Map<string, number>();
  private readonly idLines = new Map<string, number>();

  constructor(
    private readonly columns: readonly MemberColumn[],
    private readonly width: number,
    private readonly options: ParseOptions,
  ) {
    this.problem = problemsIn(options.language);
    this.familyFirst = columns.some(({ field, familyFirst }) => field === 'fullName' && familyFirst);
  }

  read({ line, cells }: TableRow): ParsedRow {
    const tooLong =
      cells.length > this.width || cells.slice(this.columns.length).some((cell) => cell.trim() !== '');
    const raw = this.withoutNotes(cells, tooLong);
    if (tooLong) return { line, raw, problems: [this.problem(null, 'TOO_MANY_CELLS')] };
    const values = cellsByField(this.columns, cells);
    const { member, problems } = readMember(values, this.familyFirst, this.options, this.problem);
    const repetitions = member ? this.repetitions(member, line) : [];
    const all = [...problems, ...repetitions];
    return member && repetitions.length === 0
      ? { line, raw, member, problems: all }
      : { line, raw, problems: all };
  }

  /** Only rows that come in themselves stand in the way of later ones. */
  private repetitions(member: NonNullable<ParsedRow['member']>, line: number): Problem[] {
    const email = member.email;
    const id = member.externalId?.toLowerCase();
    const emailLine = email === undefined ? undefined : this.emailLines.get(email);
    const idLine = id === undefined ? undefined : this.idLines.get(id);
    const problems: Problem[] = [];
    if (idLine !== undefined)
      problems.push(this.problem('externalId', 'EXTERNAL_ID_REPEATED', String(idLine)));
    if (emailLine !== undefined) problems.push(this.problem('email', 'EMAIL_REPEATED', String(emailLine)));
    if (problems.length > 0) return problems;
    if (email !== undefined) this.emailLines.set(email, line);
    if (id !== undefined) this.idLines.set(id, line);
    return [];
  }

  /** In a row that is too long notes may stand further right than their heading. */
  private withoutNotes(cells: readonly string[], tooLong: boolean): string[] {
    const first = this.columns.findIndex(({ field }) => field === 'notes');
    const behind = (index: number): boolean => tooLong && first >= 0 && index >= first;
    return cells.map((cell, index) => (this.columns[index]?.field === 'notes' || behind(index) ? '' : cell));
  }
}
