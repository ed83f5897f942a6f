import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The answer to a question that was accepted. */
export class AcceptedAnswers1761001440010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE topic ADD COLUMN accepted_post_id uuid REFERENCES post ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED',
    );
    await runner.query(
      'CREATE INDEX topic_accepted_post ON topic (accepted_post_id) WHERE accepted_post_id IS NOT NULL',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX topic_accepted_post');
    await runner.query('ALTER TABLE topic DROP COLUMN accepted_post_id');
  }
}
