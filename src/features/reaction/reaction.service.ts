import type { ChangeFeed } from '../../persistence/changes/change-feed';
import type { Reads } from '../../persistence/read/reads';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { NotFound, RulesNotAccepted } from '../../shared/errors';
import type { RateLimit } from '../../shared/rate-limit';
import { takingPart } from '../../shared/person-of';
import { holdLogOf, TopicLocked } from '../topic';
import type { ReactionKindName } from './reaction.entity';
import { OwnPost, ReactionsOff } from './reaction.errors';
import { POST_NOW, LOG_REACTION, REACT, TAKE_BACK } from './reaction.sql';

export interface Reaction {
  readonly postId: string;
  readonly kind: ReactionKindName;
  /** Whether it is to be there. */
  readonly on: boolean;
}

/** A post, and what stands against reacting to it. */
interface Place {
  readonly topicId: string;
  readonly boardId: string;
  readonly enabled: boolean;
  readonly locked: boolean;
  readonly own: boolean;
  readonly isMember: boolean;
  readonly rulesAccepted: boolean;
}

/** What people say to posts without words. */
export class ReactionService {
  constructor(
    private readonly reads: Reads,
    private readonly changes: ChangeFeed,
    private readonly byPerson: RateLimit,
  ) {}

  /**
   * Reacts to a post, or takes it back. Members of the board's network do, where it wants reactions, also where
   * only organisers post; one's own is taken back at any time, as posts are. What is so already is not told.
   * @returns the id of the post
   * @throws NotSignedIn, RateLimited, NotFound, ReactionsOff, OwnPost, TopicLocked, RulesNotAccepted
   */
  async react(actor: Actor, { postId, kind, on }: Reaction): Promise<string> {
    const { participantId, personId } = takingPart(actor);
    await this.byPerson.take(personId);
    const id = this.reads.ids.decode(postId);
    if (id === null) throw notThere();
    const boardId = await inTransaction(this.reads.pool, async (tx) => {
      await holdLogOf(tx, 'post', id);
      const found = await tx.query<Place>(POST_NOW, [id, participantId, actor.reach.networkIds, personId]);
      const [place] = found.rows;
      if (!place) throw notThere();
      if (on) check(place);
      const done = await tx.query(on ? REACT : TAKE_BACK, [id, participantId, kind]);
      if (done.rowCount === 0) {
        if (!place.isMember) throw notThere();
        return null;
      }
      await tx.query(LOG_REACTION, [place.boardId, id, place.topicId]);
      return place.boardId;
    });
    if (boardId !== null) this.changes.wake(boardId);
    return id;
  }
}

function check(place: Place): void {
  if (!place.isMember) throw notThere();
  if (!place.enabled) throw new ReactionsOff();
  if (place.own) throw new OwnPost();
  if (place.locked) throw new TopicLocked('postId');
  if (!place.rulesAccepted) throw new RulesNotAccepted();
}

function notThere(): NotFound {
  return new NotFound('There is no such post, or it is not for you to react to.', 'postId');
}
