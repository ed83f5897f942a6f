import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a mailed code proves. */
export type CodePurpose = 'SIGN_IN' | 'STEP_UP' | 'ADDRESS' | 'INVITATION';

/** A code that went out by mail, with the link beside it; used up together. Only hashes of the secrets. */
@Entity('mailed_code')
export class MailedCode {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') purpose!: CodePurpose;
  /** SHA-256 of what only the asking browser knows, of the id of its session, or of an invitation's token. */
  @Column('bytea', { name: 'holder_hash' }) holderHash!: Buffer;
  /** What it is about: an address, as it is compared. */
  @Column('text') subject!: string;
  @Column('bytea', { name: 'code_hash' }) codeHash!: Buffer;
  /** SHA-256 of the link's token. */
  @Column('bytea', { name: 'link_hash', unique: true }) linkHash!: Buffer;
  @Column('smallint', { name: 'tries_left' }) triesLeft!: number;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  @Column('timestamptz', { name: 'consumed_at', nullable: true }) consumedAt!: Date | null;
}
