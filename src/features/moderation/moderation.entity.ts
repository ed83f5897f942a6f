import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReportReasonName } from '../report';

/** What can be decided; not each of it about everything. */
export const DECISIONS = ['RELEASE', 'HIDE', 'REDACT', 'WARN', 'DISMISS'] as const;
export type DecisionName = (typeof DECISIONS)[number];

export const APPEAL_OUTCOMES = ['UPHELD', 'OVERTURNED'] as const;
export type AppealOutcomeName = (typeof APPEAL_OUTCOMES)[number];

/** What was decided about an item, and what came of an appeal. */
@Entity('moderation_decision')
export class ModerationDecisionRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'item_id', unique: true }) itemId!: string;
  @Column('text') decision!: DecisionName;
  /** Which rule it rests on. */
  @Column('text') ground!: ReportReasonName;
  /** The reasons, as whom it is about gets to read them. */
  @Column('text', { nullable: true }) statement!: string | null;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { name: 'decided_at' }) decidedAt!: Date;
  /** What whoever it is about says to it, once. */
  @Column('text', { nullable: true }) appeal!: string | null;
  @Column('timestamptz', { name: 'appealed_at', nullable: true }) appealedAt!: Date | null;
  @Column('text', { nullable: true }) outcome!: AppealOutcomeName | null;
  @Column('text', { nullable: true }) answer!: string | null;
  @Column('uuid', { name: 'answered_by', nullable: true }) answeredBy!: string | null;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt!: Date | null;
}
