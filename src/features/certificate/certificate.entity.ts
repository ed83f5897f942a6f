import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the page behind a code shows where the holder chose it. */
export const CERTIFICATE_FACTS = ['NAME', 'COURSE', 'NETWORK', 'DATES', 'HOURS'] as const;
export type CertificateFactName = (typeof CERTIFICATE_FACTS)[number];

/** That somebody was at enough of an event. What it says stays as it was when it was made, whatever changes later. */
@Entity('certificate')
export class CertificateRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'event_id' }) eventId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  /** SHA-256 of its code, which follows from the hub's secret. */
  @Column('bytea', { name: 'code_hash', unique: true }) codeHash!: Buffer;
  /** As she wants it to stand there. */
  @Column('text') name!: string;
  /** In which it is written. */
  @Column('text') language!: string;
  @Column('text') title!: string;
  @Column('text', { name: 'network_name' }) networkName!: string;
  /** From which day to which the event took place. */
  @Column('date', { name: 'first_on' }) firstOn!: string;
  @Column('date', { name: 'last_on' }) lastOn!: string;
  @Column('integer', { name: 'attended_minutes' }) attendedMinutes!: number;
  @Column('integer', { name: 'held_minutes' }) heldMinutes!: number;
  /** The share that its network asked for. */
  @Column('real', { name: 'minimum_share' }) minimumShare!: number;
  /** What the modules of it are called that she did. */
  @Column('text', { array: true }) modules!: string[];
  /** The modules that it needed, and for how many minutes each. */
  @Column('uuid', { name: 'needed_modules', array: true }) neededModules!: string[];
  @Column('integer', { name: 'needed_minutes', array: true }) neededMinutes!: number[];
  @Column('text', { array: true }) shown!: CertificateFactName[];
  @Column('timestamptz', { name: 'issued_at' }) issuedAt!: Date;
  /** When an organiser withdrew it, and why. */
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
  @Column('text', { name: 'withdrawn_reason', nullable: true }) withdrawnReason!: string | null;
}
