/** Sides of the squares that are kept of a photo, in pixels: for the person's page, and for lists. */
export const SIDES = { LARGE: 512, SMALL: 128 } as const;
export type PhotoSizeName = keyof typeof SIDES;
export const PHOTO_SIZES = Object.keys(SIDES) as readonly PhotoSizeName[];

/** Of 100. WebP at this is about half of a JPEG that looks alike, and every browser since 2020 shows it. */
export const QUALITY = 80;

/** A photo as it is kept: WebP files. */
export interface Encoded {
  readonly large: Uint8Array;
  readonly small: Uint8Array;
}
