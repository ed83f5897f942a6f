import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A link that brings an address back; its holder gets the mails of that address. */
@Entity('address_undo')
export class AddressUndo {
  /** SHA-256 of the link's token. */
  @PrimaryColumn('bytea', { name: 'token_hash' }) tokenHash!: Buffer;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') address!: string;
  @Column('text') folded!: string;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
}
