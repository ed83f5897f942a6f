import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MembershipRoleName } from './membership.entity';

/** A role that a suspension closed, and gives back when it ends. */
export interface SuspendedRole {
  readonly role: MembershipRoleName;
  readonly externalId: string | null;
}

/** A person kept out of a network for a time; closed by `until`, never overwritten. */
@Entity('suspension')
export class SuspensionRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('uuid', { name: 'network_id' }) networkId!: string;
  @Column('jsonb') roles!: readonly SuspendedRole[];
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('timestamptz') since!: Date;
  @Column('timestamptz', { nullable: true }) until!: Date | null;
}
