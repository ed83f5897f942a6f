import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What can be reported. */
export const REPORTED_KINDS = ['POST', 'GUARDIAN', 'EVENT', 'MESSAGE'] as const;
export type ReportedKindName = (typeof REPORTED_KINDS)[number];

/** Why, the most urgent first. */
export const REPORT_REASONS = [
  'CHILD_SAFETY',
  'PERSONAL_DATA',
  'HARASSMENT',
  'HATE',
  'GROUND_RULES',
  'SPAM',
  'OTHER',
] as const;
export type ReportReasonName = (typeof REPORT_REASONS)[number];

export const MODERATION_ORIGINS = ['REPORTED', 'MODERATOR', 'SCREENED'] as const;
export type ModerationOriginName = (typeof MODERATION_ORIGINS)[number];

export const MODERATION_STATES = ['OPEN', 'APPEALED', 'DECIDED'] as const;
export type ModerationStateName = (typeof MODERATION_STATES)[number];

/** Something that those who keep order decide about: of one thing there is one at a time that is open. */
@Entity('moderation_item')
export class ModerationItemRow {
  @PrimaryColumn('uuid') id!: string;
  /** Whose moderators and organisers decide. */
  @Column('uuid', { name: 'network_id' }) networkId!: string;
  @Column('text', { name: 'subject_kind' }) subjectKind!: ReportedKindName;
  @Column('uuid', { name: 'subject_id' }) subjectId!: string;
  /** The participant whom it comes from, as readers know her. */
  @Column('uuid', { name: 'author_id', nullable: true }) authorId!: string | null;
  /** The people whom it is about: none of them decides. */
  @Column('uuid', { name: 'about_ids', array: true }) aboutIds!: string[];
  @Column('text') origin!: ModerationOriginName;
  /** The most urgent of those given. */
  @Column('text') reason!: ReportReasonName;
  /** What screening found: rules and offsets, nothing of the text. */
  @Column('jsonb', { nullable: true }) findings!: unknown;
  @Column('text') state!: ModerationStateName;
  @Column('timestamptz', { name: 'opened_at' }) openedAt!: Date;
  @Column('timestamptz', { name: 'due_at' }) dueAt!: Date;
}

/** That somebody reported something. Whom it is about never learns by whom. */
@Entity('report')
export class ReportRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'item_id' }) itemId!: string;
  @Column('uuid', { name: 'reporter_id', nullable: true }) reporterId!: string | null;
  @Column('text') reason!: ReportReasonName;
  @Column('text', { nullable: true }) note!: string | null;
  /** Whether what it is about was hidden by then. */
  @Column('boolean') hid!: boolean;
  /** What was promised. */
  @Column('timestamptz', { name: 'due_at' }) dueAt!: Date;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
