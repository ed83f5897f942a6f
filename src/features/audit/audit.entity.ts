import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What is written down; the API describes each in `AuditKind`. */
export const AUDIT_KINDS = [
  'SIGNED_IN',
  'SIGNED_OUT',
  'NETWORK_CHANGED',
  'LINK_CHANGED',
  'SHARING_CHANGED',
  'MEMBERSHIP_BEGUN',
  'MEMBERSHIP_ENDED',
  'JOIN_REQUEST_DECIDED',
  'INVITATION_CHANGED',
  'SESSIONS_ENDED',
  'CREDENTIAL_ADDED',
  'CREDENTIAL_REMOVED',
  'ADDRESS_CHANGED',
  'PARTNER_CHANGED',
  'IMPORTED',
  'IMPORT_UNDONE',
  'EXPORTED',
  'CONTACT_READ',
  'AUTHOR_REVEALED',
  'CONTACT_CHANGED',
  'MESSAGE_SENT',
  'MODERATED',
  'ERASED',
] as const;
export type AuditKindName = (typeof AUDIT_KINDS)[number];

/** One entry of the audit log. The database refuses to change or delete any. */
@Entity('audit_entry')
export class AuditEntryRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('timestamptz') at!: Date;
  @Column('text') kind!: AuditKindName;
  @Column('text', { name: 'actor_kind' }) actorKind!: 'ANONYMOUS' | 'PERSON' | 'PARTNER' | 'JOB';
  /** The person or the partner. */
  @Column('uuid', { name: 'actor_id', nullable: true }) actorId!: string | null;
  /** The person it was done to. */
  @Column('uuid', { name: 'subject_id', nullable: true }) subjectId!: string | null;
  @Column('uuid', { name: 'network_id', nullable: true }) networkId!: string | null;
  /** Plain words and ids by name; of what people wrote nothing but for which reason an author was revealed. */
  @Column('jsonb') details!: Record<string, string>;
}
