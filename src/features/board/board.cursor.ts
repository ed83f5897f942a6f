import { InvalidInput } from '../../shared/errors';
import type { Seal } from '../../shared/seal';

/** Places in a board's change log as clients get them: sealed, because numbers would count hidden posts. */
export class BoardCursors {
  constructor(private readonly sealer: Seal) {}

  seal(boardId: string, seq: bigint): string {
    return this.sealer.seal(['board', boardId, seq.toString()]);
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
