import { decode as decodeLegacy } from 'iconv-lite';
import { plausibility } from './plausibility';

/** Tried in this order where a file is not Unicode; the first of equals wins. */
const LEGACY = [
  'windows-1252', 'cp850', 'windows-1250', 'windows-1253', 'windows-1251', 'windows-1256',
] as const; // prettier-ignore
/** Read when told so: what tells them from those above is too little to guess by. */
const TOLD = ['windows-1254', 'windows-1255', 'windows-1257', 'windows-1258', 'windows-874'] as const;
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', ...LEGACY, ...TOLD] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** So many bytes decide about the encoding; lists repeat themselves. */
const EVIDENCE = 256 * 1024;
const SAMPLE_LENGTH = 120;

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** The first line with a character beyond ASCII, shortened: where a wrong choice would show. */
  readonly sample: string;
}

/**
 * The text of a file of unknown encoding: by byte order mark, by zero bytes (UTF-16), by being valid UTF-8, else
 * the legacy encoding in which it reads most like names and words.
 */
export function decode(bytes: Uint8Array, chosen?: Encoding): Decoded {
  const encoding = chosen ?? detect(bytes);
  const text = textOf(bytes, encoding).replace(/^\uFEFF/, '');
  return { text, encoding, sample: sampleOf(text) };
}

function detect(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const wide = zeroBytes(bytes);
  if (wide) return wide;
  if (isUtf8(bytes)) return 'utf-8';
  const evidence = bytes.subarray(0, EVIDENCE);
  const scored = LEGACY.map((encoding) => ({ encoding, score: plausibility(textOf(evidence, encoding)) }));
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).encoding;
}

/** UTF-16 without a mark: of mostly Latin text every second byte is zero. */
function zeroBytes(bytes: Uint8Array): Encoding | undefined {
  const length = Math.min(bytes.length, 4096) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  if (odd > length / 4 && even < odd / 10) return 'utf-16le';
  return even > length / 4 && odd < even / 10 ? 'utf-16be' : undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function textOf(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding.startsWith('utf-')) return new TextDecoder(encoding).decode(bytes);
  return decodeLegacy(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding);
}

function sampleOf(text: string): string {
  const lines = text.split(/\r\n|\r|\n/, 5000);
  const telling =
    lines.find((line) => /[^\p{ASCII}]/u.test(line)) ?? lines.find((line) => line.trim() !== '') ?? '';
  const at = Math.max(0, telling.search(/[^\p{ASCII}]/u));
  const start = at < SAMPLE_LENGTH - 20 ? 0 : at - SAMPLE_LENGTH / 2;
  return `${start > 0 ? '…' : ''}${telling.slice(start, start + SAMPLE_LENGTH)}`;
}
