import { InvalidInput } from '../../shared/errors';
import type { Seal } from '../../shared/seal';

/** Of the largest number a log can have. */
const DIGITS = 19;

/** Places in a board's change log as clients get them: sealed, because numbers would count hidden posts. */
export class BoardCursors {
  constructor(private readonly sealer: Seal) {}

  seal(boardId: string, seq: bigint): string {
    // All of one length: a sealed text shows its own, and so how many digits a number has.
    return this.sealer.seal(['board', boardId, seq.toString().padStart(DIGITS, '0')]);
  }

  /** Of which board a cursor is, and its number; null where the text is none. */
  read(cursor: string): { readonly boardId: string; readonly seq: bigint } | null {
    const opened = this.sealer.open(cursor);
    if (!Array.isArray(opened) || opened[0] !== 'board') return null;
    return { boardId: opened[1] as string, seq: BigInt(opened[2] as string) };
  }

  /** @throws InvalidInput where the text is no cursor of this board */
  open(boardId: string, cursor: string): bigint {
    const read = this.read(cursor);
    if (read?.boardId !== boardId) throw new InvalidInput('This is no cursor of this board.', 'after');
    return read.seq;
  }
}
