import { Column, Entity, PrimaryColumn } from 'typeorm';

export const BOARD_KINDS = ['DISCUSSION', 'ANNOUNCEMENT', 'QUESTIONS'] as const;
export type BoardKindName = (typeof BOARD_KINDS)[number];

/** Where a network talks. Its id is also that of its change stream. */
@Entity('board')
export class BoardRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'network_id' }) networkId!: string;
  @Column('text') kind!: BoardKindName;
  /** Text by language tag. */
  @Column('jsonb') title!: Record<string, string>;
  /** As `storedAudience` gives it. */
  @Column('smallint') audience!: number;
  /** For how long authors may edit what they posted. */
  @Column('smallint', { name: 'edit_hours' }) editHours!: number;
  /** Whether it wants reactions to its posts. */
  @Column('boolean') reactions!: boolean;
  /** Whether people may write there without their names. */
  @Column('boolean') nameless!: boolean;
  /** Whether its posts carry pictures and files. */
  @Column('boolean') attachments!: boolean;
  /** For how many days since she came to the network somebody's wait for those who keep order. */
  @Column('smallint', { name: 'attachment_hold_days' }) attachmentHoldDays!: number;
  /** Since when it is only read; null while it is written on. */
  @Column('timestamptz', { name: 'archived_at', nullable: true }) archivedAt!: Date | null;
}
