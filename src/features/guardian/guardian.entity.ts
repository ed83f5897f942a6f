import { Column, Entity, PrimaryColumn } from 'typeorm';

export const GUARDIAN_KINDS = ['VOLUNTEER', 'EMPLOYED', 'SELF_EMPLOYED'] as const;
export type GuardianKindName = (typeof GUARDIAN_KINDS)[number];

/** What guardians know from experience, and look for in others: the one list of themes of the hub. */
export const THEMES = [
  'ACCOMMODATION',
  'AGE_ASSESSMENT',
  'ASYLUM',
  'COMING_OF_AGE',
  'DISABILITY',
  'FAMILY_REUNIFICATION',
  'FOSTER_CARE',
  'HEALTH',
  'INTERCULTURAL_MEDIATION',
  'JUVENILE_JUSTICE',
  'LGBTIQ',
  'MENTAL_HEALTH',
  'RESIDENCE_PERMIT',
  'RETURN_AND_TRANSFER',
  'SCHOOL',
  'TRAFFICKING',
  'WORK_AND_TRAINING',
] as const;
export type ThemeName = (typeof THEMES)[number];

export const AVAILABILITIES = ['AVAILABLE', 'LIMITED', 'UNAVAILABLE'] as const;
export type AvailabilityName = (typeof AVAILABILITIES)[number];

export const MENTORINGS = ['OFFERS', 'SEEKS'] as const;
export type MentoringName = (typeof MENTORINGS)[number];

/**
 * A person's entry in the directory. `name_key`, `search` and `network_ids` are kept by the database.
 * Audiences are stored as `storedAudience` gives them; the narrowest that lists a card is its default.
 */
@Entity('guardian_card')
export class GuardianCard {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'person_id', unique: true }) personId!: string;
  @Column('text') name!: string;
  /** The name in Latin letters: what other scripts are found and ordered by. */
  @Column('text', { name: 'latin_name' }) latinName!: string;
  @Column('text') kind!: GuardianKindName;
  /** ISO 639 tags. */
  @Column('text', { array: true }) languages!: string[];
  /** ISO 3166-2. */
  @Column('text', { name: 'territory_code', nullable: true }) territoryCode!: string | null;
  /** The year. */
  @Column('smallint', { name: 'experience_since', nullable: true }) experienceSince!: number | null;
  @Column('text', { nullable: true }) about!: string | null;
  @Column('text', { array: true }) themes!: ThemeName[];
  /** Juvenile courts on whose lists the guardian stands; since when, and when the training for it ended. */
  @Column('text', { name: 'court_codes', array: true }) courtCodes!: string[];
  @Column('date', { name: 'listed_on', nullable: true }) listedOn!: string | null;
  @Column('date', { name: 'trained_on', nullable: true }) trainedOn!: string | null;
  @Column('text', { nullable: true }) availability!: AvailabilityName | null;
  /** How many children the guardian represents, as said on a day, and how many it may be: numbers alone. */
  @Column('smallint', { nullable: true }) caseload!: number | null;
  @Column('date', { name: 'caseload_on', nullable: true }) caseloadOn!: string | null;
  @Column('smallint', { name: 'caseload_ceiling', nullable: true }) caseloadCeiling!: number | null;
  @Column('text', { nullable: true }) mentoring!: MentoringName | null;
  /** Of its photo as it is kept; null where there is none. */
  @Column('bytea', { name: 'photo_hash', nullable: true }) photoHash!: Buffer | null;
  @Column('smallint') audience!: number;
  @Column('smallint', { name: 'photo_audience' }) photoAudience!: number;
  @Column('smallint', { name: 'kind_audience' }) kindAudience!: number;
  @Column('smallint', { name: 'languages_audience' }) languagesAudience!: number;
  @Column('smallint', { name: 'territory_audience' }) territoryAudience!: number;
  @Column('smallint', { name: 'experience_audience' }) experienceAudience!: number;
  @Column('smallint', { name: 'about_audience' }) aboutAudience!: number;
  @Column('smallint', { name: 'themes_audience' }) themesAudience!: number;
  @Column('smallint', { name: 'listing_audience' }) listingAudience!: number;
  @Column('smallint', { name: 'availability_audience' }) availabilityAudience!: number;
  @Column('smallint', { name: 'caseload_audience' }) caseloadAudience!: number;
  @Column('smallint', { name: 'mentoring_audience' }) mentoringAudience!: number;
}
