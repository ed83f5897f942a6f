import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A signed-in browser. The token itself is known to that browser alone. */
@Entity('session')
export class SessionRow {
  @PrimaryColumn('uuid') id!: string;
  /** SHA-256 of the token. */
  @Column('bytea', { name: 'token_hash', unique: true }) tokenHash!: Buffer;
  /** SHA-256 of the token that was handed out to follow it; it does from its first use on. */
  @Column('bytea', { name: 'next_hash', nullable: true }) nextHash!: Buffer | null;
  @Column('timestamptz', { name: 'rotated_at' }) rotatedAt!: Date;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  /** What kind of browser it is, coarsely; no address is kept. */
  @Column('text', { nullable: true }) device!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  /** To within a few minutes. */
  @Column('timestamptz', { name: 'last_seen_at' }) lastSeenAt!: Date;
  /** When the person last proved in it that she is herself. */
  @Column('timestamptz', { name: 'authenticated_at' }) authenticatedAt!: Date;
  /** When she last did so by a passkey; without that an operator is let do nothing else. */
  @Column('timestamptz', { name: 'passkey_at', nullable: true }) passkeyAt!: Date | null;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt!: Date | null;
}

/** A token that a session had before: who shows it late has copied it, or has been copied. */
@Entity('former_session_token')
export class FormerSessionToken {
  @PrimaryColumn('bytea', { name: 'token_hash' }) tokenHash!: Buffer;
  @Column('uuid', { name: 'session_id' }) sessionId!: string;
  @Column('timestamptz', { name: 'replaced_at' }) replacedAt!: Date;
}
