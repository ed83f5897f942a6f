/** Why a file as a whole is refused, before any row of it is looked at. */
export type ImportFileErrorCode =
  | 'EMPTY_FILE'
  | 'FILE_TOO_LARGE'
  | 'NOT_TEXT'
  | 'NO_HEADING_ROW'
  | 'TOO_MANY_COLUMNS'
  | 'TOO_MANY_ROWS'
  | 'ROW_TOO_LONG'
  | 'BROKEN_QUOTES';

/** A file that cannot be imported. Nothing of it was taken. */
export class ImportFileError extends Error {
  override readonly name = 'ImportFileError';

  constructor(
    readonly code: ImportFileErrorCode,
    message: string,
    /** Line of the file, counted from 1, where there is one to point at. */
    readonly line?: number,
  ) {
    super(message);
  }
}
