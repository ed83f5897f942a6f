import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A part of what guardians are trained in: of a network's list, which holds for those below it, too. */
@Entity('training_module')
export class TrainingModuleRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'network_id' }) networkId!: string;
  /** Text by language tag. */
  @Column('jsonb') name!: Record<string, string>;
  /** For how long one is to have been at dates of it; null: at one of them. */
  @Column('integer', { name: 'minutes_asked', nullable: true }) minutesAsked!: number | null;
  /** Whether a certificate of an event that has dates of it needs it. */
  @Column('boolean') required!: boolean;
  /** Since when no date is given it; dates that are of it stay so, and who did it has done it. */
  @Column('timestamptz', { name: 'archived_at', nullable: true }) archivedAt!: Date | null;
}

/** Of which module a date is. Beside the date and not in it: what people answer to it does not wait for this. */
@Entity('occurrence_module')
export class OccurrenceModuleRow {
  @PrimaryColumn('uuid', { name: 'occurrence_id' }) occurrenceId!: string;
  @Column('uuid', { name: 'module_id' }) moduleId!: string;
}
