import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That somebody does not want to hear of somebody. The other is never told. */
@Entity('person_block')
export class PersonBlockRow {
  @PrimaryColumn('uuid', { name: 'blocker_id' }) blockerId!: string;
  @PrimaryColumn('uuid', { name: 'blocked_id' }) blockedId!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
