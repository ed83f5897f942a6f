import { ResizeFilterType, ResizeFit, Transformer } from '@napi-rs/image';
import { SIDES } from '../attachment.kinds';
import type { MadePicture } from './made';

/** Of 100. Letters on a photographed page can be read at this. */
const QUALITY = 80;

/** Writes a picture anew, upright and whole. Nothing but pixels goes over, so nothing that was written beside them does. */
export function remadePicture(bytes: Uint8Array): MadePicture {
  const file = within(bytes, SIDES.LARGE);
  const { width, height } = new Transformer(file).metadataSync();
  return { kind: 'IMAGE', file, small: within(file, SIDES.SMALL), width, height };
}

/** Smaller pictures are not made larger. The turn that a camera notes in the picture is made. */
function within(picture: Uint8Array, side: number): Uint8Array {
  const { width, height } = new Transformer(picture).metadataSync();
  const upright = new Transformer(picture).rotate();
  if (Math.max(width, height) > side)
    upright.resize(side, side, ResizeFilterType.CatmullRom, ResizeFit.Inside);
  return upright.webpSync(QUALITY);
}
