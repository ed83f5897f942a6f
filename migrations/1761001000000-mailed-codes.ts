import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Codes that come by mail, for signing in and for whatever else wants a proof: each is bound to who asked for it,
 * by the hash of that browser's secret, and may have a link beside it. Codes live for minutes: none is carried over.
 */
export class MailedCodes1761001000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE sign_in_code');
    await runner.query(`
      CREATE TABLE mailed_code (
        id uuid PRIMARY KEY,
        purpose text NOT NULL CHECK (purpose IN ('SIGN_IN', 'STEP_UP', 'ADDRESS')),
        holder_hash bytea NOT NULL,
        subject text NOT NULL,
        code_hash bytea NOT NULL,
        link_hash bytea NOT NULL UNIQUE,
        tries_left smallint NOT NULL,
        expires_at timestamptz NOT NULL,
        consumed_at timestamptz
      )`);
    await runner.query('CREATE INDEX mailed_code_holder ON mailed_code (holder_hash, purpose)');
    await runner.query('CREATE INDEX mailed_code_age ON mailed_code (expires_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE mailed_code');
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
  }
}
