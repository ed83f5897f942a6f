import { appendChange } from '../../persistence/changes/append-change';
import type { ChangeFeed } from '../../persistence/changes/change-feed';
import type { Reads } from '../../persistence/read/reads';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { NotFound } from '../../shared/errors';
import { takingPart } from '../../shared/person-of';
import { holdLogOf, TopicLocked } from '../topic';
import { NoAnswer } from './accepted-answer.errors';
import { ACCEPT, ANSWER_NOW } from './accepted-answer.sql';

/** An answer, its topic, and what the actor is to it. */
interface Answer {
  readonly topicId: string;
  readonly boardId: string;
  readonly locked: boolean;
  readonly acceptedId: string | null;
  readonly isAuthor: boolean;
  readonly mayModerate: boolean;
  readonly isAnswer: boolean;
}

/** Which answer helped whoever asked. */
export class AcceptedAnswerService {
  constructor(
    private readonly reads: Reads,
    private readonly changes: ChangeFeed,
  ) {}

  /**
   * Accepts an answer, as who asked or who keeps order, in place of one accepted before; or accepts it no more.
   * What is so already is told to nobody.
   * @returns the id of the topic
   * @throws NotSignedIn, NotFound, NoAnswer, TopicLocked
   */
  async accept(actor: Actor, { postId, accepted }: { postId: string; accepted: boolean }): Promise<string> {
    const { participantId } = takingPart(actor);
    const id = this.reads.ids.decode(postId);
    if (id === null) throw notYours();
    const { networkIds, moderates, organises } = actor.reach;
    const answered = await inTransaction(this.reads.pool, async (tx) => {
      await holdLogOf(tx, 'post', id);
      const values = [id, participantId, networkIds, moderates, organises];
      const [answer] = (await tx.query<Answer>(ANSWER_NOW, values)).rows;
      if (!answer || !(answer.isAuthor || answer.mayModerate)) throw notYours();
      if (!answer.isAnswer) throw new NoAnswer();
      if (answer.locked && !answer.mayModerate) throw new TopicLocked('postId');
      const { topicId, boardId } = answer;
      if ((answer.acceptedId === id) === accepted) return { topicId, wake: null };
      await tx.query(ACCEPT, [topicId, accepted ? id : null]);
      await appendChange(tx, { streamId: boardId, kind: 'TOPIC_CHANGED', subjectId: topicId });
      return { topicId, wake: boardId };
    });
    if (answered.wake !== null) this.changes.wake(answered.wake);
    return answered.topicId;
  }
}

function notYours(): NotFound {
  return new NotFound('There is no such answer, or it is not for you to accept.', 'postId');
}
