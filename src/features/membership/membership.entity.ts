import { Column, Entity, PrimaryColumn } from 'typeorm';

export const MEMBERSHIP_ROLES = [
  'GUARDIAN',
  'ASPIRING_GUARDIAN',
  'MENTOR',
  'ORGANISER',
  'MODERATOR',
  'TERRITORIAL_CONTACT',
] as const;
export type MembershipRoleName = (typeof MEMBERSHIP_ROLES)[number];

/** A person in a network; closed by `until`, never overwritten. */
@Entity('membership')
export class MembershipRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('uuid', { name: 'network_id' }) networkId!: string;
  @Column('text') role!: MembershipRoleName;
  @Column('timestamptz') since!: Date;
  @Column('timestamptz', { nullable: true }) until!: Date | null;
  /** The number under which the network's office keeps the person. */
  @Column('text', { name: 'external_id', nullable: true }) externalId!: string | null;
}
