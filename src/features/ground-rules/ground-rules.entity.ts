import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One version of a network's ground rules; never changed, the next one follows it. */
@Entity('ground_rules')
export class GroundRulesRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'network_id' }) networkId!: string;
  @Column('integer') version!: number;
  @Column('text') markdown!: string;
  /** Rendered and sanitised when published. */
  @Column('text') html!: string;
  @Column('timestamptz', { name: 'published_at' }) publishedAt!: Date;
}

/** That a person accepted a version. */
@Entity('ground_rules_acceptance')
export class GroundRulesAcceptance {
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @PrimaryColumn('uuid', { name: 'network_id' }) networkId!: string;
  @PrimaryColumn('integer') version!: number;
  @Column('timestamptz', { name: 'accepted_at' }) acceptedAt!: Date;
}
