import type { PoolClient } from 'pg';
import type { Reads } from '../../persistence/read/reads';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { NotFound } from '../../shared/errors';
import { timeOrderedId } from '../../shared/ids';
import { personOf } from '../../shared/person-of';
import { fields } from '../../shared/selection';
import type { AuditService } from '../audit';
import { postRead } from '../post';
import { openItem, type CallParts, type PostSubject, type ReportReasonName } from '../report';
import { nothingAfterwards, type Afterwards, type PostPlace, type Withholding } from '../withholding';
import { holdItem, holdItemWithPost, type Item } from './hold-item';
import type { DecisionName } from './moderation.entity';
import { DecidedMeanwhile, DecisionDoesNotFit } from './moderation.errors';
import { checkFits, showsAgain, statementOf } from './moderation.policy';
import { DECIDE, FORGET_NOTES, POST_TO_MODERATE } from './moderation.sql';
import { tellOfDecision } from './tell-of-decision';

/** What is decided, on which ground, and why. */
export interface Choice {
  readonly decision: DecisionName;
  readonly ground: ReportReasonName;
  readonly statement?: string | null;
}

export interface ModerationParts extends CallParts {
  readonly reads: Reads;
  readonly withholding: Withholding;
  readonly audit: AuditService;
  readonly publicUrl: () => string;
  readonly pokeJobs: () => void;
}

/** What those who keep order decide about what waits for them. */
export class ModerationService {
  constructor(private readonly parts: ModerationParts) {}

  /**
   * Decides about an item of the queue: never about oneself.
   * @returns the id of the item
   * @throws NotSignedIn, InvalidInput, NotFound, DecidedMeanwhile, DecisionDoesNotFit
   */
  async decide(actor: Actor, itemId: string, choice: Choice): Promise<string> {
    const { reads, withholding } = this.parts;
    personOf(actor);
    const id = reads.ids.decode(itemId);
    if (id === null) throw notYours();
    const statement = statementOf(choice.decision, choice.statement);
    const afterwards = await inTransaction(reads.pool, async (tx) => {
      const held = await holdItemWithPost(tx, withholding, actor, id);
      if (!held) throw notYours();
      if (held.item.state !== 'OPEN') throw new DecidedMeanwhile();
      return this.judge(tx, actor, held.item, held.place, { ...choice, statement });
    });
    return this.done(id, afterwards);
  }

  /**
   * Hides or redacts a post that the actor sees and keeps order over, reported or not.
   * @returns the id of the item that came of it
   * @throws NotSignedIn, InvalidInput, NotFound, DecisionDoesNotFit
   */
  async moderate(actor: Actor, postId: string, choice: Choice): Promise<string> {
    const { reads, withholding } = this.parts;
    const me = personOf(actor);
    const subjectId = reads.ids.decode(postId);
    if (subjectId === null || !(await reads.one(actor, postRead, fields('id'), subjectId)))
      throw noSuchPost();
    if (choice.decision !== 'HIDE' && choice.decision !== 'REDACT') throw new DecisionDoesNotFit();
    const statement = statementOf(choice.decision, choice.statement);
    const { moderates, organises } = actor.reach;
    const [id, afterwards] = await inTransaction(reads.pool, async (tx) => {
      const place = await withholding.placeOf(tx, subjectId);
      const asked = [subjectId, me, moderates, organises];
      const [post] = (await tx.query<PostSubject>(POST_TO_MODERATE, asked)).rows;
      if (!post) throw noSuchPost();
      const subject = { ...post, kind: 'POST', subjectId } as const;
      const opened = await openItem(tx, { ...subject, origin: 'MODERATOR', reason: choice.ground });
      const item = await holdItem(tx, actor, opened.id);
      if (!item) throw notYours();
      return [opened.id, await this.judge(tx, actor, item, place, { ...choice, statement })] as const;
    });
    return this.done(id, afterwards);
  }

  /** Stores a decision with its reasons, does what it says, writes it down and tells of it. */
  private async judge(
    tx: PoolClient,
    actor: Actor,
    item: Item,
    place: PostPlace | null,
    choice: Choice & { readonly statement: string | null },
  ): Promise<Afterwards> {
    const { audit, deliveries, publicUrl, reads } = this.parts;
    const { decision, ground, statement } = choice;
    const { id, kind, subjectId, networkId, aboutIds, networkName } = item;
    checkFits(decision, kind, place, aboutIds);
    const values = [timeOrderedId(), id, decision, ground, statement, actor.reach.personId];
    await tx.query(DECIDE, values);
    const afterwards = place ? await this.carryOut(tx, item, place, decision) : nothingAfterwards;
    const details = { did: `decided: ${decision}`, ground, kind, thing: reads.ids.encode(subjectId) };
    await audit.record(tx, actor, { kind: 'MODERATED', networkId, details });
    const decided = { itemId: id, kind, subjectId, aboutIds, networkName, decision, ground, statement };
    await tellOfDecision(tx, deliveries, decided, publicUrl());
    return afterwards;
  }

  private async carryOut(
    tx: PoolClient,
    { id, subjectId }: Item,
    place: PostPlace,
    decision: DecisionName,
  ): Promise<Afterwards> {
    const { withholding } = this.parts;
    if (decision === 'REDACT') {
      await tx.query(FORGET_NOTES, [id]);
      return withholding.redact(tx, subjectId, place);
    }
    if (decision === 'HIDE' && place.state !== 'HELD') return withholding.hold(tx, subjectId, place);
    if (showsAgain(decision) && place.state === 'HELD') return withholding.release(tx, subjectId, place);
    return nothingAfterwards;
  }

  private done(id: string, afterwards: Afterwards): string {
    afterwards();
    this.parts.pokeJobs();
    return id;
  }
}

/** Those who may not know of an item are told the same as where there is none. */
function notYours(): NotFound {
  return new NotFound('There is no such thing in your queue.', 'itemId');
}

function noSuchPost(): NotFound {
  return new NotFound('There is no such post, or you do not keep order on its board.', 'postId');
}
