import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where posts stood in a log that their topic has left: who reads logs from time to time finds them there. */
export class DepartedPosts1761001480010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE departed_post (
        stream_id uuid NOT NULL REFERENCES change_stream ON DELETE CASCADE,
        seq bigint NOT NULL,
        post_id uuid NOT NULL REFERENCES post ON DELETE CASCADE,
        at timestamptz NOT NULL,
        PRIMARY KEY (stream_id, seq)
      )`);
    await runner.query('CREATE INDEX departed_post_post ON departed_post (post_id)');
    await runner.query('CREATE INDEX departed_post_at ON departed_post (at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE departed_post');
  }
}
