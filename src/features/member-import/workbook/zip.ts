import { inflateRawSync } from 'node:zlib';
import { ImportFileError } from '../member-import.errors';

/** Parts of a workbook that hold its cells; pictures, macros and previews are not even unpacked. */
const TEXT_PART = /(?:\.xml|\.rels|^mimetype)$/i;
const MAX_PARTS = 4_000;
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** The end of the directory and the longest comment behind it. */
const TAIL = 22 + 0xffff;

/**
 * The text parts of a zip file by name. What the file says about its sizes is not believed: unpacking ends where
 * all parts together pass the limit.
 * @throws ImportFileError
 */
export function unzip(bytes: Buffer, most: number): ReadonlyMap<string, Buffer> {
  const parts = new Map<string, Buffer>();
  let left = most;
  try {
    for (const { name, method, encrypted, packed } of entriesOf(bytes)) {
      if (encrypted) throw locked();
      if (!TEXT_PART.test(name)) continue;
      if (parts.has(name)) throw broken();
      if (method !== 0 && method !== 8) throw broken();
      if (left <= 0 || (method === 0 && packed.length > left)) throw tooLarge(most);
      const part = method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: left });
      left -= part.length;
      parts.set(name, part);
    }
  } catch (error) {
    if (error instanceof ImportFileError) throw error;
    throw (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge(most) : broken();
  }
  return parts;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: Buffer;
}

/** Walks the directory at the end; reading beyond the file throws a RangeError. */
function* entriesOf(bytes: Buffer): Generator<Entry> {
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > MAX_PARTS) throw broken();
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (bytes.readUInt32LE(at) !== ENTRY) throw broken();
    const nameLength = bytes.readUInt16LE(at + 28);
    const local = bytes.readUInt32LE(at + 42);
    if (bytes.readUInt32LE(local) !== LOCAL) throw broken();
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const size = bytes.readUInt32LE(at + 20);
    if (start + size > bytes.length) throw broken();
    yield {
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      packed: bytes.subarray(start, start + size),
    };
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
}

function findEnd(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - TAIL); at--)
    if (bytes.readUInt32LE(at) === END) return at;
  throw broken();
}

function tooLarge(most: number): ImportFileError {
  return new ImportFileError('UNPACKED_TOO_LARGE', `The workbook unpacks to more than ${most} bytes`);
}

function locked(): ImportFileError {
  return new ImportFileError(
    'PASSWORD_PROTECTED',
    'The workbook is locked by a password: save it without one',
  );
}

export function broken(): ImportFileError {
  return new ImportFileError('WORKBOOK_BROKEN', 'The workbook is damaged or of a kind that cannot be read');
}
