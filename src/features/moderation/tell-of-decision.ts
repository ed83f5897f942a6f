import type { PoolClient } from 'pg';
import { textIn, type Texts } from '../../shared/text-in';
import type { DeliveryService } from '../delivery';
import { recipientsOf } from '../person';
import { REPORTERS_OF, type ReportedKindName, type ReportReasonName } from '../report';
import type { DecisionName } from './moderation.entity';
import { APPEAL_DAYS } from './moderation.policy';
import { TITLE_OF } from './moderation.sql';

/** A decision, as it is told of. */
export interface Decided {
  readonly itemId: string;
  readonly kind: ReportedKindName;
  readonly subjectId: string;
  readonly aboutIds: readonly string[];
  readonly networkName: Texts;
  readonly decision: DecisionName;
  readonly ground: ReportReasonName;
  readonly statement: string | null;
}

/**
 * Tells of a decision by mail: whom it is about what was decided, why, and how to appeal; those who reported it that it
 * was, and no more. Whom nothing happened to never hears that somebody reported her.
 */
export async function tellOfDecision(
  tx: PoolClient,
  deliveries: DeliveryService,
  decided: Decided,
  publicUrl: string,
): Promise<void> {
  const { kind, subjectId, decision, ground, statement, networkName } = decided;
  const [post] =
    kind === 'POST' ? (await tx.query<{ title: string }>(TITLE_OF, [subjectId])).rows : [undefined];
  const about = decision === 'DISMISS' ? [] : await recipientsOf(tx, decided.aboutIds);
  const statements = about.map(({ address, locale, name }) => ({
    class: 'MODERATION_DECIDED' as const,
    recipient: address,
    locale,
    content: {
      name,
      network: textIn(networkName, locale),
      kind,
      topic: post?.title ?? '',
      decision,
      ground,
      statement: statement ?? '–',
      days: String(APPEAL_DAYS),
      link: `${publicUrl}/statements`,
    },
  }));
  const { rows } = await tx.query<{ personId: string }>(REPORTERS_OF, [decided.itemId]);
  const reporters = await recipientsOf(
    tx,
    rows.map(({ personId }) => personId),
  );
  const words = reporters.map(({ address, locale, name }) => ({
    class: 'REPORT_DECIDED' as const,
    recipient: address,
    locale,
    content: { name, network: textIn(networkName, locale) },
  }));
  await deliveries.addAll(tx, [...statements, ...words]);
}
