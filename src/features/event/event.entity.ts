import { Column, Entity, PrimaryColumn } from 'typeorm';

export const EVENT_KINDS = [
  'COURSE',
  'MEETING',
  'MONITORING',
  'EXPERIENCED_MEETS_NEW',
  'ASSEMBLY',
  'PUBLIC_EVENING',
  'SUPERVISION',
  'SOCIAL',
  'WEBINAR',
] as const;
export type EventKindName = (typeof EVENT_KINDS)[number];

export const EVENT_FORMATS = ['IN_PLACE', 'ONLINE', 'HYBRID'] as const;
export type EventFormatName = (typeof EVENT_FORMATS)[number];

/** What a network invites to, once or several times. Its id is also that of its change stream. */
@Entity('event')
export class EventRow {
  @PrimaryColumn('uuid') id!: string;
  /** The network that invites. */
  @Column('uuid', { name: 'network_id' }) networkId!: string;
  /** All networks that host it, that one first; the people who organise it; and of both who is asked. Kept by the database. */
  @Column('uuid', { name: 'host_ids', array: true }) hostIds!: string[];
  @Column('uuid', { name: 'organiser_ids', array: true })
  organiserIds!: string[];
  @Column('uuid', { name: 'asked_ids', array: true }) askedIds!: string[];
  @Column('text') kind!: EventKindName;
  /** Text by language tag, as are the description and the note on costs. */
  @Column('jsonb') title!: Record<string, string>;
  @Column('jsonb') description!: Record<string, string>;
  @Column('text', { array: true }) languages!: string[];
  @Column('text', { nullable: true }) place!: string | null;
  /** Where it takes place online: for those alone who are going. */
  @Column('text', { name: 'online_url', nullable: true }) onlineUrl!: string | null;
  @Column('jsonb', { name: 'cost_note' }) costNote!: Record<string, string>;
  /** By the clock of which IANA zone its times are. */
  @Column('text') zone!: string;
  @Column('boolean', { name: 'whole_day' }) wholeDay!: boolean;
  /** As `storedAudience` gives it. */
  @Column('smallint') audience!: number;
  /** Whether people without an account may come; of use alone where everybody sees it. */
  @Column('boolean', { name: 'guests_welcome' }) guestsWelcome!: boolean;
  @Column('boolean', { name: 'waiting_list' }) waitingList!: boolean;
  /** For how many hours a seat that became free is kept for the first who waits; 0: she has it at once. */
  @Column('smallint', { name: 'reply_hours' }) replyHours!: number;
  /** Between when and when one registers; null: from the beginning, and until it starts. */
  @Column('timestamptz', { name: 'opens_at', nullable: true }) opensAt!: Date | null;
  @Column('timestamptz', { name: 'closes_at', nullable: true }) closesAt!: Date | null;
  /** When the first of its series starts and ends, by the clock of its zone (DTSTART and DTEND, RFC 5545 §3.8.2). */
  @Column('timestamp', { name: 'series_start' }) seriesStart!: string;
  @Column('timestamp', { name: 'series_end' }) seriesEnd!: string;
  /** How it comes again (RFC 5545 §3.3.10), as `normalRule` writes it; null where no rule says so. */
  @Column('text', { nullable: true }) rule!: string | null;
  /** Local starts besides those of the rule (RDATE), and those of it that are left out (EXDATE). */
  @Column('timestamp', { array: true }) additions!: string[];
  @Column('timestamp', { array: true }) exclusions!: string[];
  /** How many seats there are each time, where an occurrence has not its own; null: as many as come. */
  @Column('integer', { nullable: true }) capacity!: number | null;
  /** How many people one may bring along. */
  @Column('smallint', { name: 'plus_ones' }) plusOnes!: number;
  /** How many of the seats are reserved for whom, and for how many hours before the start they are not; null: none. */
  @Column('jsonb', { name: 'band_seats', nullable: true }) bandSeats!: unknown;
  /** By which calendars know it (RFC 5545 §3.8.4.7). */
  @Column('text', { unique: true }) uid!: string;
  /** By which the calendar knows it from which it was brought in, and what it said there; null where it was made here. */
  @Column('text', { name: 'source_uid', nullable: true }) sourceUid!: string | null;
  @Column('bytea', { name: 'source_hash', nullable: true }) sourceHash!: Buffer | null;
  /** How often what calendars hold of it was changed (RFC 5545 §3.8.7.4). */
  @Column('integer') sequence!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
  @Column('timestamptz', { name: 'cancelled_at', nullable: true }) cancelledAt!: Date | null;
}
