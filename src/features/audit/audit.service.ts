import type { Pool, PoolClient } from 'pg';
import type { Keyset, KeysetList } from '../../persistence/keyset';
import type { Actor } from '../../shared/actor';
import { timeOrderedId } from '../../shared/ids';
import type { PageArgs } from '../../shared/page';
import type { Selection } from '../../shared/selection';
import type { AuditKindName } from './audit.entity';
import { auditRead } from './audit.read';
import type { AuditEntry } from './audit.types';

const entries: KeysetList<AuditEntry> = {
  name: 'audit',
  model: auditRead,
  keys: [{ sql: (a) => `${a}.id`, type: 'uuid' }],
  descending: true,
  where: (a, params) => `${a}.kind = ANY(${params.arg('kinds', 'text[]')})`,
};
const allEntries: KeysetList<AuditEntry> = { ...entries, where: () => 'true' };

/** What is to be written down. */
export interface NewAuditEntry {
  readonly kind: AuditKindName;
  /** The person it is done to. */
  readonly subjectId?: string | null;
  readonly networkId?: string | null;
  /** Plain words and ids by name; nothing of what people wrote. */
  readonly details?: Readonly<Record<string, string>>;
}

/** The audit log: written with the change itself, in its transaction. */
export class AuditService {
  constructor(private readonly keyset: Keyset) {}

  /** Writes an entry in the caller's transaction. */
  async record(tx: Pool | PoolClient, actor: Actor, entry: NewAuditEntry): Promise<void> {
    await this.recordAll(tx, actor, [entry]);
  }

  /** Writes several, in one statement: all of them or none. */
  async recordAll(tx: Pool | PoolClient, actor: Actor, entries: readonly NewAuditEntry[]): Promise<void> {
    if (entries.length === 0) return;
    const { personId } = actor.reach;
    const rows = entries.map(({ kind, subjectId, networkId, details }) => ({
      id: timeOrderedId(),
      kind,
      subject_id: subjectId ?? null,
      network_id: networkId ?? null,
      details: details ?? {},
    }));
    await tx.query({
      name: 'audit-record',
      text: `INSERT INTO audit_entry (id, kind, actor_kind, actor_id, subject_id, network_id, details)
             SELECT r.id, r.kind, $1, $2, r.subject_id, r.network_id, r.details
             FROM json_populate_recordset(NULL::audit_entry, $3) r`,
      values: [
        actor.kind,
        actor.kind === 'PARTNER' ? (actor.partnerId ?? null) : personId,
        JSON.stringify(rows),
      ],
    });
  }

  /** The entries that the actor may read, newest first: all of them for operators, else those about oneself. */
  page(actor: Actor, kinds: readonly AuditKindName[] | null, page: PageArgs, selection: Selection) {
    return kinds
      ? this.keyset.page(actor, entries, selection, page, { kinds }, undefined, 'kinds')
      : this.keyset.page(actor, allEntries, selection, page);
  }
}
