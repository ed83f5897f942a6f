import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Authenticator apps and the recovery codes beside them: the secret sealed, the codes as hashes. */
export class Totp1761001020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE totp (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL UNIQUE REFERENCES person ON DELETE CASCADE,
        sealed_secret text NOT NULL,
        confirmed_at timestamptz,
        last_step bigint NOT NULL DEFAULT 0
      )`);
    await runner.query(`
      CREATE TABLE recovery_code (
        code_hash bytea PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        used_at timestamptz
      )`);
    await runner.query('CREATE INDEX recovery_code_person ON recovery_code (person_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE recovery_code, totp');
  }
}
