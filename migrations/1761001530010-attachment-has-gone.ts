import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How a statement that writes a post gives up where another one took its attachments while it waited: to be tried again. */
export class AttachmentHasGone1761001530010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION attachment_has_gone() RETURNS void LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'an attachment went elsewhere meanwhile' USING ERRCODE = 'serialization_failure';
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION attachment_has_gone()');
  }
}
