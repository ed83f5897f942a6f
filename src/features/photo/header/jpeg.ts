import { broken } from '../photo.errors';
import type { Header } from './header';

const [SOI, EOI, SOS] = [0xd8, 0xd9, 0xda];
/** Baseline, extended and progressive (ITU-T T.81, table B.1): what cameras write. */
const FRAMES = new Set([0xc0, 0xc1, 0xc2]);
/** Other kinds of frame, which no camera writes. */
const OTHER_FRAMES = new Set([0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);
/** Each scan of a progressive picture goes over all of it, and may be a few bytes long; cameras write about ten. */
const MOST_SCANS = 64;

/** Goes through the segments to the end of the picture; what stands behind it is nothing to us. */
export function jpegHeader(bytes: Buffer): Header {
  let found: Header | undefined;
  let scans = 0;
  for (let at = 2; at + 2 <= bytes.length;) {
    if (bytes[at] !== 0xff) throw broken();
    const marker = bytes[at + 1];
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === EOI && found && scans > 0) return found;
    if (marker === undefined || marker < 0xc0 || marker === SOI || marker === EOI) throw broken();
    if (at + 4 > bytes.length) throw broken();
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (FRAMES.has(marker)) {
      // A second frame could be another size than the first.
      if (found || end > bytes.length || end < at + 10 || bytes[at + 4] !== 8) throw broken();
      found = { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7), bitsPerSample: 8 };
    } else if (OTHER_FRAMES.has(marker)) throw broken();
    at = end;
    if (marker === SOS) {
      if (++scans > MOST_SCANS) throw broken();
      at = afterScan(bytes, end);
    }
  }
  throw broken();
}

/** Where the next marker stands behind the coded data: 0xFF followed by neither 0 nor a restart marker. */
function afterScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  throw broken();
}
