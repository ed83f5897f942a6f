import { setImmediate } from 'node:timers/promises';
import { isHeading, mapColumns } from './headings';
import { ImportFileError } from './member-import.errors';
import type {
  MemberColumn,
  MemberField,
  ParsedMembers,
  ParsedRow,
  ParseOptions,
} from './member-import.types';
import { cellsByField, readMember } from './member-row';
import { type Problem, type ProblemMaker, problemsIn } from './problems';
import { readApart } from './read-apart';
import { tableOf, type TableRow } from './table';
import { readCaseload, readCeiling } from './values';

/** Characters of a cell that is read; longer ones are another column's text, or made to keep somebody waiting. */
const LONGEST_CELL = 1_000;
/** After so many rows the event loop gets its turn. */
const BREATH = 500;

/**
 * A member list as an office keeps it, understood: which encoding, delimiter and headings it has, and for each
 * row the person it describes or what is wrong with it. Touches no database. Throws `ImportFileError` where the
 * file as a whole cannot be read; wrong rows are in the result.
 */
export async function parseMembers(bytes: Uint8Array, options: ParseOptions = {}): Promise<ParsedMembers> {
  const { tableRows, ...source } = await readApart(bytes, options);
  const workbook = source.format !== 'CSV';
  const { headings, rows } = tableOf(tableRows, options.fields);
  const written = withoutEmptyEnd(headings.cells);
  requireColumns(written, options.fields);
  const columns = mapColumns(written, options.fields);
  // Workbooks have no delimiters to slip; what stands beside the table is no part of it.
  const width = workbook ? Infinity : usualWidth(headings, rows);
  const reader = new RowReader(columns, width, options);
  const parsed: ParsedRow[] = [];
  for (const row of rows) {
    parsed.push(reader.read(row));
    if (parsed.length % BREATH === 0) await setImmediate();
  }
  // A workbook says its encoding itself; the last row shows whether the columns were understood.
  const last = parsed.at(-1)?.raw.filter((cell) => cell !== '') ?? [];
  const sample = workbook ? last.join(' · ').slice(0, 120) : source.sample;
  return { ...source, sample, headingRow: headings.line, columns, rows: parsed };
}

/** A mapping that names what is not there is a mistake, not a wish. */
function requireColumns(headings: readonly string[], fields: ParseOptions['fields'] = {}): void {
  const missing = Object.keys(fields).find((told) => !headings.some((heading) => isHeading(told, heading)));
  if (missing === undefined) return;
  const there = headings.filter((heading) => heading !== '').map((heading) => `“${heading}”`);
  throw new ImportFileError(
    'COLUMN_UNKNOWN',
    `There is no column “${missing}”; there are: ${there.join(', ').slice(0, 1_000)}`,
  );
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

/** Where a number of children is meant, everything else may be about them. */
function tellsMore(field: MemberField, cell: string): boolean {
  if (field === 'caseload') return !readCaseload(cell);
  return field === 'caseloadCeiling' && !readCeiling(cell);
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
    const beyond = cells.slice(this.columns.length).some((cell) => cell.trim() !== '');
    const tooLong = this.width !== Infinity && (cells.length > this.width || beyond);
    const raw = this.withoutNotes(cells, tooLong);
    if (tooLong) return { line, raw, problems: [this.problem(null, 'TOO_MANY_CELLS')] };
    const long = cells.findIndex((cell, i) => cell.length > LONGEST_CELL && this.columns[i]?.imported);
    if (long >= 0) {
      const { field } = this.columns[long]!;
      return { line, raw, problems: [this.problem(field, 'VALUE_TOO_LONG', raw[long])] };
    }
    const values = cellsByField(this.columns, cells);
    const { member, problems } = readMember(values, this.familyFirst, this.options, this.problem);
    const repetitions = member ? this.repetitions(member, line) : [];
    const all = [...problems, ...repetitions];
    return member && repetitions.length === 0
      ? { line, raw, member, problems: all }
      : { line, raw, ...(member && { repeated: member }), problems: all };
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
    return cells.map((cell, index) => {
      const field = this.columns[index]?.field;
      return field === 'notes' || behind(index) || (field && tellsMore(field, cell)) ? '' : cell;
    });
  }
}
