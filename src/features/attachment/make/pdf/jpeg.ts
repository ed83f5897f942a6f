import { Unfit } from './unfit';

const [SOI, EOI, SOS, COM] = [0xd8, 0xd9, 0xda, 0xfe];
/** The first and the last of the segments that programs write for themselves, and the one that says what the colours are. */
const [APP0, APP14, APP15] = [0xe0, 0xee, 0xef];

/** A JPEG without what cameras and programs write into it: segment by segment, up to its end and no further. */
export function bareJpeg(bytes: Uint8Array): Uint8Array {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (all.length < 4 || all[0] !== 0xff || all[1] !== SOI) throw new Unfit('PDF_BROKEN');
  const kept: Buffer[] = [all.subarray(0, 2)];
  for (let at = 2; at + 4 <= all.length;) {
    const marker = all[at + 1]!;
    if (all[at] !== 0xff) throw new Unfit('PDF_BROKEN');
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === EOI) break;
    const end = at + 2 + all.readUInt16BE(at + 2);
    const upTo = marker === SOS ? afterScan(all, end) : end;
    const written = (marker >= APP0 && marker <= APP15 && marker !== APP14) || marker === COM;
    if (!written) kept.push(all.subarray(at, upTo));
    at = upTo;
  }
  return Buffer.concat([...kept, Buffer.from([0xff, EOI])]);
}

/** Where the next marker stands behind the coded data: 0xFF followed by neither 0 nor a restart marker. */
function afterScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  // Cut off: shown as far as it goes.
  return bytes.length;
}
