import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Answer, Question } from './questionnaire';

export const JOIN_POLICIES = ['OPEN', 'REQUEST', 'INVITE'] as const;
export type JoinPolicyName = (typeof JOIN_POLICIES)[number];
export type JoiningRoleName = 'GUARDIAN' | 'ASPIRING_GUARDIAN';

/** How people join a network; one without a row is joined by invitation alone. */
@Entity('join_policy')
export class JoinPolicyRow {
  @PrimaryColumn('uuid', { name: 'network_id' }) networkId!: string;
  @Column('text') kind!: JoinPolicyName;
  /** What people become by joining. */
  @Column('text') role!: JoiningRoleName;
  @Column('jsonb') questions!: readonly Question[];
  /** Grows with every change. */
  @Column('integer') version!: number;
}

/** A request to join, with the questions as they were put. Decided once. */
@Entity('join_request')
export class JoinRequestRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'network_id' }) networkId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') state!: 'PENDING' | 'APPROVED' | 'DECLINED' | 'WITHDRAWN';
  @Column('text') role!: JoiningRoleName;
  @Column('jsonb') questions!: readonly Question[];
  @Column('jsonb') answers!: readonly Answer[];
  /** Why it was declined. */
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
}
