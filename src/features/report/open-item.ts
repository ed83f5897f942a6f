import type { PoolClient } from 'pg';
import { timeOrderedId } from '../../shared/ids';
import type { Finding } from '../../shared/screening';
import {
  REPORT_REASONS,
  type ModerationOriginName,
  type ReportedKindName,
  type ReportReasonName,
} from './report.entity';
import { hoursFor } from './report.policy';
import { OPEN_ITEM } from './report.sql';

/** Who decides about a post, and whom it is about (`postSubject`). */
export interface PostSubject {
  readonly networkId: string;
  readonly authorId: string | null;
  readonly aboutIds: readonly string[];
}

/** What is to be decided about. */
export interface NewItem extends PostSubject {
  readonly kind: ReportedKindName;
  readonly subjectId: string;
  readonly origin: ModerationOriginName;
  readonly reason: ReportReasonName;
  /** What screening found in it. */
  readonly findings?: readonly Finding[];
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
  const kept = findings?.map(({ rule, start, end }) => ({ rule, start, end }));
  const rest = [hoursFor(reason), REPORT_REASONS, kept ? JSON.stringify(kept) : null];
  return (await tx.query<OpenItem>(OPEN_ITEM, [...values, ...rest])).rows[0]!;
}
