import { Column, Entity, PrimaryColumn } from 'typeorm';

export const REGISTRATION_STATES = ['NOT_YET', 'OPEN', 'CLOSED'] as const;
export type RegistrationStateName = (typeof REGISTRATION_STATES)[number];

/** To how much of a series something is done. */
export const OCCURRENCE_SCOPES = ['THIS', 'THIS_AND_LATER', 'ALL'] as const;
export type OccurrenceScopeName = (typeof OCCURRENCE_SCOPES)[number];

/** One time that an event takes place. Local times are by the clock of the event's zone; the instants follow from them. */
@Entity('occurrence')
export class OccurrenceRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'event_id' }) eventId!: string;
  /** Its local start as the series makes it, by which it stays known where it is moved alone (RFC 5545 §3.8.4.4). */
  @Column('timestamp', { name: 'recurrence_id' }) recurrenceId!: string;
  @Column('timestamp', { name: 'local_start' }) localStart!: string;
  /** Exclusive: of whole days the midnight after the last (RFC 5545 §3.6.1). */
  @Column('timestamp', { name: 'local_end' }) localEnd!: string;
  @Column('timestamptz', { name: 'starts_at' }) startsAt!: Date;
  @Column('timestamptz', { name: 'ends_at' }) endsAt!: Date;
  @Column('timestamptz', { name: 'cancelled_at', nullable: true }) cancelledAt!: Date | null;
  /** Its own title and description; null: those of the event. */
  @Column('jsonb', { nullable: true }) title!: Record<string, string> | null;
  @Column('jsonb', { nullable: true }) description!: Record<string, string> | null;
  /** Whether it takes place elsewhere than the event: there, then, or at that link. */
  @Column('boolean', { name: 'own_place' }) ownPlace!: boolean;
  @Column('text', { nullable: true }) place!: string | null;
  @Column('text', { name: 'online_url', nullable: true }) onlineUrl!: string | null;
  /** How many seats there are; null: as many as come. */
  @Column('integer', { nullable: true }) capacity!: number | null;
  /** Counted by the database with each answer, as the next three; seats, where the others are answers. */
  @Column('integer', { name: 'going_count' }) goingCount!: number;
  @Column('integer', { name: 'offered_count' }) offeredCount!: number;
  @Column('integer', { name: 'maybe_count' }) maybeCount!: number;
  @Column('integer', { name: 'waiting_count' }) waitingCount!: number;
  /** Of the seats that are taken or offered, those of guardians of each band, counted likewise. */
  @Column('integer', { name: 'starting_taken' }) startingTaken!: number;
  @Column('integer', { name: 'some_taken' }) someTaken!: number;
  @Column('integer', { name: 'long_taken' }) longTaken!: number;
  /** When those that were reserved and became free were last given to those who wait. */
  @Column('timestamptz', { name: 'seats_released_at', nullable: true }) seatsReleasedAt!: Date | null;
  /** The last place that was given on the waiting list. */
  @Column('integer', { name: 'last_waiting_no' }) lastWaitingNo!: number;
}
