import { formatTag } from './direction';

/** What spreadsheet programs part columns by: where the comma parts decimals, it is the semicolon. */
export function delimiterOf(locale: string): string {
  const parts = new Intl.NumberFormat(formatTag(locale)).formatToParts(1.5);
  return parts.find(({ type }) => type === 'decimal')?.value === ',' ? ';' : ',';
}
