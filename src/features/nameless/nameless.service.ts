import type { Reads } from '../../persistence/read/reads';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { NotFound } from '../../shared/errors';
import { textIn } from '../../shared/text-in';
import { personOf } from '../../shared/person-of';
import type { RateLimit } from '../../shared/rate-limit';
import type { Selection } from '../../shared/selection';
import { requireStepUp } from '../../shared/step-up';
import type { AuditService } from '../audit';
import type { DeliveryService } from '../delivery';
import { passFreeText } from '../free-text';
import { participantOf, participantRead, recipientsOf, type Participant } from '../person';
import { NotNameless } from './nameless.errors';
import { POST_TO_REVEAL } from './nameless.sql';

/** Characters of a reason. */
const REASON = { field: 'reason', minLength: 10, maxLength: 500, oneLine: true };

/** A post, and who stands behind it. */
interface Asked {
  readonly networkId: string;
  readonly networkName: Record<string, string>;
  readonly topicId: string;
  readonly topicTitle: string;
  readonly personId: string | null;
}

export interface NamelessParts {
  readonly reads: Reads;
  readonly audit: AuditService;
  readonly deliveries: DeliveryService;
  readonly revealsByPerson: RateLimit;
  readonly publicUrl: () => string;
  readonly pokeJobs: () => void;
}

/** What was written without names, and the one way to learn by whom. */
export class NamelessService {
  constructor(private readonly parts: NamelessParts) {}

  /**
   * Breaks the glass: who wrote a post without her name, for those who keep order on its board, with a fresh proof and a
   * reason. Before anything is answered it is written down, with the reason, and on its way to whoever wrote the post.
   * @throws NotSignedIn, NotFound, InvalidInput, StepUpRequired, RateLimited, NotNameless
   */
  async reveal(
    actor: Actor,
    input: { readonly postId: string; readonly reason: string },
    selection: Selection,
  ): Promise<Participant> {
    const { reads, audit, deliveries } = this.parts;
    const me = personOf(actor);
    const reason = passFreeText(input.reason, REASON).text;
    const postId = reads.ids.decode(input.postId);
    const { moderates, organises } = actor.reach;
    if (postId === null) throw notYours();
    const found = await reads.pool.query<Asked>(POST_TO_REVEAL, [postId, moderates, organises]);
    const [asked] = found.rows;
    if (!asked) throw notYours();
    const { personId, networkId } = asked;
    if (personId === null) throw new NotNameless();
    requireStepUp(actor);
    await this.parts.revealsByPerson.take(me);
    await inTransaction(reads.pool, async (tx) => {
      const details = { post: reads.ids.encode(postId), reason };
      await audit.record(tx, actor, { kind: 'AUTHOR_REVEALED', subjectId: personId, networkId, details });
      const mails = (await recipientsOf(tx, [personId])).map(({ address, locale, name }) => ({
        class: 'AUTHOR_REVEALED' as const,
        recipient: address,
        locale,
        content: {
          name,
          network: textIn(asked.networkName, locale),
          topic: asked.topicTitle,
          reason,
          link: `${this.parts.publicUrl()}/topics/${reads.ids.encode(asked.topicId)}?post=${reads.ids.encode(postId)}`,
        },
      }));
      await deliveries.addAll(tx, mails);
    });
    this.parts.pokeJobs();
    const author = await participantOf(reads.pool, personId);
    return (await reads.one(actor, participantRead, selection, author!))!;
  }
}

function notYours(): NotFound {
  return new NotFound('There is no such post, or you do not keep order on its board.', 'postId');
}
