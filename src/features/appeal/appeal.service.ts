import type { PoolClient } from 'pg';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { InvalidInput, NotFound } from '../../shared/errors';
import { personOf } from '../../shared/person-of';
import { textIn, type Texts } from '../../shared/text-in';
import { passFreeText } from '../free-text';
import {
  DecidedMeanwhile,
  type AppealOutcomeName,
  type DecisionName,
  type ModerationParts,
} from '../moderation';
import { recipientsOf } from '../person';
import type { ModerationStateName, ReportedKindName, ReportReasonName } from '../report';
import type { Afterwards } from '../withholding';
import { AppealClosed } from './appeal.errors';
import { ANSWER, APPEAL, APPEAL_JUDGES, APPEAL_TO_ANSWER, OWN_DECISION } from './appeal.sql';

/** Within how many hours an appeal is to be answered. */
const ANSWER_HOURS = 72;
const MIN_LENGTH = 10;
const MAX_LENGTH = 2_000;

interface Appealed {
  readonly networkId: string;
  readonly networkName: Texts;
  readonly kind: ReportedKindName;
  readonly subjectId: string;
  readonly aboutIds: readonly string[];
  readonly state: ModerationStateName;
  readonly decision: DecisionName;
  readonly ground: ReportReasonName;
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
    const text = said(words, 'text');
    const id = reads.ids.decode(statementId);
    if (id === null) throw noSuchDecision();
    await inTransaction(reads.pool, async (tx) => {
      const found = await tx.query<{ itemId: string; networkId: string; open: boolean }>(OWN_DECISION, [
        id,
        me,
      ]);
      const [own] = found.rows;
      if (!own) throw noSuchDecision();
      if (!own.open) throw new AppealClosed();
      await tx.query(APPEAL, [id, text, ANSWER_HOURS]);
      const { networkId } = own;
      await audit.record(tx, actor, { kind: 'MODERATED', networkId, details: { did: 'appealed' } });
      await this.call(tx, own.itemId);
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
    const answer = said(input.answer, 'answer');
    const id = reads.ids.decode(input.itemId);
    if (id === null) throw notYours();
    const { moderates, organises } = actor.reach;
    const asked = [id, me, moderates, organises];
    const afterwards = await inTransaction(reads.pool, async (tx) => {
      // What it is about never changes: the log of its board is held before the item.
      const about = await tx.query<{ kind: ReportedKindName; subjectId: string }>(
        'SELECT subject_kind AS kind, subject_id AS "subjectId" FROM moderation_item WHERE id = $1',
        [id],
      );
      const of = about.rows[0];
      if (!of) throw notYours();
      const place = of.kind === 'POST' ? await withholding.placeOf(tx, of.subjectId) : null;
      const [item] = (await tx.query<Appealed>(APPEAL_TO_ANSWER, asked)).rows;
      if (!item) throw notYours();
      if (item.state !== 'APPEALED') throw new DecidedMeanwhile();
      await tx.query(ANSWER, [id, input.outcome, answer, me]);
      await this.tell(tx, actor, item, input.outcome, answer);
      const restores = input.outcome === 'OVERTURNED' && item.decision === 'HIDE';
      return restores && place?.state === 'HELD' && place.hasText
        ? withholding.release(tx, item.subjectId, place)
        : nothing;
    });
    afterwards();
    this.parts.pokeJobs();
    return id;
  }

  private async tell(
    tx: PoolClient,
    actor: Actor,
    { networkId, networkName, aboutIds, kind, subjectId }: Appealed,
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

  /** Mails those who can answer it. */
  private async call(tx: PoolClient, itemId: string): Promise<void> {
    const { reads, deliveries, publicUrl } = this.parts;
    const found = await tx.query<{ personId: string; networkId: string; networkName: Texts }>(APPEAL_JUDGES, [
      itemId,
    ]);
    const [first] = found.rows;
    if (!first) return;
    const link = `${publicUrl()}/networks/${reads.ids.encode(first.networkId)}/moderation`;
    const people = found.rows.map(({ personId }) => personId);
    const mails = (await recipientsOf(tx, people)).map(({ address, locale, name }) => ({
      class: 'APPEALED' as const,
      recipient: address,
      locale,
      content: { name, network: textIn(first.networkName, locale), link },
    }));
    await deliveries.addAll(tx, mails);
  }
}

const nothing: Afterwards = () => undefined;

function said(words: string, field: string): string {
  const { text } = passFreeText(words, { field, maxLength: MAX_LENGTH });
  if ([...text].length < MIN_LENGTH)
    throw new InvalidInput(`Say why, in ${MIN_LENGTH} characters at least.`, field);
  return text;
}

function noSuchDecision(): NotFound {
  return new NotFound('There is no such decision about you.', 'statementId');
}

/** Those who may not know of an item are told the same as where there is none. */
function notYours(): NotFound {
  return new NotFound('There is no such appeal for you to answer.', 'itemId');
}
