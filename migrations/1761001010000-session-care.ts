import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions whose token changes, and which their holder can tell apart. A token now names its session: all begin anew. */
export class SessionCare1761001010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM session');
    await runner.query(`
      ALTER TABLE session
        ADD COLUMN next_hash bytea,
        ADD COLUMN rotated_at timestamptz NOT NULL DEFAULT now(),
        ADD COLUMN device text`);
    await runner.query(`
      CREATE TABLE former_session_token (
        token_hash bytea PRIMARY KEY,
        session_id uuid NOT NULL REFERENCES session ON DELETE CASCADE,
        replaced_at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query('CREATE INDEX former_session_token_session ON former_session_token (session_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM session');
    await runner.query('DROP TABLE former_session_token');
    await runner.query(
      'ALTER TABLE session DROP COLUMN next_hash, DROP COLUMN rotated_at, DROP COLUMN device',
    );
  }
}
