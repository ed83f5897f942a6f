import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person's authenticator app. */
@Entity('totp')
export class TotpRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'person_id', unique: true }) personId!: string;
  /** Sealed with the hub's secret: a copy of the database alone makes no codes. */
  @Column('text', { name: 'sealed_secret' }) sealedSecret!: string;
  /** Null until a first code has shown that the app has the secret. */
  @Column('timestamptz', { name: 'confirmed_at', nullable: true }) confirmedAt!: Date | null;
  /** The step of the last code that was taken: none is taken again. */
  @Column('bigint', { name: 'last_step' }) lastStep!: string;
}

/** A code for when the app is lost; good once. */
@Entity('recovery_code')
export class RecoveryCode {
  /** A keyed hash. */
  @PrimaryColumn('bytea', { name: 'code_hash' }) codeHash!: Buffer;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('timestamptz', { name: 'used_at', nullable: true }) usedAt!: Date | null;
}
