import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ExperienceBandName } from '../directory';

/** What somebody answers to an invitation. */
export const RSVP_ANSWERS = ['GOING', 'MAYBE', 'NOT_GOING'] as const;
export type RsvpAnswerName = (typeof RSVP_ANSWERS)[number];

/** How her answer stands, in the order in which organisers are shown them. */
export const RSVP_STATUSES = [
  'REQUESTED',
  'GOING',
  'OFFERED',
  'WAITING',
  'MAYBE',
  'NOT_GOING',
  'LAPSED',
  'DECLINED',
  'UNDECIDED',
] as const;
export type RsvpStatusName = (typeof RSVP_STATUSES)[number];

/** Whether somebody comes. Who comes first is first: places on the waiting list only grow. */
@Entity('rsvp')
export class RsvpRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'occurrence_id' }) occurrenceId!: string;
  @Column('uuid', { name: 'participant_id' }) participantId!: string;
  @Column('text') status!: RsvpStatusName;
  /** Her place on the waiting list while she waits, and the one that she would have while she asks. */
  @Column('integer', { name: 'waiting_no', nullable: true }) waitingNo!: number | null;
  /** Until when a seat is kept for her, while it is. */
  @Column('timestamptz', { name: 'reply_by', nullable: true }) replyBy!: Date | null;
  /** How many people she brings. */
  @Column('smallint', { name: 'plus_ones' }) plusOnes!: number;
  /** The band she was of when she answered: whose seats are hers. */
  @Column('text', { nullable: true }) band!: ExperienceBandName | null;
  @Column('timestamptz', { name: 'answered_at' }) answeredAt!: Date;
}
