import { appendChange } from '../../persistence/changes/append-change';
import type { ChangeFeed } from '../../persistence/changes/change-feed';
import type { Reads } from '../../persistence/read/reads';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { InvalidInput, NotFound } from '../../shared/errors';
import { personOf } from '../../shared/person-of';
import { CARRY_ALIASES } from '../alias';
import type { AuditService } from '../audit';
import { copyTags } from '../tag';
import { holdLogsOf } from '../topic';
import { carryPosts } from './carry-posts';
import { noTopic } from './move.service';
import { checkPlace, type Place } from './place';
import { GO_INTO, KEEP_AWAY, TAKE_OVER, TO_MERGE } from './topic-move.sql';

/** Topics that are about the same. */
export class TopicMergeService {
  constructor(
    private readonly reads: Reads,
    private readonly changes: ChangeFeed,
    private readonly audit: AuditService,
  ) {}

  /**
   * Has a topic go into another of its network, with all its posts, under the rules by which it could go to that one's
   * board. Links to it lead to the other from then on; what went there already is told to nobody.
   * @returns the id of the topic that it went into
   * @throws NotSignedIn, NotFound, InvalidInput, WiderAudience
   */
  async merge(
    actor: Actor,
    input: { readonly topicId: string; readonly intoTopicId: string },
  ): Promise<string> {
    personOf(actor);
    const { ids } = this.reads;
    const [topicId, intoId] = [ids.decode(input.topicId), ids.decode(input.intoTopicId)];
    if (topicId === null) throw noTopic();
    if (intoId === null) throw noOther();
    if (topicId === intoId) throw new InvalidInput('A topic does not go into itself.', 'intoTopicId');
    const { moderates, organises } = actor.reach;
    const merged = await inTransaction(this.reads.pool, async (tx) => {
      await holdLogsOf(tx, [topicId, intoId]);
      const values = [topicId, intoId, moderates, organises];
      const [place] = (await tx.query<Place & { isDone: boolean }>(TO_MERGE, values)).rows;
      if (!place) throw noTopic();
      const { fromId, toId, networkId } = place;
      if (toId === null) throw noOther();
      if (place.isDone) return [];
      checkPlace(place, 'intoTopicId');
      await tx.query(CARRY_ALIASES, [topicId, intoId]);
      await tx.query(KEEP_AWAY, [topicId]);
      await carryPosts(tx, { topicId, intoId, fromId, toId });
      await tx.query(TAKE_OVER, [topicId, intoId]);
      await copyTags(tx, topicId, intoId);
      await tx.query(GO_INTO, [topicId, intoId]);
      const logs = [...new Set([fromId, toId])];
      for (const streamId of logs)
        await appendChange(tx, { streamId, kind: 'TOPIC_MERGED', subjectId: topicId, parentId: intoId });
      const details = {
        did: 'topic merged',
        topic: ids.encode(topicId),
        intoTopic: ids.encode(intoId),
      };
      await this.audit.record(tx, actor, { kind: 'MODERATED', networkId, details });
      return logs;
    });
    for (const streamId of merged) this.changes.wake(streamId);
    return intoId;
  }
}

function noOther(): NotFound {
  return new NotFound('There is no such topic in this network.', 'intoTopicId');
}
