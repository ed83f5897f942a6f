import type { PoolClient } from 'pg';
import { timeOrderedId } from '../../shared/ids';
import { textIn, type Texts } from '../../shared/text-in';
import type { DeliveryService } from '../delivery';
import { recipientsOf } from '../person';
import {
  REPORT_REASONS,
  type ModerationOriginName,
  type ReportedKindName,
  type ReportReasonName,
} from './report.entity';
import { hoursFor } from './report.policy';
import { JUDGES_OF, OPEN_ITEM } from './report.sql';

/** What is to be decided about. */
export interface NewItem {
  readonly networkId: string;
  readonly kind: ReportedKindName;
  readonly subjectId: string;
  readonly authorId: string | null;
  readonly aboutIds: readonly string[];
  readonly origin: ModerationOriginName;
  readonly reason: ReportReasonName;
  /** Rules and offsets. */
  readonly findings?: unknown;
}

/** An item of the queue. */
export interface OpenItem {
  readonly id: string;
  readonly isNew: boolean;
}

/** Puts something into the queue of a network, in the caller's transaction; or finds it there. */
export async function openItem(tx: PoolClient, item: NewItem): Promise<OpenItem> {
  const { networkId, kind, subjectId, authorId, aboutIds, origin, reason, findings } = item;
  const values = [timeOrderedId(), networkId, kind, subjectId, authorId, aboutIds, origin, reason];
  const rest = [hoursFor(reason), REPORT_REASONS, findings === undefined ? null : JSON.stringify(findings)];
  return (await tx.query<OpenItem>(OPEN_ITEM, [...values, ...rest])).rows[0]!;
}

/** Mails those who can decide that something waits for them: neither what, nor of whom. */
export async function callJudges(
  tx: PoolClient,
  deliveries: DeliveryService,
  itemId: string,
  hours: number,
  linkOf: (networkId: string) => string,
): Promise<void> {
  const found = await tx.query<{ personId: string; networkId: string; networkName: Texts }>(JUDGES_OF, [
    itemId,
  ]);
  const [first] = found.rows;
  if (!first) return;
  const link = linkOf(first.networkId);
  const people = found.rows.map(({ personId }) => personId);
  const mails = (await recipientsOf(tx, people)).map(({ address, locale, name }) => ({
    class: hours === 1 ? ('REPORTED_URGENT' as const) : ('REPORTED' as const),
    recipient: address,
    locale,
    content: { name, network: textIn(first.networkName, locale), link },
  }));
  await deliveries.addAll(tx, mails);
}
