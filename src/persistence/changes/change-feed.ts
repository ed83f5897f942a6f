import type { Pool } from 'pg';
import type { Line } from '../../shared/line';

/** One entry of a change log. What it is about is read by the reader, under the reader's own scope. */
export interface Change {
  readonly streamId: string;
  readonly seq: bigint;
  readonly kind: string;
  readonly subjectId: string;
  readonly parentId: string | null;
}

// The table is named in ORDER BY: the bare column would be the text of the result, where 10 comes before 9.
const READ_CHANGES = `
  SELECT c.seq::text, c.kind, c.subject_id, c.parent_id FROM change c
  WHERE c.stream_id = $1::uuid AND c.seq > $2::bigint AND c.seq <= $3::bigint ORDER BY c.seq LIMIT $4::int`;

const READ_HEADS = 'SELECT id, last_seq::text FROM change_stream WHERE id = ANY($1::uuid[])';

/**
 * The ordered, retained change log. Numbers are taken from the stream's own row, in the transaction of the
 * change, when it becomes visible; so whoever has read up to a number has missed nothing before it.
 */
export class ChangeFeed {
  constructor(
    private readonly pool: Pool,
    /** Carries «there is something new on this stream» between subscribers and processes. */
    private readonly line: Line,
  ) {}

  /** Tells every reader, here and in other processes, that a stream has grown. After the commit. */
  wake(streamId: string): void {
    this.line.publish(streamId);
  }

  onWake(listener: (streamId: string) => void): () => void {
    return this.line.subscribe(listener);
  }

  /** Changes after one number and up to another, in order, at most `limit`. */
  async read(streamId: string, after: bigint, upTo: bigint, limit: number): Promise<Change[]> {
    const found = await this.pool.query<[string, string, string, string | null]>({
      name: 'read-changes',
      text: READ_CHANGES,
      values: [streamId, after.toString(), upTo.toString(), limit],
      rowMode: 'array',
    });
    return found.rows.map(([seq, kind, subjectId, parentId]) => ({
      streamId,
      seq: BigInt(seq),
      kind,
      subjectId,
      parentId,
    }));
  }

  /** The last numbers of streams; a stream that is not there is left out. */
  async heads(streamIds: readonly string[]): Promise<Map<string, bigint>> {
    const found = await this.pool.query<[string, string]>({
      name: 'read-heads',
      text: READ_HEADS,
      values: [streamIds],
      rowMode: 'array',
    });
    return new Map(found.rows.map(([id, seq]) => [id, BigInt(seq)]));
  }
}
