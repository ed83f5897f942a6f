import { ResizeFilterType, ResizeFit, Transformer } from '@napi-rs/image';
import { QUALITY, SIDES, type Encoded } from './photo.sizes';

/**
 * Unpacks one picture and writes it anew, in a process of its own: a fault of the library ends no other. Nothing but
 * pixels goes over, so nothing that was written beside them does.
 */
process.once('message', (bytes: Uint8Array) => {
  process.send!(encoded(bytes), () => process.disconnect());
});

/** @returns null where the picture cannot be read */
function encoded(bytes: Uint8Array): Encoded | null {
  try {
    // The turn that a camera notes in the picture is made before the middle is cut out.
    const square = (from: Uint8Array, side: number) =>
      new Transformer(from)
        .rotate()
        .resize(side, side, ResizeFilterType.CatmullRom, ResizeFit.Cover)
        .webpSync(QUALITY);
    const large = square(bytes, SIDES.LARGE);
    return { large, small: square(large, SIDES.SMALL) };
  } catch {
    return null;
  }
}
