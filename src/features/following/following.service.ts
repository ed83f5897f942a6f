import type { Reads } from '../../persistence/read/reads';
import type { Actor } from '../../shared/actor';
import { NotFound } from '../../shared/errors';
import { personOf } from '../../shared/person-of';
import { fields } from '../../shared/selection';
import { boardRead } from '../board';
import { topicRead } from '../topic';
import type { NotificationLevelName } from './following.entity';
import { FOLLOW_AS_BOARD, FOLLOW_BOARD, FOLLOW_TOPIC } from './following.sql';

const justId = fields('id');

/** How much of boards and topics people want to be told. */
export class FollowingService {
  constructor(private readonly reads: Reads) {}

  /**
   * Sets how much of a board the actor wants to be told.
   * @throws NotSignedIn, NotFound
   */
  async followBoard(actor: Actor, boardId: string, level: NotificationLevelName): Promise<void> {
    const personId = personOf(actor);
    const uuid = this.reads.ids.decode(boardId);
    if (!uuid || !(await this.reads.one(actor, boardRead, justId, uuid)))
      throw new NotFound('There is no such board.', 'boardId');
    await this.reads.pool.query(FOLLOW_BOARD, [uuid, personId, level]);
  }

  /**
   * Sets how much of a topic the actor wants to be told; null for as much as of its board.
   * @returns the topic's id
   * @throws NotSignedIn, NotFound
   */
  async followTopic(actor: Actor, topicId: string, level: NotificationLevelName | null): Promise<string> {
    const personId = personOf(actor);
    const uuid = this.reads.ids.decode(topicId);
    if (!uuid || !(await this.reads.one(actor, topicRead, justId, uuid)))
      throw new NotFound('There is no such topic.', 'topicId');
    if (level === null) await this.reads.pool.query(FOLLOW_AS_BOARD, [uuid, personId]);
    else await this.reads.pool.query(FOLLOW_TOPIC, [uuid, personId, level]);
    return uuid;
  }
}
