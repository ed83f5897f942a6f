import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How the statement that writes a post gives up where the topic went elsewhere while it waited: to be tried again. */
export class TopicHasGone1761001450020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION topic_has_gone() RETURNS void LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'the topic went elsewhere meanwhile' USING ERRCODE = 'serialization_failure';
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION topic_has_gone()');
  }
}
