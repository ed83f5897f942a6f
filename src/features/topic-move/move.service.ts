import { appendChange } from '../../persistence/changes/append-change';
import type { ChangeFeed } from '../../persistence/changes/change-feed';
import type { Reads } from '../../persistence/read/reads';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { NotFound } from '../../shared/errors';
import { personOf } from '../../shared/person-of';
import type { AuditService } from '../audit';
import { holdLogsOf } from '../topic';
import { carryPosts } from './carry-posts';
import { checkPlace, type Place } from './place';
import { TO_MOVE } from './topic-move.sql';

/** Topics that stand better on another board. */
export class TopicMoveService {
  constructor(
    private readonly reads: Reads,
    private readonly changes: ChangeFeed,
    private readonly audit: AuditService,
  ) {}

  /**
   * Takes a topic to another board of its network, as one who keeps order: to one that is written on and that nobody
   * else reads. Where it stands there already, nothing is told.
   * @returns the id of the topic
   * @throws NotSignedIn, NotFound, InvalidInput, WiderAudience
   */
  async move(actor: Actor, input: { readonly topicId: string; readonly boardId: string }): Promise<string> {
    personOf(actor);
    const { ids } = this.reads;
    const [topicId, boardId] = [ids.decode(input.topicId), ids.decode(input.boardId)];
    if (topicId === null) throw noTopic();
    const { moderates, organises } = actor.reach;
    const moved = await inTransaction(this.reads.pool, async (tx) => {
      await holdLogsOf(tx, [topicId], boardId === null ? [] : [boardId]);
      const [place] = (await tx.query<Place>(TO_MOVE, [topicId, boardId, moderates, organises])).rows;
      if (!place) throw noTopic();
      const { fromId, toId, networkId } = place;
      if (toId === null) throw new NotFound('There is no such board in this network.', 'boardId');
      if (toId === fromId) return [];
      checkPlace(place, 'boardId');
      await carryPosts(tx, { topicId, intoId: topicId, fromId, toId });
      await tx.query('UPDATE topic SET board_id = $2 WHERE id = $1', [topicId, toId]);
      for (const streamId of [fromId, toId])
        await appendChange(tx, { streamId, kind: 'TOPIC_MOVED', subjectId: topicId, parentId: toId });
      const details = {
        did: 'topic moved',
        topic: ids.encode(topicId),
        fromBoard: ids.encode(fromId),
        board: ids.encode(toId),
      };
      await this.audit.record(tx, actor, { kind: 'MODERATED', networkId, details });
      return [fromId, toId];
    });
    for (const streamId of moved) this.changes.wake(streamId);
    return topicId;
  }
}

/** Those who may not know of a topic are told the same as where there is none. */
export function noTopic(): NotFound {
  return new NotFound('There is no such topic, or you do not keep order on its board.', 'topicId');
}
