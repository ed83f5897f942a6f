import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Topics that went into others: whoever follows a link to one finds the other. */
export class MergedTopics1761001450000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE topic
        ADD COLUMN merged_into_id uuid REFERENCES topic ON DELETE CASCADE,
        ADD CONSTRAINT topic_not_into_itself CHECK (merged_into_id <> id)`);
    await runner.query(
      'CREATE INDEX topic_merged_into ON topic (merged_into_id) WHERE merged_into_id IS NOT NULL',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    // What is left of them is empty.
    await runner.query('DELETE FROM topic WHERE merged_into_id IS NOT NULL');
    await runner.query('ALTER TABLE topic DROP COLUMN merged_into_id');
  }
}
