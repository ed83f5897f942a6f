import { ExpectedError } from '../../shared/errors';
import type { ImportFileError } from '../member-import';

/** A file that cannot be imported; nothing of it was taken. */
export class ImportRefused extends ExpectedError {
  readonly code = 'IMPORT_REFUSED';
  readonly reason: string;
  readonly line: number | null;

  constructor({ code, message, line }: ImportFileError) {
    super(`${message}.`, 'uploadId');
    this.reason = code;
    this.line = line ?? null;
  }
}

/** Since the import people did something with what it wrote: taking it back would take that, too. */
export class ImportBuiltOn extends ExpectedError {
  readonly code = 'IMPORT_BUILT_ON';

  constructor(
    /** How many people it concerns. */
    readonly people: number,
  ) {
    super('People have used or changed what this import brought in; it can no longer be undone.', 'importId');
  }
}
