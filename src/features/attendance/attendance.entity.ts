import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How it became known that somebody was there. */
export const ATTENDANCE_WAYS = ['LIST', 'CODE', 'IMPORT'] as const;
export type AttendanceWayName = (typeof ATTENDANCE_WAYS)[number];

/** That somebody was there, at one date of an event. Of who was not there is no row. */
@Entity('attendance')
export class AttendanceRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'occurrence_id' }) occurrenceId!: string;
  @Column('uuid', { name: 'participant_id' }) participantId!: string;
  /** For how long; null: the whole time, however long that is by now. */
  @Column('integer', { nullable: true }) minutes!: number | null;
  @Column('text') how!: AttendanceWayName;
  @Column('timestamptz', { name: 'marked_at' }) markedAt!: Date;
  /** Who marked her: an organiser, or herself; null where that participant is gone. */
  @Column('uuid', { name: 'marked_by', nullable: true }) markedBy!: string | null;
}
