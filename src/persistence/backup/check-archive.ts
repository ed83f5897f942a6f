import type { Transfer } from './back-up';
import type { Manifest } from './format';
import { readArchive } from './read-archive';

/**
 * Reads a whole archive and holds it against its manifest.
 * @throws BackupFault saying what is wrong with it
 */
export async function checkArchive(
  file: string,
  progress: (transfer: Transfer) => void,
  key?: Buffer,
): Promise<Manifest> {
  let found: Manifest | undefined;
  let shown = { table: '', number: 0, of: 0 };
  for await (const piece of readArchive(file, key)) {
    if (piece.kind === 'head') shown = { ...shown, of: piece.head.tables.length };
    else if (piece.kind === 'table') shown = { ...shown, table: piece.table.name, number: piece.number };
    else if (piece.kind === 'part') progress({ ...shown, rows: piece.rows, bytes: piece.bytes });
    else found = piece.manifest;
  }
  return found!;
}
