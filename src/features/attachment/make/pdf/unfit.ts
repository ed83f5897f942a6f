import type { AttachmentProblem } from '../../attachment.errors';

/** A PDF file that is not made anew. */
export class Unfit extends Error {
  constructor(readonly fault: AttachmentProblem) {
    super(fault);
  }
}
