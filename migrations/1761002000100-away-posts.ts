import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Posts that some do not see do not move their topic: what is new of them is found by themselves. */
export class AwayPosts1761002000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX post_away ON post (topic_id, created_at) WHERE away_from IS NOT NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX post_away');
  }
}
