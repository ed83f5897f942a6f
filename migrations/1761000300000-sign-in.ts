import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Codes, links and sessions of people; keys of partner portals; the store of rate limits. Only hashes of secrets. */
export class SignIn1761000300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE sign_in_code (
        id uuid PRIMARY KEY,
        folded_address text NOT NULL,
        code_hash bytea NOT NULL,
        tries_left smallint NOT NULL,
        expires_at timestamptz NOT NULL,
        consumed_at timestamptz
      )`);
    await runner.query('CREATE INDEX sign_in_code_address ON sign_in_code (folded_address, expires_at)');
    await runner.query(`
      CREATE TABLE sign_in_link (
        token_hash bytea PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        expires_at timestamptz NOT NULL,
        uses_left smallint NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE session (
        id uuid PRIMARY KEY,
        token_hash bytea NOT NULL UNIQUE,
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        created_at timestamptz NOT NULL DEFAULT now(),
        last_seen_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        revoked_at timestamptz
      )`);
    await runner.query('CREATE INDEX session_person ON session (person_id)');
    await runner.query(`
      CREATE TABLE partner (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        network_ids uuid[] NOT NULL DEFAULT '{}',
        created_at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query(`
      CREATE TABLE partner_key (
        key_hash bytea PRIMARY KEY,
        partner_id uuid NOT NULL REFERENCES partner ON DELETE CASCADE,
        created_at timestamptz NOT NULL DEFAULT now(),
        revoked_at timestamptz
      )`);
    // The columns are those of the rate limiter's PostgreSQL store.
    await runner.query(
      'CREATE TABLE rate_limit (key varchar(255) PRIMARY KEY, points integer NOT NULL DEFAULT 0, expire bigint)',
    );
    await runner.query('CREATE INDEX rate_limit_expire ON rate_limit (expire)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE rate_limit, partner_key, partner, session, sign_in_link, sign_in_code');
  }
}
