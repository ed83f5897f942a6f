import type { ImportEncoding } from '@guardian-network-hub/client-sdk';
import type { Text } from '../../i18n/text';

/** Encodings by the names they go by everywhere, with letters that show what they are for. */
const ENCODINGS: readonly (readonly [ImportEncoding, string])[] = [
  ['UTF_8', 'UTF-8'],
  ['UTF_16LE', 'UTF-16 LE'],
  ['UTF_16BE', 'UTF-16 BE'],
  ['WINDOWS_1252', 'Windows-1252 (àéñöß)'],
  ['CP850', 'CP850 (DOS, àéñöß)'],
  ['WINDOWS_1250', 'Windows-1250 (łčőşţ)'],
  ['WINDOWS_1251', 'Windows-1251 (Кирилица)'],
  ['WINDOWS_1253', 'Windows-1253 (Ελληνικά)'],
  ['WINDOWS_1254', 'Windows-1254 (Türkçe)'],
  ['WINDOWS_1255', 'Windows-1255 (עברית)'],
  ['WINDOWS_1256', 'Windows-1256 (العربية)'],
  ['WINDOWS_1257', 'Windows-1257 (ąėģšų)'],
  ['WINDOWS_1258', 'Windows-1258 (Tiếng Việt)'],
  ['WINDOWS_874', 'Windows-874 (ไทย)'],
];

const DELIMITERS = [
  [';', 'portal.importDelimiter.SEMICOLON'],
  [',', 'portal.importDelimiter.COMMA'],
  ['\t', 'portal.importDelimiter.TAB'],
  ['|', 'portal.importDelimiter.BAR'],
] as const;

export type Options = readonly (readonly [string, string])[];

/** The API's name of an encoding that it says it read by. */
export function encodingName(encoding: string): ImportEncoding {
  return encoding.replaceAll('-', '_').toUpperCase() as ImportEncoding;
}

export function encodingOptions(): Options {
  return ENCODINGS;
}

/** What may part cells, and what does. */
export function delimiterOptions(t: Text, now?: string): Options {
  const usual = DELIMITERS.map(([sign, key]) => [sign, t(key)] as const);
  return now === undefined || usual.some(([sign]) => sign === now) ? usual : [...usual, [now, now]];
}
