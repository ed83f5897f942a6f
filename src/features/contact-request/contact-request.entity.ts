import { Column, Entity, PrimaryColumn } from 'typeorm';

export type ContactRequestStateName = 'PENDING' | 'ACCEPTED' | 'DECLINED' | 'WITHDRAWN' | 'ENDED';

/** What stands between two people: a request for contact, and what became of it. */
@Entity('contact_request')
export class ContactRequestRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'from_id' }) fromId!: string;
  @Column('uuid', { name: 'to_id' }) toId!: string;
  @Column('text', { nullable: true }) message!: string | null;
  @Column('text') state!: ContactRequestStateName;
  /** Who of the two ended the contact. */
  @Column('uuid', { name: 'ended_by', nullable: true }) endedBy!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
}
