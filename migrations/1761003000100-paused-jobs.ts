import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Since when jobs are paused, for all processes: a hub that was restored sends nothing until it is told to. */
export class PausedJobs1761003000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE hub ADD jobs_paused_at timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE hub DROP jobs_paused_at');
  }
}
