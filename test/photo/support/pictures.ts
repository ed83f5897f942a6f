import { deflateSync } from 'node:zlib';
import { Transformer } from '@napi-rs/image';
import { crc32 } from './crc';

type Rgb = readonly [number, number, number];
export const RED: Rgb = [220, 30, 30];
export const GREEN: Rgb = [30, 180, 30];
export const BLUE: Rgb = [30, 30, 220];

/** A picture of so many pixels, each of the colour that `at` gives. */
export function painted(width: number, height: number, at: (x: number, y: number) => Rgb): Transformer {
  const pixels = Buffer.alloc(width * height * 4, 255);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) pixels.set(at(x, y), (y * width + x) * 4);
  return Transformer.fromRgbaPixels(pixels, width, height);
}

/** Left red, right blue. */
export const halves = (width = 600, height = 400): Transformer =>
  painted(width, height, (x) => (x < width / 2 ? RED : BLUE));

/** The colour in the middle of a square of a photo, told by its column and row of three. */
export function colourAt(file: Uint8Array, column: 0 | 1 | 2, row: 0 | 1 | 2): Rgb {
  const picture = new Transformer(file);
  const { width } = picture.metadataSync();
  const pixels = picture.rawPixelsSync();
  const bytes = pixels.length / (width * width);
  const [x, y] = [column, row].map((third) => Math.floor((width * (third + 0.5)) / 3)) as [number, number];
  const [red, green, blue] = pixels.subarray((y * width + x) * bytes);
  const near = (colour: Rgb) => colour.every((part, i) => Math.abs(part - [red, green, blue][i]!) < 60);
  return [RED, GREEN, BLUE].find(near) ?? [red!, green!, blue!];
}

/** What a telephone writes beside the pixels: where it was, when, whose it is. */
export const SECRETS = ['Padova, via Roma 1', 'Pixel of Maria', 'GPSLatitude', 'Secret profile', 'a comment'];

/** A JPEG as telephones make them: with the place in EXIF, XMP, a colour profile, a comment, and a turn. */
export function fromTelephone(picture: Transformer, orientation = 1): Buffer {
  const jpeg = picture.jpegSync(90);
  const segment = (marker: number, data: Buffer) => {
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(data.length + 2, 2);
    return Buffer.concat([head, data]);
  };
  const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/" GPSLatitude="45,24N">Padova, via Roma 1</x:xmpmeta>';
  return Buffer.concat([
    jpeg.subarray(0, 2),
    segment(0xe1, exif(orientation)),
    segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${xmp}`)),
    segment(0xe2, Buffer.from('ICC_PROFILE\0\x01\x01Secret profile')),
    segment(0xfe, Buffer.from('a comment')),
    jpeg.subarray(2),
  ]);
}

/** EXIF with a camera's name, a turn, and 45° 24′ N. */
function exif(orientation: number): Buffer {
  const [main, gps] = [8, 8 + 2 + 3 * 12 + 4];
  const text = Buffer.from('Pixel of Maria\0');
  const values = gps + 2 + 2 * 12 + 4;
  const tiff = Buffer.alloc(values + text.length + 24);
  const entry = (at: number, tag: number, type: number, count: number, value: number) => {
    tiff.writeUInt16LE(tag, at);
    tiff.writeUInt16LE(type, at + 2);
    tiff.writeUInt32LE(count, at + 4);
    tiff.writeUInt32LE(value, at + 8);
  };
  tiff.write('II*\0', 'latin1');
  tiff.writeUInt32LE(main, 4);
  tiff.writeUInt16LE(3, main);
  entry(main + 2, 0x0110, 2, text.length, values);
  entry(main + 14, 0x0112, 3, 1, orientation);
  entry(main + 26, 0x8825, 4, 1, gps);
  tiff.writeUInt16LE(2, gps);
  entry(gps + 2, 1, 2, 2, 'N'.charCodeAt(0));
  entry(gps + 14, 2, 5, 3, values + text.length);
  text.copy(tiff, values);
  [45, 1, 24, 1, 0, 1].forEach((n, i) => tiff.writeUInt32LE(n, values + text.length + i * 4));
  return Buffer.concat([Buffer.from('Exif\0\0'), tiff]);
}

/** A PNG that says of itself what it is told to, around data that may be anything. */
export function png(
  width: number,
  height: number,
  { data = Buffer.alloc(0), bits = 8, chunks = [] }: { data?: Buffer; bits?: number; chunks?: Buffer[] } = {},
): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bits, 2], 8);
  const parts = [chunk('IHDR', header), ...chunks, chunk('IDAT', deflateSync(data)), chunk('IEND')];
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...parts]);
}

export function chunk(name: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const whole = Buffer.alloc(12 + data.length);
  whole.writeUInt32BE(data.length, 0);
  whole.write(name, 4, 'latin1');
  data.copy(whole, 8);
  whole.writeUInt32BE(crc32(whole.subarray(4, 8 + data.length)), 8 + data.length);
  return whole;
}

const riff = (name: string, data: Buffer): Buffer => {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32LE(data.length, 4);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
};

/** The picture of a WebP, as its chunk. */
export const pictureOf = (webp: Buffer): Buffer => webp.subarray(12);

/** A WebP with a canvas of its own, and on it what is told. */
export function webpCanvas(width: number, height: number, flags: number, chunks: readonly Buffer[]): Buffer {
  const canvas = Buffer.alloc(10);
  canvas[0] = flags;
  canvas.writeUIntLE(width - 1, 4, 3);
  canvas.writeUIntLE(height - 1, 7, 3);
  return riff('RIFF', Buffer.concat([Buffer.from('WEBP'), riff('VP8X', canvas), ...chunks]));
}

/** An animation of so many frames. */
export function animation(webp: Buffer, frames: number): Buffer {
  const place = Buffer.alloc(16);
  place.writeUIntLE(99, 6, 3);
  place.writeUIntLE(99, 9, 3);
  const frame = riff('ANMF', Buffer.concat([place, pictureOf(webp)]));
  const all = Array.from({ length: frames }, () => frame);
  return webpCanvas(100, 100, 0x02, [riff('ANIM', Buffer.alloc(6)), ...all]);
}
