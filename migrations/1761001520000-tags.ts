import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tags of a network, what topics carry of them, and who follows them. */
export class Tags1761001520000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE tag (
        id uuid PRIMARY KEY,
        network_id uuid NOT NULL REFERENCES network ON DELETE CASCADE,
        name jsonb NOT NULL,
        retired_at timestamptz
      )`);
    await runner.query('CREATE INDEX tag_network ON tag (network_id)');
    // Beside the topic, which every post writes to.
    await runner.query(`
      CREATE TABLE topic_tag (
        topic_id uuid NOT NULL REFERENCES topic ON DELETE CASCADE,
        tag_id uuid NOT NULL REFERENCES tag ON DELETE CASCADE,
        PRIMARY KEY (topic_id, tag_id)
      )`);
    await runner.query('CREATE INDEX topic_tag_tag ON topic_tag (tag_id, topic_id)');
    await runner.query(`
      CREATE TABLE tag_following (
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        tag_id uuid NOT NULL REFERENCES tag ON DELETE CASCADE,
        PRIMARY KEY (tag_id, person_id)
      )`);
    await runner.query('CREATE INDEX tag_following_person ON tag_following (person_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE tag_following, topic_tag, tag');
  }
}
