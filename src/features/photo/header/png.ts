import { animated, broken } from '../photo.errors';
import type { Header } from './header';

const FIRST_CHUNK = 8;
/** Length, name and checksum of a chunk. */
const FRAME = 12;

/** Goes through the chunks to the last one (PNG, third edition, §5). */
export function pngHeader(bytes: Buffer): Header {
  let found: Header | undefined;
  for (let at = FIRST_CHUNK; at + FRAME <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const name = bytes.toString('latin1', at + 4, at + 8);
    const end = at + FRAME + length;
    if (end > bytes.length) throw broken();
    if ((name === 'IHDR') !== (at === FIRST_CHUNK)) throw broken();
    if (name === 'IHDR') {
      if (length !== 13) throw broken();
      found = {
        width: bytes.readUInt32BE(at + 8),
        height: bytes.readUInt32BE(at + 12),
        bitsPerSample: bytes[at + 16]!,
      };
    }
    if (name === 'acTL') throw animated();
    if (name === 'IEND' && found) return found;
    at = end;
  }
  throw broken();
}
