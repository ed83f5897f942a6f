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

  /** @throws InvalidInput where the text is no cursor of this board */
  open(boardId: string, cursor: string): bigint {
    const opened = this.sealer.open(cursor);
    if (!Array.isArray(opened) || opened[0] !== 'board' || opened[1] !== boardId) {
      throw new InvalidInput('This is no cursor of this board.', 'after');
    }
    return BigInt(opened[2] as string);
  }
}
