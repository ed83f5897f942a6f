import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That those were asked who have not answered whether they come to a date. */
@Entity('event_nudge')
export class NudgeRow {
  @PrimaryColumn('uuid', { name: 'occurrence_id' }) occurrenceId!: string;
  /** How often. */
  @Column('smallint') times!: number;
  /** When for the last time. */
  @Column('timestamptz') at!: Date;
}
