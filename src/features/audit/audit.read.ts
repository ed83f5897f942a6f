import { instant } from '../../persistence/read/instant';
import type { ReadModel } from '../../persistence/read/model';
import { networkRead } from '../network';
import { AuditEntry, type AuditDetail } from './audit.types';

const nameOf = (id: string) => `(SELECT p.display_name FROM person p WHERE p.id = ${id})`;

/** Entries: operators read all, everyone else those that she did or that were done to her. */
export const auditRead: ReadModel<AuditEntry> = {
  target: AuditEntry,
  table: 'audit_entry',
  step: (a, p) => `CASE WHEN ${p.me()} IN (${a}.actor_id, ${a}.subject_id) THEN 0 ELSE ${p.standing()} END`,
  visible: (a, p) => `(${p.operator()} OR ${a}.actor_id = ${p.me()} OR ${a}.subject_id = ${p.me()})`,
  within: (a, networks) => `${a}.network_id = ANY(${networks})`,
  fields: {
    id: { sql: (a) => `${a}.id`, as: 'id' },
    at: { sql: (a) => instant(`${a}.at`) },
    kind: { sql: (a) => `${a}.kind` },
    actorKind: { sql: (a) => `${a}.actor_kind` },
    actorName: {
      sql: (a) => `CASE ${a}.actor_kind WHEN 'PARTNER'
        THEN (SELECT t.name FROM partner t WHERE t.id = ${a}.actor_id) ELSE ${nameOf(`${a}.actor_id`)} END`,
    },
    subjectName: { sql: (a) => nameOf(`${a}.subject_id`) },
    network: { model: () => networkRead, on: (a, b) => `${b}.id = ${a}.network_id` },
    details: { sql: (a) => `${a}.details`, as: detailsOf },
  },
};

function detailsOf(stored: unknown): AuditDetail[] {
  return Object.entries(stored as Record<string, string>).map(([name, value]) => ({ name, value }));
}
