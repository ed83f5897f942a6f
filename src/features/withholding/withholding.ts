import type { PoolClient } from 'pg';
import { appendChange } from '../../persistence/changes/append-change';
import type { ChangeFeed } from '../../persistence/changes/change-feed';
import { forgetPost } from '../notification';
import type { PostStateName } from '../post';
import { holdLogOf } from '../topic';
import { COUNT_AGAIN, HOLD, PLACE_OF, REDACT, RELEASE } from './withholding.sql';

/** Where a post stands, and whether its text is there. */
export interface PostPlace {
  readonly state: PostStateName | 'HELD';
  readonly hasText: boolean;
  readonly topicId: string;
  readonly boardId: string;
}

/** What is to be done after the commit. */
export type Afterwards = () => void;
export const nothingAfterwards: Afterwards = () => undefined;

/**
 * How the text of a post is kept from all readers, comes back to them, or goes for good. Each is done in the caller's
 * transaction, under the log of its board, and gives back what is to be done after the commit.
 */
export class Withholding {
  constructor(private readonly changes: ChangeFeed) {}

  /** Holds the log in which a post stands. @returns where that is; null where there is no such post */
  async placeOf(tx: PoolClient, postId: string): Promise<PostPlace | null> {
    await holdLogOf(tx, 'post', postId);
    return (await tx.query<PostPlace>(PLACE_OF, [postId])).rows[0] ?? null;
  }

  /** Hides a post: from now on nobody reads it but those who keep order, in their queue. */
  async hold(tx: PoolClient, postId: string, { boardId, topicId }: PostPlace): Promise<Afterwards> {
    await tx.query(HOLD, [postId, boardId]);
    await tx.query(COUNT_AGAIN, [topicId]);
    await appendChange(tx, {
      streamId: boardId,
      kind: 'POST_HELD',
      subjectId: postId,
      parentId: topicId,
    });
    return this.wake(boardId, await forgetPost(tx, postId));
  }

  /** Shows a post that was hidden, as one that becomes visible now. */
  async release(tx: PoolClient, postId: string, { boardId, topicId }: PostPlace): Promise<Afterwards> {
    await tx.query(RELEASE, [postId, boardId]);
    await tx.query(COUNT_AGAIN, [topicId]);
    return this.wake(boardId, []);
  }

  /** Takes the text away for good, from wherever it stands. */
  async redact(tx: PoolClient, postId: string, { boardId, topicId }: PostPlace): Promise<Afterwards> {
    await tx.query(REDACT, [postId, boardId]);
    await tx.query(COUNT_AGAIN, [topicId]);
    return this.wake(boardId, await forgetPost(tx, postId));
  }

  private wake(boardId: string, people: readonly string[]): Afterwards {
    return () => [boardId, ...people].forEach((streamId) => this.changes.wake(streamId));
  }
}
