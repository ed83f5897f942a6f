import { parse } from 'csv-parse/sync';
import { InvalidInput } from '../../shared/errors';
import { columnsOf, type MeetingField } from './meeting-headings';
import { durationOf, stretchOf, type Stretch } from './meeting-time';

/** The longest list that is read, in bytes. */
const MOST_BYTES = 64 * 1024;
const MOST_ROWS = 2_000;
/** What exports part cells by; Teams takes tabs. */
const DELIMITERS = ['\t', ';', ','];
const LONGEST_NAME = 200;
const QUARTER_DAY = 6 * 60 * 60;

/** A row of a list: somebody who was there, for some time. */
export interface MeetingRow {
  readonly line: number;
  readonly name: string;
  readonly email: string;
  /** From when to when, or how long in seconds; `whole` where the list says nothing of times, null where it is not understood. */
  readonly time: Stretch | number | 'whole' | null;
}

interface Line {
  readonly cells: readonly string[];
  readonly line: number;
}

/**
 * The rows of a list of participants as Zoom, Teams and Google Meet export it, whatever stands above it. What comes behind
 * another row of headings says the same otherwise, and is left.
 * @param start when the date starts by the clock of its zone, in seconds: what is earlier by more than six hours is of the next day
 * @throws InvalidInput where it is no such list, or too long
 */
export function readMeeting(csv: string, start: number): MeetingRow[] {
  if (Buffer.byteLength(csv) > MOST_BYTES)
    throw new InvalidInput('The list is too long: 64 KB at most.', 'csv');
  // What the database takes in no text, is in no name.
  const { lines, at, columns } = tableOf(csv.replaceAll('\0', ''));
  const rows: MeetingRow[] = [];
  for (const { cells, line } of lines.slice(at + 1)) {
    if (hasNames(columnsOf(cells))) break;
    const row = rowOf(cells, line, columns, start);
    if (row) rows.push(row);
    if (rows.length > MOST_ROWS) throw new InvalidInput(`The list has more than ${MOST_ROWS} rows.`, 'csv');
  }
  return rows;
}

/** Read by whichever delimiter has most headings known. */
function tableOf(csv: string) {
  const tables = DELIMITERS.map((delimiter) => {
    const lines = linesOf(csv, delimiter);
    const heads = lines.map(({ cells }) => columnsOf(cells));
    const named = heads.findIndex(hasNames);
    const at = named >= 0 ? named : heads.findIndex((columns) => columns.has('email'));
    return { lines, at, columns: heads[at] ?? new Map<MeetingField, number>() };
  });
  const best = tables.reduce((a, b) => (b.columns.size > a.columns.size ? b : a));
  if (best.at < 0) throw new InvalidInput('No row names a column of names or addresses.', 'csv');
  return best;
}

/** A list of names has another column besides; above it, Zoom tells of the meeting itself. */
function hasNames(columns: ReadonlyMap<MeetingField, number>): boolean {
  return (columns.has('name') || columns.has('givenName')) && columns.size > 1;
}

function linesOf(csv: string, delimiter: string): Line[] {
  const options = { delimiter, bom: true, info: true, relax_column_count: true, relax_quotes: true } as const;
  const read = (quote: '"' | false) =>
    (parse(csv, { ...options, quote }) as unknown as { record: string[]; info: { lines: number } }[]).map(
      ({ record, info }) => ({ cells: record, line: info.lines }),
    );
  try {
    return read('"');
  } catch {
    // A quote that is not closed is a letter like others.
    return read(false);
  }
}

function rowOf(
  cells: readonly string[],
  line: number,
  columns: ReadonlyMap<MeetingField, number>,
  start: number,
): MeetingRow | null {
  const cell = (field: MeetingField) => (cells[columns.get(field) ?? -1] ?? '').trim().slice(0, LONGEST_NAME);
  const given = cell('givenName') || cell('name');
  const name = [given, cell('familyName')].filter(Boolean).join(' ');
  const email = cell('email');
  // A cell alone is the title of what comes behind the list.
  if ((name === '' && email === '') || cells.length === 1) return null;
  return { line, name, email, time: timeOf(cell, columns, start) };
}

function timeOf(
  cell: (field: MeetingField) => string,
  columns: ReadonlyMap<MeetingField, number>,
  start: number,
): MeetingRow['time'] {
  const byClock = columns.has('joined') && columns.has('left');
  if (!byClock && !columns.has('duration')) return 'whole';
  const stretch = byClock ? stretchOf(cell('joined'), cell('left'), start - QUARTER_DAY) : null;
  return stretch ?? durationOf(cell('duration'));
}
