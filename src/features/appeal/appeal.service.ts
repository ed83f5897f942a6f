import type { PoolClient } from 'pg';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { NotFound } from '../../shared/errors';
import { personOf } from '../../shared/person-of';
import { textIn } from '../../shared/text-in';
import { passFreeText } from '../free-text';
import {
  DecidedMeanwhile,
  holdItemWithPost,
  ITEM_TO_ANSWER,
  type AppealOutcomeName,
  type DecisionName,
  type Item,
  type ModerationParts,
} from '../moderation';
import { recipientsOf } from '../person';
import { callJudges } from '../report';
import { nothingAfterwards } from '../withholding';
import { AppealClosed } from './appeal.errors';
import { ANSWER, APPEAL, APPEAL_JUDGES, OWN_DECISION } from './appeal.sql';

/** Within how many hours an appeal is to be answered. */
const ANSWER_HOURS = 72;
/** Characters of what both sides say. */
const SAID = { minLength: 10, maxLength: 2_000 };

/** A decision that its actor can appeal, where it is still open for that. */
interface OwnDecision {
  readonly itemId: string;
  readonly networkId: string;
  readonly open: boolean;
}

/** What whom a decision is about says to it, and what somebody else makes of that. */
export class AppealService {
  constructor(private readonly parts: ModerationParts) {}

  /**
   * Appeals a decision about the actor, once: it goes to somebody who neither made it nor reported what it is about.
   * @returns the id of the decision
   * @throws NotSignedIn, InvalidInput, NotFound, AppealClosed
   */
  async appeal(actor: Actor, statementId: string, words: string): Promise<string> {
    const { reads, audit } = this.parts;
    const me = personOf(actor);
    const { text } = passFreeText(words, { field: 'text', ...SAID });
    const id = reads.ids.decode(statementId);
    if (id === null) throw noSuchDecision();
    await inTransaction(reads.pool, async (tx) => {
      const [own] = (await tx.query<OwnDecision>(OWN_DECISION, [id, me])).rows;
      if (!own) throw noSuchDecision();
      if (!own.open) throw new AppealClosed();
      await tx.query(APPEAL, [id, text, ANSWER_HOURS]);
      const { networkId } = own;
      await audit.record(tx, actor, { kind: 'MODERATED', networkId, details: { did: 'appealed' } });
      await callJudges(tx, this.parts, own.itemId, 'APPEALED', APPEAL_JUDGES);
    });
    this.parts.pokeJobs();
    return id;
  }

  /**
   * Answers an appeal, as one who keeps order and had no part in it yet. What is overturned is shown again, where its
   * text still stands.
   * @returns the id of the item
   * @throws NotSignedIn, InvalidInput, NotFound, DecidedMeanwhile
   */
  async answer(
    actor: Actor,
    input: { readonly itemId: string; readonly outcome: AppealOutcomeName; readonly answer: string },
  ): Promise<string> {
    const { reads, withholding } = this.parts;
    const me = personOf(actor);
    const { text: answer } = passFreeText(input.answer, { field: 'answer', ...SAID });
    const id = reads.ids.decode(input.itemId);
    if (id === null) throw notYours();
    const afterwards = await inTransaction(reads.pool, async (tx) => {
      const held = await holdItemWithPost(tx, withholding, actor, id, ITEM_TO_ANSWER);
      if (!held) throw notYours();
      const { item, place } = held;
      if (item.state !== 'APPEALED') throw new DecidedMeanwhile();
      const answered = await tx.query<{ decision: DecisionName }>(ANSWER, [id, input.outcome, answer, me]);
      await this.tell(tx, actor, item, input.outcome, answer);
      const restores = input.outcome === 'OVERTURNED' && answered.rows[0]?.decision === 'HIDE';
      return restores && place?.state === 'HELD' && place.hasText
        ? withholding.release(tx, item.subjectId, place)
        : nothingAfterwards;
    });
    afterwards();
    this.parts.pokeJobs();
    return id;
  }

  private async tell(
    tx: PoolClient,
    actor: Actor,
    { networkId, networkName, aboutIds, kind, subjectId }: Item,
    outcome: AppealOutcomeName,
    answer: string,
  ): Promise<void> {
    const { reads, audit, deliveries, publicUrl } = this.parts;
    const details = { did: `appeal: ${outcome}`, kind, thing: reads.ids.encode(subjectId) };
    await audit.record(tx, actor, { kind: 'MODERATED', networkId, details });
    const mails = (await recipientsOf(tx, aboutIds)).map(({ address, locale, name }) => ({
      class: 'APPEAL_DECIDED' as const,
      recipient: address,
      locale,
      content: {
        name,
        network: textIn(networkName, locale),
        outcome,
        answer,
        link: `${publicUrl()}/statements`,
      },
    }));
    await deliveries.addAll(tx, mails);
  }
}

function noSuchDecision(): NotFound {
  return new NotFound('There is no such decision about you.', 'statementId');
}

/** Those who may not know of an item are told the same as where there is none. */
function notYours(): NotFound {
  return new NotFound('There is no such appeal for you to answer.', 'itemId');
}
