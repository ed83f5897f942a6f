import { ExpectedError } from '../../shared/errors';
import { MAX_PAGES } from './attachment.kinds';

/** What may be wrong with a file besides what may be with a picture (`PhotoRefused`). */
const PROBLEMS = {
  ATTACHMENT_OF_OTHER_KIND: 'Attachments are JPEG, PNG or WebP pictures, and PDF files.',
  ATTACHMENT_TOOK_TOO_MUCH: 'The file takes too much to read.',
  PDF_BROKEN: 'The PDF file is damaged, or not one.',
  PDF_ENCRYPTED: 'The PDF file is protected by a password. Save it without one.',
  PDF_TOO_LONG: `A PDF file has at most ${MAX_PAGES} pages.`,
} as const;
export type AttachmentProblem = keyof typeof PROBLEMS;

/** A file that is not taken. Nothing of it was kept. */
export class AttachmentRefused extends ExpectedError {
  constructor(readonly code: AttachmentProblem) {
    super(PROBLEMS[code]);
  }
}

/** The board takes no pictures and files. */
export class AttachmentsOff extends ExpectedError {
  readonly code = 'ATTACHMENTS_OFF';

  constructor() {
    super('There are no pictures and files on this board.', 'attachmentIds');
  }
}

/** Whoever attaches something says that it neither shows nor is about a child. */
export class AttachmentsNotConfirmed extends ExpectedError {
  readonly code = 'ATTACHMENTS_NOT_CONFIRMED';

  constructor() {
    super(
      'Confirm that no picture shows a child and no document is of or about one.',
      'noChildInAttachments',
    );
  }
}
