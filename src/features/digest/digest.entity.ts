import { Column, Entity, PrimaryColumn } from 'typeorm';

export const DIGEST_FREQUENCIES = ['DAILY', 'WEEKLY'] as const;
export type DigestFrequencyName = (typeof DIGEST_FREQUENCIES)[number];

/** When a person gets a digest, by the clock of her time zone; there is one from her first sign-in on. */
@Entity('digest_schedule')
export class DigestScheduleRow {
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') frequency!: DigestFrequencyName;
  /** Of the ISO 8601 week, Monday is 1; for weekly ones. */
  @Column('smallint') weekday!: number;
  @Column('smallint') hour!: number;
  /** Derived from the above, and made anew each time: what is due next. */
  @Column('timestamptz', { name: 'next_at' }) nextAt!: Date;
  /** Her day of the last one: there is no second on it, whatever she changes. */
  @Column('date', { name: 'last_day', nullable: true }) lastDay!: string | null;
  /** Which was due when the last one was made: that is made no more. */
  @Column('timestamptz', { name: 'done_at', nullable: true }) doneAt!: Date | null;
  /** On a board that no digest of hers has looked at, what became visible before is no news. */
  @Column('timestamptz') since!: Date;
}

/** How far the log of a board was read for a person's digests. */
@Entity('digest_cursor')
export class DigestCursorRow {
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @PrimaryColumn('uuid', { name: 'board_id' }) boardId!: string;
  @Column('bigint') seq!: string;
}
