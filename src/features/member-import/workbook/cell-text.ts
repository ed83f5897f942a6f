import { SSF, type CellObject } from '@e965/xlsx';

/** The text of a cell as somebody would write it in a list: dates as ISO text, numbers without grouping. */
export function cellText(cell: CellObject, from1904: boolean): string {
  const { t: type, v: value, w: shown, z: format } = cell;
  if (value === undefined || type === 'z') return '';
  if (type === 'e') return shown ?? '#';
  if (type !== 'n') return String(value);
  if (typeof format === 'string') {
    if (SSF.is_date(format)) return dateText(Number(value), from1904) ?? shown ?? String(value);
    // Identifiers with zeros in front are numbers with a format of zeros.
    if (/^0+$/.test(format) && shown !== undefined) return shown;
  }
  return String(value);
}

function dateText(serial: number, from1904: boolean): string | undefined {
  const date = SSF.parse_date_code(serial, { date1904: from1904 }) as {
    y: number;
    m: number;
    d: number;
  } | null;
  if (!date || date.y < 1901) return undefined;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.y}-${two(date.m)}-${two(date.d)}`;
}
