import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom people do not want to hear of. */
export class PersonBlocks1761001540000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE person_block (
        blocker_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        blocked_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (blocker_id, blocked_id),
        CHECK (blocker_id <> blocked_id)
      )`);
    await runner.query('CREATE INDEX person_block_blocked ON person_block (blocked_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE person_block');
  }
}
