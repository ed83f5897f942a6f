import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Boards that are read, and take nothing more. */
export class BoardArchive1761001431000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE board ADD COLUMN archived_at timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE board DROP COLUMN archived_at');
  }
}
