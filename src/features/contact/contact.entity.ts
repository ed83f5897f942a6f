import { Column, Entity, PrimaryColumn } from 'typeorm';

export const CONTACT_WAY_KINDS = ['PHONE', 'WHATSAPP', 'SIGNAL', 'TELEGRAM', 'THREEMA', 'EMAIL'] as const;
export type ContactWayKindName = (typeof CONTACT_WAY_KINDS)[number];

/** A way to reach a person. */
@Entity('contact_way')
export class ContactWayRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') kind!: ContactWayKindName;
  /** In the one form in which it is compared. */
  @Column('text') value!: string;
  /** A step of the audience ladder, up to `HUB`. */
  @Column('smallint') audience!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
