import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When an import was brought in, which may be long after it was looked at. */
export class ImportAppliedAt1761001410020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE staged_import ADD COLUMN applied_at timestamptz');
    await runner.query(`
      UPDATE staged_import s SET applied_at = coalesce(
        (SELECT b.finished_at FROM member_import b WHERE b.id = s.id), s.created_at)
      WHERE s.state IN ('APPLIED', 'UNDONE')`);
    // Lists of a network, newest first.
    await runner.query('CREATE INDEX staged_import_network_id ON staged_import (network_id, id DESC)');
    await runner.query('DROP INDEX staged_import_network');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX staged_import_network ON staged_import (network_id)');
    await runner.query('DROP INDEX staged_import_network_id');
    await runner.query('ALTER TABLE staged_import DROP COLUMN applied_at');
  }
}
