import type { Reads } from '../../persistence/read/reads';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { NotFound } from '../../shared/errors';
import { personOf } from '../../shared/person-of';
import { fields, nested } from '../../shared/selection';
import { boardRead } from '../board';
import type { NotificationService } from '../notification';
import { postRead } from '../post';
import { KEEP_TOPICS, READ_BOARD, READ_TOPIC } from './reading.sql';

const topicOfPost = nested({ topic: fields('id') });

/** What people have read. */
export class ReadingService {
  constructor(
    private readonly reads: Reads,
    private readonly notifications: NotificationService,
  ) {}

  /**
   * Notes that the actor has read a topic up to a post; never back.
   * @returns the id of the topic
   * @throws NotSignedIn, NotFound
   */
  async readTopic(actor: Actor, postId: string): Promise<string> {
    const personId = personOf(actor);
    const uuid = this.reads.ids.decode(postId);
    const post = uuid && (await this.reads.one(actor, postRead, topicOfPost, uuid));
    const topicId = post ? this.reads.ids.decode(post.topic.id) : null;
    if (topicId === null) throw new NotFound('There is no such post.', 'postId');
    await this.reads.pool.query(READ_TOPIC, [personId, uuid]);
    await this.notifications.readWithTopic(personId, topicId, uuid!);
    return topicId;
  }

  /**
   * Notes that the actor has read all that is on a board by now.
   * @returns the id of the board
   * @throws NotSignedIn, NotFound
   */
  async readBoard(actor: Actor, boardId: string): Promise<string> {
    const personId = personOf(actor);
    const uuid = this.reads.ids.decode(boardId);
    const board = uuid && (await this.reads.one(actor, boardRead, fields('id'), uuid));
    if (!uuid || !board) throw new NotFound('There is no such board.', 'boardId');
    await inTransaction(this.reads.pool, async (tx) => {
      await tx.query(KEEP_TOPICS, [uuid]);
      await tx.query(READ_BOARD, [personId, uuid]);
    });
    await this.notifications.readWithBoard(personId, uuid);
    return uuid;
  }
}
