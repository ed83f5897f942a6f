import type { ChangeFeed } from '../../persistence/changes/change-feed';
import { appendChange } from '../../persistence/changes/append-change';
import { madeBefore } from '../../persistence/idempotency';
import type { Reads } from '../../persistence/read/reads';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { InvalidInput, NotFound } from '../../shared/errors';
import { timeOrderedId } from '../../shared/ids';
import { personOf } from '../../shared/person-of';
import type { AuditService } from '../audit';
import { passFreeText } from '../free-text';
import { copyFollowings } from '../following';
import { carryNotifications, holdTelling } from '../notification';
import { copyMarks } from '../reading';
import { copyTags } from '../tag';
import { holdLogsOf, MAX_TITLE_LENGTH } from '../topic';
import { noTopic } from './move.service';
import { COUNT_AGAIN, FOLLOW_POSTS, LOCK_CHOSEN, OPEN_WITH, TAKE_CHOSEN, TO_SPLIT } from './topic-move.sql';

/** Posts that can go at a time. */
const MAX_POSTS = 100;

export interface Split {
  readonly topicId: string;
  readonly postIds: readonly string[];
  readonly title: string;
  readonly idempotencyKey: string;
}

/** Topics that went on to something else. */
export class TopicSplitService {
  constructor(
    private readonly reads: Reads,
    private readonly changes: ChangeFeed,
    private readonly audit: AuditService,
  ) {}

  /**
   * Makes a topic of posts of another, on the same board, opened by whoever wrote the first of them. The same key with
   * the same input makes one and answers the same.
   * @returns the id of the new topic
   * @throws NotSignedIn, NotFound, InvalidInput, IdempotencyKeyReused
   */
  async split(actor: Actor, input: Split): Promise<string> {
    const actorId = personOf(actor);
    const { ids } = this.reads;
    const title = passFreeText(input.title, {
      field: 'title',
      maxLength: MAX_TITLE_LENGTH,
      oneLine: true,
    }).text;
    const topicId = ids.decode(input.topicId);
    if (topicId === null) throw noTopic();
    if (input.postIds.length < 1 || input.postIds.length > MAX_POSTS)
      throw new InvalidInput(`Choose 1 to ${MAX_POSTS} posts.`, 'postIds');
    const chosen = [...new Set(input.postIds.map((id) => ids.decode(id) ?? noPost()))].sort();
    const { moderates, organises } = actor.reach;
    const newId = timeOrderedId();
    const { id, wake } = await inTransaction(this.reads.pool, async (tx) => {
      await holdLogsOf(tx, [topicId]);
      const found = await tx.query<{ boardId: string; networkId: string; staying: number }>(TO_SPLIT, [
        topicId,
        chosen,
        moderates,
        organises,
      ]);
      const [topic] = found.rows;
      if (!topic) throw noTopic();
      const asked = ['split', topicId, chosen, title];
      const attempt = { actorId, key: input.idempotencyKey, input: asked, subjectId: newId };
      const before = await madeBefore(tx, attempt);
      if (before !== null) return { id: before, wake: null };
      await holdTelling(tx, [topic.boardId]);
      if ((await tx.query(LOCK_CHOSEN, [topicId, chosen])).rowCount !== chosen.length) noPost();
      if (topic.staying === 0) throw new InvalidInput('At least one post stays.', 'postIds');
      await tx.query(OPEN_WITH, [newId, topicId, chosen, title]);
      await tx.query(TAKE_CHOSEN, [newId, chosen]);
      await tx.query(FOLLOW_POSTS, [topic.boardId, topicId, newId, chosen]);
      await copyMarks(tx, topicId, newId);
      await carryNotifications(tx, { topicId, newId, postIds: chosen });
      await copyFollowings(tx, topicId, newId);
      await copyTags(tx, topicId, newId);
      await tx.query(COUNT_AGAIN, [topicId]);
      const streamId = topic.boardId;
      await appendChange(tx, { streamId, kind: 'TOPIC_SPLIT', subjectId: topicId, parentId: newId });
      const details = { did: 'topic split', topic: ids.encode(topicId), newTopic: ids.encode(newId) };
      await this.audit.record(tx, actor, { kind: 'MODERATED', networkId: topic.networkId, details });
      return { id: newId, wake: streamId };
    });
    if (wake !== null) this.changes.wake(wake);
    return id;
  }
}

function noPost(): never {
  throw new NotFound('There is no such post on this topic.', 'postIds');
}
