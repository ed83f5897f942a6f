import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How long before its dates those who come to an event are reminded; without a row a day before. */
@Entity('event_reminder')
export class EventReminderRow {
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId!: string;
  @Column('integer', { array: true }) minutes!: number[];
  /** Since when each of them is set: what was due before that is not made up for. */
  @Column('timestamptz', { array: true }) since!: Date[];
}

/** What one participant chose for an event instead; empty: she is not reminded of it. */
@Entity('own_reminder')
export class OwnReminderRow {
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId!: string;
  @PrimaryColumn('uuid', { name: 'participant_id' }) participantId!: string;
  @Column('integer', { array: true }) minutes!: number[];
  @Column('timestamptz', { array: true }) since!: Date[];
}

/**
 * How far people were reminded of a date. One row for all of them, and a moment instead of a list of what was sent: what
 * is due is found by its index however many come, several that are overdue make one mail, and what people choose for
 * themselves needs nothing more.
 */
@Entity('occurrence_reminder')
export class OccurrenceReminderRow {
  @PrimaryColumn('uuid', { name: 'occurrence_id' }) occurrenceId!: string;
  @Column('timestamptz', { name: 'starts_at' }) startsAt!: Date;
  /** All that was due until then is sent; where the date was moved since, nothing that was due by then counts. */
  @Column('timestamptz', { name: 'done_to' }) doneTo!: Date;
  /** When something may be due next: never too late, sometimes for nobody. Null: nothing is. */
  @Column('timestamptz', { name: 'next_at', nullable: true }) nextAt!: Date | null;
}
