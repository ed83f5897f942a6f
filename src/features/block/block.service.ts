import type { Keyset, KeysetList } from '../../persistence/keyset';
import type { Reads } from '../../persistence/read/reads';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { InvalidInput, NotFound } from '../../shared/errors';
import type { PageArgs } from '../../shared/page';
import { personOf } from '../../shared/person-of';
import { fields, type Selection } from '../../shared/selection';
import { guardianRead, WHOSE_CARD } from '../guardian';
import { participantOf, participantRead, type Participant } from '../person';
import { TooManyBlocks } from './block.errors';
import {
  BLOCK,
  HOLD_BLOCKER,
  UNBLOCK,
  viewerBlocksParticipant,
  WHO_IS_IN_TOUCH,
  WHO_TAKES_PART,
  WHO_WROTE_MESSAGE,
} from './block.sql';
import type { FollowedBlocks } from './followed-blocks';

/** People whom one person may block; more are a board to leave. */
export const MAX_BLOCKS = 500;

/** Whom it is about: one of them. */
export interface Whom {
  readonly guardianId?: string | null;
  readonly participantId?: string | null;
  readonly messageId?: string | null;
}

/** By name. */
const blocked: KeysetList<Participant> = {
  name: 'blockedPeople',
  model: participantRead,
  keys: [
    { sql: (a) => `fold(${a}.name) COLLATE "C"`, type: 'text' },
    { sql: (a) => `${a}.id`, type: 'uuid' },
  ],
  where: (a, params) => viewerBlocksParticipant(`${a}.id`, params),
};

/**
 * Whom people do not want to hear of. A block changes what comes to the one who blocks, and nothing that anybody else is
 * answered: whoever is blocked cannot learn it, and so goes on to see the other and to write to her.
 */
export class BlockService {
  constructor(
    private readonly reads: Reads,
    private readonly keyset: Keyset,
    private readonly followed: FollowedBlocks,
  ) {}

  /** Whom the actor blocks, by name. */
  own(actor: Actor, page: PageArgs, selection: Selection) {
    return this.keyset.page(actor, blocked, selection, page);
  }

  /** A participant as the actor sees it. */
  byUuid(actor: Actor, uuid: string, selection: Selection): Promise<Participant | null> {
    return this.reads.one(actor, participantRead, selection, uuid);
  }

  /**
   * Blocks somebody; once or twice is the same.
   * @returns the id of the participant she is
   * @throws NotSignedIn, InvalidInput, NotFound, TooManyBlocks
   */
  async block(actor: Actor, whom: Whom): Promise<string> {
    const personId = personOf(actor);
    const otherId = await this.whom(actor, personId, whom);
    if (otherId === personId) throw new InvalidInput('This is you.', theOne(whom)[0]);
    await inTransaction(this.reads.pool, async (tx) => {
      await tx.query(HOLD_BLOCKER, [personId]);
      const there = await tx.query(BLOCK, [personId, otherId, MAX_BLOCKS]);
      if (there.rowCount === 0) throw new TooManyBlocks(MAX_BLOCKS);
    });
    return this.done(personId, otherId);
  }

  /**
   * Blocks somebody no more. What did not come meanwhile does not come after all, but for a contact request that waits.
   * @returns the id of the participant she is
   * @throws NotSignedIn, InvalidInput, NotFound
   */
  async unblock(actor: Actor, whom: Whom): Promise<string> {
    const personId = personOf(actor);
    const otherId = await this.whom(actor, personId, whom);
    await this.reads.pool.query(UNBLOCK, [personId, otherId]);
    return this.done(personId, otherId);
  }

  private async done(personId: string, otherId: string): Promise<string> {
    await this.followed.changed(personId);
    return (await participantOf(this.reads.pool, otherId))!;
  }

  private async whom(actor: Actor, personId: string, whom: Whom): Promise<string> {
    const [field, shown] = theOne(whom);
    const id = this.reads.ids.decode(shown);
    const found = id && (await this.behind(actor, personId, field, id));
    if (!found) throw new NotFound('There is no such person, or she is not for you to see.', field);
    return found;
  }

  /** The person behind a card, a participant or a message; null where there is none for the actor. */
  private async behind(
    actor: Actor,
    personId: string,
    field: keyof Whom,
    id: string,
  ): Promise<string | null> {
    const one = async (statement: string, values: string[]) =>
      (await this.reads.pool.query<{ personId: string }>(statement, values)).rows[0]?.personId ?? null;
    if (field === 'participantId') return one(WHO_TAKES_PART, [id]);
    if (field === 'messageId') return one(WHO_WROTE_MESSAGE, [id, personId]);
    const seen = await this.reads.one(actor, guardianRead, fields('id'), id);
    return seen ? one(WHOSE_CARD, [id]) : one(WHO_IS_IN_TOUCH, [id, personId]);
  }
}

/** What was said of whom it is about. @throws InvalidInput where it is not one thing */
function theOne({ guardianId, participantId, messageId }: Whom): [field: keyof Whom, id: string] {
  const said = Object.entries({ guardianId, participantId, messageId }).filter(([, id]) => id != null);
  if (said.length !== 1)
    throw new InvalidInput(
      'Say by one thing who it is: a card, a participant or a message.',
      'participantId',
    );
  return said[0] as [keyof Whom, string];
}
