import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Another organisation's site or system that shows the hub's data. */
@Entity('partner')
export class Partner {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  /** Networks whose partner-flagged data it may show. */
  @Column('uuid', { name: 'network_ids', array: true }) networkIds!: string[];
}

/** A key a partner signs its requests in with; only its hash is kept. */
@Entity('partner_key')
export class PartnerKey {
  /** SHA-256 of the key. */
  @PrimaryColumn('bytea', { name: 'key_hash' }) keyHash!: Buffer;
  @Column('uuid', { name: 'partner_id' }) partnerId!: string;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt!: Date | null;
}
