import { Column, Entity, PrimaryColumn } from 'typeorm';

export const NETWORK_KINDS = ['LOCAL', 'REGIONAL', 'NATIONAL', 'TRANSNATIONAL'] as const;
export type NetworkKindName = (typeof NETWORK_KINDS)[number];

/** A network of guardians; has at most one parent. */
@Entity('network')
export class NetworkRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: NetworkKindName;
  @Column('uuid', { name: 'parent_id', nullable: true }) parentId!: string | null;
  /** Text by language tag. */
  @Column('jsonb') name!: Record<string, string>;
  /** ISO 3166-2 (or ISO 3166-1 for a country). */
  /** The widest step that the cards of its members reach, whatever they chose. */
  @Column('smallint', { name: 'cards_up_to' }) cardsUpTo!: number;
  @Column('text', { name: 'territory_code', nullable: true }) territoryCode!: string | null;
  @Column('text', { array: true }) languages!: string[];
  /** Text by language tag. */
  @Column('jsonb') description!: Record<string, string>;
  /** The organisation behind it. */
  @Column('uuid', { name: 'promoter_id', nullable: true }) promoterId!: string | null;
  /** The share of a series' hours, 0 to 1, from which attendance is certified. */
  @Column('real', { name: 'minimum_attendance', nullable: true }) minimumAttendance!: number | null;
  /** How many appointments one guardian may declare. */
  @Column('smallint', { name: 'caseload_ceiling', nullable: true }) caseloadCeiling!: number | null;
  /** The courts on whose lists its guardians stand. */
  @Column('text', { name: 'court_codes', array: true }) courtCodes!: string[];
}
