import { workApart, type WorkLimits } from '../../shared/apart';
import { compiled } from '../../shared/compiled';
import { broken, PhotoRefused } from './photo.errors';
import type { Encoded } from './photo.sizes';

const ENCODER = compiled('features/photo/encode.process.js');

const LIMITS: WorkLimits = { seconds: 15, megabytes: 700 };

/**
 * Makes the squares that are kept of a picture, upright and without anything but pixels, in a process of its own.
 * @throws PhotoRefused, RateLimited where many wait
 */
export function encodeApart(bytes: Uint8Array, limits: WorkLimits = LIMITS): Promise<Encoded> {
  return workApart<Encoded>(ENCODER, bytes, limits, { broken, tookTooMuch });
}

function tookTooMuch(): PhotoRefused {
  return new PhotoRefused('PHOTO_TOOK_TOO_MUCH', 'The picture takes too much to read.');
}
