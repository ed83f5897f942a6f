import { Unfit } from './unfit';

/** What a JPEG 2000 picture is made of (ISO 15444-1, annex I): its kind, its header, its data. */
const BOXES = new Set(['jP  ', 'ftyp', 'jp2h', 'jp2c']);
const [START, TILE, COMMENT] = [0xff4f, 0xff90, 0xff64];

/** A JPEG 2000 picture without what programs write into it. */
export function bareJpx(bytes: Uint8Array): Uint8Array {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (all.length >= 2 && all.readUInt16BE(0) === START) return bareData(all);
  const kept: Buffer[] = [];
  for (let at = 0; at + 8 <= all.length;) {
    const length = all.readUInt32BE(at);
    const name = all.toString('latin1', at + 4, at + 8);
    const end = length === 0 ? all.length : at + length;
    if ((length !== 0 && length < 8) || end > all.length) throw new Unfit('PDF_BROKEN');
    const data = all.subarray(at + 8, end);
    if (BOXES.has(name)) kept.push(box(name, name === 'jp2c' ? bareData(data) : data));
    at = end;
  }
  return Buffer.concat(kept);
}

function box(name: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length + 8);
  head.write(name, 4, 'latin1');
  return Buffer.concat([head, data]);
}

/** Without the comments before the first tile. */
function bareData(data: Buffer): Buffer {
  const kept: Buffer[] = [data.subarray(0, 2)];
  for (let at = 2; at + 4 <= data.length;) {
    const marker = data.readUInt16BE(at);
    if (marker === TILE) return Buffer.concat([...kept, data.subarray(at)]);
    const end = at + 2 + data.readUInt16BE(at + 2);
    if (marker !== COMMENT) kept.push(data.subarray(at, end));
    at = end;
  }
  throw new Unfit('PDF_BROKEN');
}
