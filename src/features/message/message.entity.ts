import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That somebody wrote to somebody through the hub: not what. */
@Entity('relayed_message')
export class RelayedMessageRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'from_id' }) fromId!: string;
  @Column('uuid', { name: 'to_id' }) toId!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
