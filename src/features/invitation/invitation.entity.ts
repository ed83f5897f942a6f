import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MembershipRoleName } from '../membership';

export const INVITED_ROLES = [
  'GUARDIAN',
  'ASPIRING_GUARDIAN',
  'MENTOR',
] as const satisfies MembershipRoleName[];
export type InvitedRoleName = (typeof INVITED_ROLES)[number];

/** An offer of places in a network: to whoever holds the link, or to the owner of an address. */
@Entity('invitation')
export class InvitationRow {
  @PrimaryColumn('uuid') id!: string;
  /** Those of one list have one. */
  @Column('uuid', { name: 'batch_id' }) batchId!: string;
  @Column('uuid', { name: 'network_id' }) networkId!: string;
  @Column('text') kind!: 'LINK' | 'MAIL';
  @Column('text') role!: InvitedRoleName;
  /** SHA-256 of the token. */
  @Column('bytea', { name: 'token_hash', unique: true }) tokenHash!: Buffer;
  @Column('text', { name: 'folded_address', nullable: true }) foldedAddress!: string | null;
  @Column('integer') places!: number;
  @Column('integer', { name: 'places_left' }) placesLeft!: number;
  /** Sent by an import, to somebody whom its organiser does not know of. */
  @Column('boolean', { name: 'by_import' }) byImport!: boolean;
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt!: Date | null;
}

/** A place that was taken. */
@Entity('invitation_claim')
export class InvitationClaim {
  @PrimaryColumn('uuid', { name: 'invitation_id' }) invitationId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('timestamptz', { name: 'claimed_at' }) claimedAt!: Date;
}
