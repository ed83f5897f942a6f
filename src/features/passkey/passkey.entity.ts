import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A passkey: what the person's device signs with stays there, this checks it. */
@Entity('passkey')
export class PasskeyRow {
  @PrimaryColumn('uuid') id!: string;
  /** As the device names it (base64url). */
  @Column('text', { name: 'credential_id', unique: true }) credentialId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  /** COSE. */
  @Column('bytea', { name: 'public_key' }) publicKey!: Buffer;
  /** How often it was used, where the device counts: one that goes back is a copy. */
  @Column('bigint') counter!: string;
  @Column('text', { array: true }) transports!: string[];
  /** What kind of browser it was made in, coarsely. */
  @Column('text', { nullable: true }) device!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'last_used_at', nullable: true }) lastUsedAt!: Date | null;
}

export type ChallengePurpose = 'REGISTER' | 'SIGN_IN' | 'STEP_UP';

/** A challenge that a passkey is to sign: once, by who asked for it. */
@Entity('passkey_challenge')
export class PasskeyChallenge {
  @PrimaryColumn('bytea', { name: 'challenge_hash' }) challengeHash!: Buffer;
  @Column('text') purpose!: ChallengePurpose;
  /** SHA-256 of what only the asking browser knows, or of the id of its session. */
  @Column('bytea', { name: 'holder_hash' }) holderHash!: Buffer;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
}
