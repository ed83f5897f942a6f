import { isUtf8 } from 'node:buffer';
import { decode as decodeLegacy } from 'iconv-lite';

// Leaves out a byte order mark: where files were put together, one stands at the beginning of each.
const utf8 = new TextDecoder('utf-8');
// All but the tabulator.
const CONTROL = /[\0-\x08\n-\x1f\x7f]/g;

/** The octets of a file, a character each; of UTF-16 those of its UTF-8. */
export function octetsOf(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return octetsOf(Buffer.from(new TextDecoder('utf-16le').decode(bytes)));
  if (a === 0xfe && b === 0xff) return octetsOf(Buffer.from(new TextDecoder('utf-16be').decode(bytes)));
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/**
 * The text of a line of octets, without control characters: UTF-8, else Windows-1252. Each line by itself, as some
 * programs put what others wrote into their files unchanged.
 */
export function decodeLine(octets: string): { text: string; isUtf8: boolean } {
  const { text, isUtf8 } = decode(octets);
  return { text: text.replace(CONTROL, ''), isUtf8 };
}

function decode(octets: string): { text: string; isUtf8: boolean } {
  if (!/[\x80-\xff]/.test(octets)) return { text: octets, isUtf8: true };
  const bytes = Buffer.from(octets, 'latin1');
  return isUtf8(bytes)
    ? { text: utf8.decode(bytes), isUtf8: true }
    : { text: decodeLegacy(bytes, 'windows-1252'), isUtf8: false };
}
