import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Codes by which newcomers prove their address are mailed codes like the others. They live for minutes: none is carried over. */
export class OneMailedCode1761001220010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE invitation_code');
    await runner.query(`
      ALTER TABLE mailed_code DROP CONSTRAINT mailed_code_purpose_check,
        ADD CONSTRAINT mailed_code_purpose_check CHECK (purpose IN ('SIGN_IN', 'STEP_UP', 'ADDRESS', 'INVITATION'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM mailed_code WHERE purpose = 'INVITATION'`);
    await runner.query(`
      ALTER TABLE mailed_code DROP CONSTRAINT mailed_code_purpose_check,
        ADD CONSTRAINT mailed_code_purpose_check CHECK (purpose IN ('SIGN_IN', 'STEP_UP', 'ADDRESS'))`);
    await runner.query(`
      CREATE TABLE invitation_code (
        id uuid PRIMARY KEY,
        invitation_id uuid NOT NULL REFERENCES invitation ON DELETE CASCADE,
        folded_address text NOT NULL,
        code_hash bytea NOT NULL,
        tries_left smallint NOT NULL,
        expires_at timestamptz NOT NULL,
        consumed_at timestamptz
      )`);
    await runner.query(
      'CREATE INDEX invitation_code_address ON invitation_code (invitation_id, folded_address, expires_at)',
    );
  }
}
