import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Another organisation's site or system that shows the hub's data. */
@Entity('partner')
export class PartnerRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  /** What it uses the data for. */
  @Column('text') purpose!: string;
  /** The network whose organisers keep its keys; null where operators do. */
  @Column('uuid', { name: 'network_id', nullable: true }) networkId!: string | null;
  /** What it may spend in a minute; null for what is usual on this hub. */
  @Column('int', { name: 'points_per_minute', nullable: true }) pointsPerMinute!: number | null;
}

/** What one network lets a partner read of what it flags for partners. */
@Entity('partner_grant')
export class PartnerGrantRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'partner_id' }) partnerId!: string;
  @Column('uuid', { name: 'network_id' }) networkId!: string;
  @Column('text', { array: true }) scopes!: string[];
  @Column('timestamptz', { name: 'granted_at' }) grantedAt!: Date;
  @Column('timestamptz', { name: 'expires_at', nullable: true }) expiresAt!: Date | null;
}

/** A key a partner signs its requests in with; only its hash is kept. */
@Entity('partner_key')
export class PartnerKeyRow {
  @Column('uuid', { unique: true }) id!: string;
  /** SHA-256 of the key. */
  @PrimaryColumn('bytea', { name: 'key_hash' }) keyHash!: Buffer;
  @Column('uuid', { name: 'partner_id' }) partnerId!: string;
  /** By which its keepers know it. */
  @Column('text') label!: string;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt!: Date | null;
}

/** A public key with which a partner signs assertions. */
@Entity('partner_jwk')
export class PartnerJwkRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'partner_id' }) partnerId!: string;
  @Column('text') kid!: string;
  @Column('jsonb') jwk!: Record<string, string>;
}

/** An access token, by its hash: good until it expires or the key that asked for it is removed. */
@Entity('partner_token')
export class PartnerTokenRow {
  @PrimaryColumn('bytea', { name: 'token_hash' }) tokenHash!: Buffer;
  @Column('uuid', { name: 'partner_id' }) partnerId!: string;
  @Column('uuid', { name: 'jwk_id' }) jwkId!: string;
  @Column('text', { array: true }) scopes!: string[];
  @Column('uuid', { name: 'network_ids', array: true }) networkIds!: string[];
  @Column('text') purpose!: string;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
}

/** An assertion that was used, until it would have expired. */
@Entity('partner_assertion')
export class PartnerAssertionRow {
  @PrimaryColumn('uuid', { name: 'partner_id' }) partnerId!: string;
  @PrimaryColumn('bytea', { name: 'jti_hash' }) jtiHash!: Buffer;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
}
