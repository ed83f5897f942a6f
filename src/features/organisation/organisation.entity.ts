import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A promoter, employer or partner body. */
@Entity('organisation')
export class OrganisationRow {
  @PrimaryColumn('uuid') id!: string;
  /** Text by language tag. */
  @Column('jsonb') name!: Record<string, string>;
  @Column('text', { nullable: true }) homepage!: string | null;
}

/** A person who acts for an organisation; closed by `until`, never overwritten. */
@Entity('organisation_representative')
export class OrganisationRepresentativeRow {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @PrimaryColumn('timestamptz') since!: Date;
  @Column('timestamptz', { nullable: true }) until!: Date | null;
}
