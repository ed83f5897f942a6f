import { Column, Entity, PrimaryColumn } from 'typeorm';

export const GUARDIAN_KINDS = ['VOLUNTEER', 'EMPLOYED', 'SELF_EMPLOYED'] as const;
export type GuardianKindName = (typeof GUARDIAN_KINDS)[number];

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
  @Column('smallint') audience!: number;
  @Column('smallint', { name: 'kind_audience' }) kindAudience!: number;
  @Column('smallint', { name: 'languages_audience' }) languagesAudience!: number;
  @Column('smallint', { name: 'territory_audience' }) territoryAudience!: number;
  @Column('smallint', { name: 'experience_audience' }) experienceAudience!: number;
  @Column('smallint', { name: 'about_audience' }) aboutAudience!: number;
}
