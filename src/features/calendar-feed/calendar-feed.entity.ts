import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which calendar a feed is. */
export const CALENDAR_FEED_KINDS = ['MINE', 'ALL', 'NETWORK'] as const;
export type CalendarFeedKindName = (typeof CALENDAR_FEED_KINDS)[number];

/** A calendar that a person's programs read behind a secret address. */
@Entity('calendar_feed')
export class CalendarFeedRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') kind!: CalendarFeedKindName;
  /** Of which network, where it is that of one. */
  @Column('uuid', { name: 'network_id', nullable: true }) networkId!: string | null;
  /** SHA-256 of the secret in its address. */
  @Column('bytea', { name: 'secret_hash', unique: true }) secretHash!: Buffer;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  /** When it got the address that it has. */
  @Column('timestamptz', { name: 'renewed_at' }) renewedAt!: Date;
}
