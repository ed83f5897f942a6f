import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DataKind } from '../../shared/data-kind';

/**
 * An agreement by which members of one network stand on the step `LINKED` towards the other's data of some
 * kinds. One side offers, the other accepts, either ends it.
 */
@Entity('network_link')
export class NetworkLinkRow {
  @PrimaryColumn('uuid') id!: string;
  /** The network that offered it. */
  @Column('uuid', { name: 'from_id' }) fromId!: string;
  @Column('uuid', { name: 'to_id' }) toId!: string;
  @Column('text', { array: true }) kinds!: DataKind[];
  @Column('text') purpose!: string;
  @Column('timestamptz', { name: 'offered_at' }) offeredAt!: Date;
  @Column('timestamptz', { name: 'accepted_at', nullable: true }) acceptedAt!: Date | null;
  @Column('timestamptz', { name: 'expires_at', nullable: true }) expiresAt!: Date | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
}

export const SHARING_DIRECTIONS = ['ANCESTORS', 'DESCENDANTS'] as const;
export type SharingDirectionName = (typeof SHARING_DIRECTIONS)[number];

/** On which step members of the networks above, or below, stand towards a network's data of one kind. */
@Entity('sharing_rule')
export class SharingRuleRow {
  @PrimaryColumn('uuid', { name: 'network_id' }) networkId!: string;
  @PrimaryColumn('text') kind!: DataKind;
  @PrimaryColumn('text') direction!: SharingDirectionName;
  /** `NETWORK` (1) or `LINKED` (2). */
  @Column('smallint') step!: number;
}
