import type { Header } from './header/header';
import { jpegHeader } from './header/jpeg';
import { pngHeader } from './header/png';
import { webpHeader } from './header/webp';
import { PhotoRefused } from './photo.errors';

/** The shorter side of the smallest picture that shows a face. */
const LEAST_SIDE = 64;
const MOST_PIXELS = 50_000_000;

const PNG = Buffer.from('89504e470d0a1a0a', 'hex');

/**
 * Whether bytes are a picture that may be unpacked: of a known kind, whole, standing still, and of a size that takes
 * no more memory than there is. Told from the bytes alone: neither a name nor a media type is believed.
 * @throws PhotoRefused
 */
export function checkPicture(bytes: Buffer): void {
  const { width, height, bitsPerSample } = headerOf(bytes);
  // Twice the bits, twice the memory.
  if (width * height * (bitsPerSample > 8 ? 2 : 1) > MOST_PIXELS)
    throw new PhotoRefused('PHOTO_TOO_LARGE', `A picture has at most ${MOST_PIXELS / 1e6} megapixels.`);
  if (Math.min(width, height) < LEAST_SIDE)
    throw new PhotoRefused('PHOTO_TOO_SMALL', `A picture has at least ${LEAST_SIDE} pixels each way.`);
}

function headerOf(bytes: Buffer): Header {
  if (bytes.length >= 4 && bytes.readUIntBE(0, 3) === 0xffd8ff) return jpegHeader(bytes);
  if (bytes.subarray(0, PNG.length).equals(PNG)) return pngHeader(bytes);
  const text = (from: number, to: number) => bytes.toString('latin1', from, to);
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return webpHeader(bytes);
  throw new PhotoRefused('PHOTO_OF_OTHER_KIND', 'Pictures are JPEG, PNG or WebP files.');
}
