import type { PoolClient } from 'pg';
import { appendChange } from '../../persistence/changes/append-change';
import type { ChangeFeed } from '../../persistence/changes/change-feed';
import type { Reads } from '../../persistence/read/reads';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { NotFound } from '../../shared/errors';
import { personOf } from '../../shared/person-of';
import type { AuditService } from '../audit';
import { holdLogOf } from '../topic';
import { ATTACHMENT_NOW, POST_OF, RELEASE, REMOVE, REMOVE_UNUSED } from './post-attachment.sql';

/** An attachment of a post, and what the actor is to it. */
interface Now {
  readonly held: boolean;
  readonly own: boolean;
  readonly mayModerate: boolean;
  readonly postId: string;
  readonly topicId: string;
  readonly boardId: string;
  readonly networkId: string;
}

/** What becomes of attachments once a post has them. */
export class PostAttachmentService {
  constructor(
    private readonly reads: Reads,
    private readonly changes: ChangeFeed,
    private readonly audit: AuditService,
  ) {}

  /**
   * Shows an attachment that waits, as one who keeps order. One that is shown already is not told of again.
   * @returns the id of its post
   * @throws NotSignedIn, NotFound
   */
  async release(actor: Actor, attachmentId: string): Promise<string> {
    personOf(actor);
    const id = this.reads.ids.decode(attachmentId);
    if (id === null) throw notThere();
    return this.change(actor, id, async (tx, now) => {
      if (!now.mayModerate) throw notThere();
      if (!now.held) return false;
      await tx.query(RELEASE, [id]);
      await this.note(tx, actor, 'attachment released', now);
      return true;
    });
  }

  /**
   * Takes an attachment away with its file: one of her own at any time, any as one who keeps order.
   * @returns the id of its post, null where none had it
   * @throws NotSignedIn, NotFound
   */
  async remove(actor: Actor, attachmentId: string): Promise<string | null> {
    const personId = personOf(actor);
    const id = this.reads.ids.decode(attachmentId);
    if (id === null) throw notThere();
    const unused = await this.reads.pool.query(REMOVE_UNUSED, [id, personId]);
    if (unused.rowCount === 1) return null;
    return this.change(actor, id, async (tx, now) => {
      if (!now.own && !now.mayModerate) throw notThere();
      await tx.query(REMOVE, [id]);
      if (!now.own) await this.note(tx, actor, 'attachment removed', now);
      return true;
    });
  }

  /** Changes an attachment under the log of its board, which tells of its post where `work` says so. */
  private async change(
    actor: Actor,
    id: string,
    work: (tx: PoolClient, now: Now) => Promise<boolean>,
  ): Promise<string> {
    const { moderates, organises, personId } = actor.reach;
    const [now, isNews] = await inTransaction(this.reads.pool, async (tx) => {
      const of = (await tx.query<{ postId: string }>(POST_OF, [id])).rows[0];
      if (!of) throw notThere();
      await holdLogOf(tx, 'post', of.postId);
      const found = await tx.query<Now>(ATTACHMENT_NOW, [id, personId, moderates, organises]);
      const [row] = found.rows;
      if (!row) throw notThere();
      const told = await work(tx, row);
      const { boardId: streamId, postId: subjectId, topicId: parentId } = row;
      if (told) await appendChange(tx, { streamId, kind: 'POST_EDITED', subjectId, parentId });
      return [row, told] as const;
    });
    if (isNews) this.changes.wake(now.boardId);
    return now.postId;
  }

  private async note(tx: PoolClient, actor: Actor, did: string, now: Now): Promise<void> {
    const { networkId, postId, boardId } = now;
    const { encode } = this.reads.ids;
    const details = { did, post: encode(postId), board: encode(boardId) };
    await this.audit.record(tx, actor, { kind: 'MODERATED', networkId, details });
  }
}

/** Those who may not know of an attachment are told the same as where there is none. */
function notThere(): NotFound {
  return new NotFound('There is no such picture or file, or it is not for you to change.', 'attachmentId');
}
