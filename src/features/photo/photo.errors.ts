import { ExpectedError } from '../../shared/errors';

/** What may be wrong with a picture. */
export type PhotoProblem =
  | 'PHOTO_OF_OTHER_KIND'
  | 'PHOTO_ANIMATED'
  | 'PHOTO_BROKEN'
  | 'PHOTO_TOO_LARGE'
  | 'PHOTO_TOO_SMALL'
  | 'PHOTO_TOOK_TOO_MUCH';

/** A picture that is not taken. Nothing of it was kept. */
export class PhotoRefused extends ExpectedError {
  constructor(
    readonly code: PhotoProblem,
    message: string,
  ) {
    super(message);
  }
}

/** The file is damaged, cut off, or says of itself what is not so. */
export function broken(): PhotoRefused {
  return new PhotoRefused('PHOTO_BROKEN', 'The picture is damaged or not whole.');
}

export function animated(): PhotoRefused {
  return new PhotoRefused('PHOTO_ANIMATED', 'The picture moves. Choose one that stands still.');
}
