import { InvalidInput } from '../../shared/errors';
import type { Seal } from '../../shared/seal';

/** Of the largest number a log can have. */
const DIGITS = 19;

/** What of a row that has a change log is read along for the cursor at which the log stands. */
export const HEAD_OF_LOG = {
  streamId: (a: string) => `${a}.id`,
  lastSeq: (a: string) => `(SELECT s.last_seq::text FROM change_stream s WHERE s.id = ${a}.id)`,
} as const;

/** Places in change logs as clients get them: sealed, because numbers would count what is hidden. */
export class StreamCursors {
  /** @param name what the logs are of: a cursor of one kind is none of another */
  constructor(
    private readonly sealer: Seal,
    private readonly name: 'board' | 'event' | 'notifications',
  ) {}

  seal(streamId: string, seq: bigint): string {
    // All of one length: a sealed text shows its own, and so how many digits a number has.
    return this.sealer.seal([this.name, streamId, seq.toString().padStart(DIGITS, '0')]);
  }

  /** Of which log a cursor is, and its number; null where the text is none of this kind. */
  read(cursor: string): { readonly streamId: string; readonly seq: bigint } | null {
    const opened = this.sealer.open(cursor);
    if (!Array.isArray(opened) || opened[0] !== this.name) return null;
    return { streamId: opened[1] as string, seq: BigInt(opened[2] as string) };
  }

  /** @throws InvalidInput where the text is no cursor of this log */
  open(streamId: string, cursor: string): bigint {
    const read = this.read(cursor);
    if (read?.streamId !== streamId) throw new InvalidInput('This is no cursor of these changes.', 'after');
    return read.seq;
  }
}
