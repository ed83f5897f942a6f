import { animated, broken } from '../photo.errors';
import type { Header } from './header';

const FIRST_CHUNK = 12;

/** Goes through the chunks (RFC 9649 §2): the canvas and the picture on it must be of one size. */
export function webpHeader(bytes: Buffer): Header {
  const whole = bytes.readUInt32LE(4) + 8;
  if (whole > bytes.length) throw broken();
  let [canvas, picture]: (Header | undefined)[] = [];
  for (let at = FIRST_CHUNK; at + 8 <= whole;) {
    const name = bytes.toString('latin1', at, at + 4);
    const length = bytes.readUInt32LE(at + 4);
    const data = bytes.subarray(at + 8, Math.min(at + 8 + length, whole));
    if (data.length < length) throw broken();
    if (name === 'ANIM' || name === 'ANMF') throw animated();
    if (name === 'VP8X') canvas = canvasOf(data);
    if (name === 'VP8 ' || name === 'VP8L') {
      if (picture) throw broken();
      picture = name === 'VP8L' ? lossless(data) : lossy(data);
    }
    // Chunks have an even length.
    at += 8 + length + (length % 2);
  }
  if (!picture) throw broken();
  if (canvas && (canvas.width !== picture.width || canvas.height !== picture.height)) throw broken();
  return picture;
}

function canvasOf(data: Buffer): Header {
  if (data.length < 10) throw broken();
  if ((data[0]! & 0x02) !== 0) throw animated();
  return { width: data.readUIntLE(4, 3) + 1, height: data.readUIntLE(7, 3) + 1, bitsPerSample: 8 };
}

/** A key frame of VP8 (RFC 6386 §9.1). */
function lossy(data: Buffer): Header {
  if (data.length < 10 || (data[0]! & 1) !== 0 || data.readUIntBE(3, 3) !== 0x9d012a) throw broken();
  return { width: data.readUInt16LE(6) & 0x3fff, height: data.readUInt16LE(8) & 0x3fff, bitsPerSample: 8 };
}

function lossless(data: Buffer): Header {
  if (data.length < 5 || data[0] !== 0x2f) throw broken();
  const sizes = data.readUInt32LE(1);
  return { width: (sizes & 0x3fff) + 1, height: ((sizes >>> 14) & 0x3fff) + 1, bitsPerSample: 8 };
}
