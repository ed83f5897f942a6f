import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an import wrote: taken back only as long as it still stands there. */
export class ImportUndo1761001410000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE member_import_row ADD COLUMN written jsonb NOT NULL DEFAULT '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE member_import_row DROP COLUMN written');
  }
}
