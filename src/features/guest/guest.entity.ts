import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OccurrenceScopeName } from '../event';

/** Somebody without an account who comes to events of a network; her mailbox is confirmed. Her name is the participant's. */
@Entity('guest')
export class GuestRow {
  /** That of the participant. */
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'network_id' }) networkId!: string;
  /** As `foldAddress` gives it; mail goes here. */
  @Column('text') address!: string;
  @Column('text') locale!: string;
  /** SHA-256 of what is in the links of her mails. */
  @Column('bytea', { name: 'token_hash', unique: true }) tokenHash!: Buffer;
  @Column('timestamptz', { name: 'confirmed_at' }) confirmedAt!: Date;
}

/** That somebody wants to come as a guest, until she confirms it by the link of a mail; good once. */
@Entity('guest_registration')
export class GuestRegistrationRow {
  /** SHA-256 of the link's token. */
  @PrimaryColumn('bytea', { name: 'token_hash' }) tokenHash!: Buffer;
  @Column('uuid', { name: 'occurrence_id' }) occurrenceId!: string;
  @Column('text') scope!: OccurrenceScopeName;
  @Column('text') name!: string;
  @Column('text') address!: string;
  @Column('text') locale!: string;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
}
