import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Boards, their topics and posts. */
export class Boards1761000500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE board (
        id uuid PRIMARY KEY REFERENCES change_stream,
        network_id uuid NOT NULL REFERENCES network ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('DISCUSSION', 'ANNOUNCEMENT', 'QUESTIONS')),
        title jsonb NOT NULL,
        audience smallint NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query('CREATE INDEX board_network ON board (network_id)');
    await runner.query(`
      CREATE TABLE topic (
        id uuid PRIMARY KEY,
        board_id uuid NOT NULL REFERENCES board ON DELETE CASCADE,
        author_id uuid NOT NULL REFERENCES participant,
        title text NOT NULL,
        language text,
        created_at timestamptz NOT NULL DEFAULT now(),
        last_post_at timestamptz NOT NULL DEFAULT now(),
        post_count integer NOT NULL DEFAULT 0
      ) WITH (fillfactor = 70)`);
    await runner.query('CREATE INDEX topic_board ON topic (board_id, last_post_at, id)');
    await runner.query(`
      CREATE TABLE post (
        id uuid PRIMARY KEY,
        topic_id uuid NOT NULL REFERENCES topic ON DELETE CASCADE,
        author_id uuid NOT NULL REFERENCES participant,
        markdown text NOT NULL,
        html text NOT NULL,
        language text,
        state text NOT NULL DEFAULT 'PUBLISHED' CHECK (state IN ('PUBLISHED', 'HELD', 'REDACTED')),
        message_id text NOT NULL UNIQUE,
        created_at timestamptz NOT NULL DEFAULT now(),
        edited_at timestamptz
      )`);
    await runner.query('CREATE INDEX post_topic ON post (topic_id, created_at, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE post, topic, board');
  }
}
