import type { TargetNetwork } from './target-network';

/** Why a file as a whole is refused, before any row of it is looked at. */
export type ImportFileErrorCode =
  | 'EMPTY_FILE'
  | 'FILE_TOO_LARGE'
  | 'NOT_TEXT'
  | 'NO_HEADING_ROW'
  | 'TOO_MANY_COLUMNS'
  | 'TOO_MANY_ROWS'
  | 'TOO_MANY_CELLS'
  | 'ROW_TOO_LONG'
  | 'BROKEN_QUOTES'
  | 'COLUMN_UNKNOWN'
  // Of workbooks:
  | 'WORKBOOK_BROKEN'
  | 'PASSWORD_PROTECTED'
  | 'UNPACKED_TOO_LARGE'
  | 'XML_ENTITY'
  | 'SHEET_UNKNOWN'
  // What reading takes:
  | 'TOOK_TOO_LONG'
  | 'TOOK_TOO_MUCH_MEMORY';

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

/** The network that was named is not there, or several are meant; `candidates` are those to choose from. */
export class TargetNetworkError extends Error {
  override readonly name = 'TargetNetworkError';

  constructor(
    readonly code: 'NETWORK_UNKNOWN' | 'NETWORK_AMBIGUOUS',
    message: string,
    readonly candidates: readonly TargetNetwork[],
  ) {
    super(message);
  }
}

/** Somebody changed what an import had looked at before it wrote; the import begins again. */
export class ChangedMeanwhile extends Error {
  override readonly name = 'ChangedMeanwhile';
}
