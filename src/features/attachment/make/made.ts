import type { AttachmentProblem } from '../attachment.errors';

/** A picture as it is kept: WebP files. */
export interface MadePicture {
  readonly kind: 'IMAGE';
  readonly file: Uint8Array;
  readonly small: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** A PDF file as it is kept. */
export interface MadePdf {
  readonly kind: 'PDF';
  readonly file: Uint8Array;
  readonly pages: number;
}

export type Made = MadePicture | MadePdf;

/** A file that cannot be made anew, for a reason that can be told. */
export interface Unmade {
  readonly fault: AttachmentProblem;
}
