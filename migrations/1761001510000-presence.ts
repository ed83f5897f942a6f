import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether others are shown that a person is at a topic. Who is there is in memory alone. */
export class Presence1761001510000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE person ADD COLUMN shows_presence boolean NOT NULL DEFAULT true');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE person DROP COLUMN shows_presence');
  }
}
