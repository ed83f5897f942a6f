import { stringify } from 'csv-stringify/sync';
import { harmless } from './formula-safe';

/** By which Excel knows the letters of a file for UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** Lines of a table as CSV (RFC 4180), as spreadsheet programs open it: no cell runs as a formula. */
export function csvOf(records: readonly (readonly string[])[], delimiter: string): string {
  return stringify(
    records.map((cells) => cells.map(harmless)),
    { delimiter, record_delimiter: 'windows' },
  );
}
