import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What became of a topic in the logs, found by the topic: there is little of it beside what is told of posts. */
export class TopicsInLogs1761001450010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX change_topic ON change (subject_id, stream_id)
      WHERE kind IN ('TOPIC_OPENED', 'TOPIC_CHANGED', 'TOPIC_MOVED', 'TOPIC_MERGED', 'TOPIC_SPLIT')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX change_topic');
    await runner.query(`DELETE FROM change WHERE kind IN ('TOPIC_MOVED', 'TOPIC_MERGED', 'TOPIC_SPLIT')`);
  }
}
