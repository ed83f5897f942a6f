import type { PoolClient } from 'pg';
import { appendChange } from '../../persistence/changes/append-change';
import type { ChangeFeed } from '../../persistence/changes/change-feed';
import type { Reads } from '../../persistence/read/reads';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { InvalidInput, NotFound, RulesNotAccepted } from '../../shared/errors';
import { timeOrderedId } from '../../shared/ids';
import { latinWords } from '../../shared/latin-words';
import { takingPart } from '../../shared/person-of';
import { passScreened } from '../free-text';
import type { MentionService } from '../mention';
import { MAX_POST_LENGTH } from '../post';
import { holdLogOf, TopicLocked } from '../topic';
import { EditedMeanwhile, EditTimeOver } from './post-edit.errors';
import { DELETE_POST, EDIT_POST, KEEP_REVISION, TO_DELETE, TO_EDIT } from './post-edit.sql';

/** Of one post: more are no mending any more. */
const MAX_REVISIONS = 100;

export interface PostEdit {
  readonly postId: string;
  readonly body: string;
  /** What the text was before is known by it. */
  readonly revision: number;
  readonly language?: string | null;
  readonly confirmations?: readonly string[];
}

/** Where a post stands. */
interface Place {
  readonly topicId: string;
  readonly boardId: string;
}

/** A post to edit, and what stands against it. */
interface Editable extends Place {
  readonly markdown: string;
  readonly language: string | null;
  readonly revision: number;
  readonly locked: boolean;
  readonly mayPost: boolean;
  readonly rulesAccepted: boolean;
  readonly inTime: boolean;
}

/** What authors make of their posts afterwards. */
export class PostEditService {
  constructor(
    private readonly reads: Reads,
    private readonly changes: ChangeFeed,
    private readonly mentions: MentionService,
  ) {}

  /**
   * Gives a post another text, within the hours that its board leaves for it. What it said before is kept for
   * its author and those who keep order. The same text again changes nothing.
   * @returns the id of the post
   * @throws NotSignedIn, InvalidInput, LikelyIdentifier, TooManyMentions, NotFound, TopicLocked, RulesNotAccepted,
   *   EditTimeOver, EditedMeanwhile
   */
  async edit(actor: Actor, input: PostEdit): Promise<string> {
    const { participantId, personId } = takingPart(actor);
    const passed = passScreened(
      input.body,
      { field: 'body', maxLength: MAX_POST_LENGTH },
      { language: input.language ?? actor.languages[0], confirmations: input.confirmations },
    );
    const { text } = passed;
    const id = this.own(input.postId);
    const { html, people, roles } = await this.mentions.of(actor, { postId: id }, passed);
    const { networkIds, organises } = actor.reach;
    const boardId = await inTransaction(this.reads.pool, async (tx) => {
      await holdLogOf(tx, 'post', id);
      const found = await tx.query<Editable>(TO_EDIT, [id, participantId, networkIds, organises, personId]);
      const [post] = found.rows;
      if (!post?.mayPost) throw notYours();
      const language = input.language === undefined ? post.language : input.language;
      if (post.markdown === text && post.language === language) return null;
      this.check(post, input.revision);
      await tx.query(KEEP_REVISION, [id, timeOrderedId()]);
      await tx.query(EDIT_POST, [id, text, html, language, latinWords(html ? text : ''), people, roles]);
      return this.tell(tx, 'POST_EDITED', id, post);
    });
    if (boardId !== null) this.changes.wake(boardId);
    return id;
  }

  /**
   * Takes one's own post away, at any time; its place stays. Deleting it again changes nothing.
   * @returns the id of the post
   * @throws NotSignedIn, NotFound
   */
  async delete(actor: Actor, postId: string): Promise<string> {
    const { participantId } = takingPart(actor);
    const id = this.own(postId);
    const boardId = await inTransaction(this.reads.pool, async (tx) => {
      await holdLogOf(tx, 'post', id);
      const found = await tx.query<Place>(TO_DELETE, [id, participantId]);
      const [post] = found.rows;
      if (!post) {
        const gone = await tx.query(
          `SELECT 1 FROM post WHERE id = $1 AND author_id = $2 AND state = 'DELETED'`,
          [id, participantId],
        );
        if (gone.rowCount === 0) throw notYours();
        return null;
      }
      await tx.query(DELETE_POST, [id]);
      return this.tell(tx, 'POST_DELETED', id, post);
    });
    if (boardId !== null) this.changes.wake(boardId);
    return id;
  }

  private check(post: Editable, revision: number): void {
    if (post.locked) throw new TopicLocked('postId');
    if (!post.rulesAccepted) throw new RulesNotAccepted();
    if (!post.inTime) throw new EditTimeOver();
    if (post.revision !== revision) throw new EditedMeanwhile();
    if (post.revision >= MAX_REVISIONS)
      throw new InvalidInput('This post was edited too often. Write another one.', 'postId');
  }

  private async tell(tx: PoolClient, kind: string, id: string, { boardId, topicId }: Place): Promise<string> {
    await appendChange(tx, { streamId: boardId, kind, subjectId: id, parentId: topicId });
    return boardId;
  }

  private own(postId: string): string {
    const id = this.reads.ids.decode(postId);
    if (id === null) throw notYours();
    return id;
  }
}

function notYours(): NotFound {
  return new NotFound('There is no such post, or it is not yours.', 'postId');
}
