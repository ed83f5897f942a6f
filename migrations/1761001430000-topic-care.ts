import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Topics that stand above the others, or take no more posts. */
export class TopicCare1761001430000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE topic
        ADD COLUMN pinned boolean NOT NULL DEFAULT false,
        ADD COLUMN locked boolean NOT NULL DEFAULT false`);
    await runner.query('CREATE INDEX topic_board_pinned ON topic (board_id, pinned, last_post_at, id)');
    await runner.query('DROP INDEX topic_board');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX topic_board ON topic (board_id, last_post_at, id)');
    await runner.query('DROP INDEX topic_board_pinned');
    await runner.query('ALTER TABLE topic DROP COLUMN pinned, DROP COLUMN locked');
  }
}
