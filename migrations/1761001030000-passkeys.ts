import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Passkeys, the challenges under way, and which sessions were proved by one: operators need that. */
export class Passkeys1761001030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE passkey (
        id uuid PRIMARY KEY,
        credential_id text NOT NULL UNIQUE,
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        public_key bytea NOT NULL,
        counter bigint NOT NULL,
        transports text[] NOT NULL DEFAULT '{}',
        device text,
        created_at timestamptz NOT NULL DEFAULT now(),
        last_used_at timestamptz
      )`);
    await runner.query('CREATE INDEX passkey_person ON passkey (person_id)');
    await runner.query(`
      CREATE TABLE passkey_challenge (
        challenge_hash bytea PRIMARY KEY,
        purpose text NOT NULL CHECK (purpose IN ('REGISTER', 'SIGN_IN', 'STEP_UP')),
        holder_hash bytea NOT NULL,
        expires_at timestamptz NOT NULL
      )`);
    await runner.query('CREATE INDEX passkey_challenge_age ON passkey_challenge (expires_at)');
    await runner.query('ALTER TABLE session ADD COLUMN passkey_at timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE session DROP COLUMN passkey_at');
    await runner.query('DROP TABLE passkey_challenge, passkey');
  }
}
