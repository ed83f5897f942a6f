import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A signed-in browser. The token itself is known to that browser alone. */
@Entity('session')
export class SessionRow {
  @PrimaryColumn('uuid') id!: string;
  /** SHA-256 of the token. */
  @Column('bytea', { name: 'token_hash', unique: true }) tokenHash!: Buffer;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  /** When the person last proved in it that she is herself. */
  @Column('timestamptz', { name: 'authenticated_at' }) authenticatedAt!: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt!: Date | null;
}
