import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Jobs for which somebody waits go before the others; some come back, day after day. */
export class JobPriority1761001220000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // 0 urgent, 1 usual, 2 bulk.
    await runner.query(`
      ALTER TABLE job
        ADD COLUMN priority smallint NOT NULL DEFAULT 1 CHECK (priority BETWEEN 0 AND 2),
        ADD COLUMN repeats_every interval`);
    await runner.query('DROP INDEX job_due');
    await runner.query('CREATE INDEX job_due ON job (priority, run_at) WHERE shunted_at IS NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM job WHERE repeats_every IS NOT NULL');
    await runner.query('DROP INDEX job_due');
    await runner.query('ALTER TABLE job DROP COLUMN priority, DROP COLUMN repeats_every');
    await runner.query('CREATE INDEX job_due ON job (run_at) WHERE shunted_at IS NULL');
  }
}
