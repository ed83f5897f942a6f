import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How many people somebody got to know whom she could call. */
export const CONTACTS_MADE = ['NONE', 'ONE_OR_TWO', 'THREE_TO_FIVE', 'MORE'] as const;
export type ContactsMadeName = (typeof CONTACTS_MADE)[number];

/** Whether it was of use. */
export const USES = ['NOT_AT_ALL', 'A_LITTLE', 'QUITE', 'VERY'] as const;
export type UseName = (typeof USES)[number];

/**
 * What came of a date: how many gave each answer, in the order of `CONTACTS_MADE` and `USES`. All of it stands in one row,
 * which each answer writes anew as a whole: what was written last tells nothing of who answered last.
 */
@Entity('occurrence_outcome')
export class OccurrenceOutcomeRow {
  @PrimaryColumn('uuid', { name: 'occurrence_id' }) occurrenceId!: string;
  @Column('integer', { array: true }) contacts!: number[];
  @Column('integer', { array: true }) uses!: number[];
  /** What of it is told: as it was when it was a multiple of five answers last. */
  @Column('integer', { name: 'told_contacts', array: true, nullable: true }) toldContacts!: number[] | null;
  @Column('integer', { name: 'told_uses', array: true, nullable: true }) toldUses!: number[] | null;
}

/** That somebody answered; neither what nor when. */
@Entity('outcome_answered')
export class OutcomeAnsweredRow {
  @PrimaryColumn('uuid', { name: 'occurrence_id' }) occurrenceId!: string;
  @PrimaryColumn('uuid', { name: 'participant_id' }) participantId!: string;
}

/** That somebody was asked by mail. */
@Entity('outcome_asked')
export class OutcomeAskedRow {
  @PrimaryColumn('uuid', { name: 'occurrence_id' }) occurrenceId!: string;
  @PrimaryColumn('uuid', { name: 'participant_id' }) participantId!: string;
}
