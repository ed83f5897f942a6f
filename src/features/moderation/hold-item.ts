import type { PoolClient } from 'pg';
import type { Actor } from '../../shared/actor';
import type { Texts } from '../../shared/text-in';
import type { ModerationStateName, ReportedKindName } from '../report';
import type { PostPlace, Withholding } from '../withholding';
import { ITEM_TO_DECIDE, SUBJECT_OF } from './moderation.sql';

/** An item, as those decide about it who keep order. */
export interface Item {
  readonly id: string;
  readonly networkId: string;
  readonly networkName: Texts;
  readonly kind: ReportedKindName;
  readonly subjectId: string;
  readonly aboutIds: readonly string[];
  readonly state: ModerationStateName;
}

/** Holds an item until the transaction ends. @returns null where it is not for the actor */
export async function holdItem(
  tx: PoolClient,
  actor: Actor,
  id: string,
  statement = ITEM_TO_DECIDE,
): Promise<Item | null> {
  const { personId, moderates, organises } = actor.reach;
  return (await tx.query<Item>(statement, [id, personId, moderates, organises])).rows[0] ?? null;
}

/** The same, with the post that it is about: the log in which that stands is held before the item. */
export async function holdItemWithPost(
  tx: PoolClient,
  withholding: Withholding,
  actor: Actor,
  id: string,
  statement = ITEM_TO_DECIDE,
): Promise<{ readonly item: Item; readonly place: PostPlace | null } | null> {
  const [of] = (await tx.query<Pick<Item, 'kind' | 'subjectId'>>(SUBJECT_OF, [id])).rows;
  const place = of?.kind === 'POST' ? await withholding.placeOf(tx, of.subjectId) : null;
  const item = await holdItem(tx, actor, id, statement);
  return item && { item, place };
}
