import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Posts that answer others, are edited for a while, and are deleted by who wrote them. */
export class PostEdits1761001430010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE board ADD COLUMN edit_hours smallint NOT NULL DEFAULT 24 CHECK (edit_hours BETWEEN 0 AND 720)',
    );
    await runner.query(`
      ALTER TABLE post
        ADD COLUMN reply_to_id uuid REFERENCES post,
        ADD COLUMN revision smallint NOT NULL DEFAULT 0`);
    await runner.query('CREATE INDEX post_reply_to ON post (reply_to_id) WHERE reply_to_id IS NOT NULL');
    await runner.query(`
      ALTER TABLE post DROP CONSTRAINT post_state_check,
        ADD CONSTRAINT post_state_check CHECK (state IN ('PUBLISHED', 'HELD', 'REDACTED', 'DELETED'))`);
    await runner.query(`
      CREATE TABLE post_revision (
        id uuid PRIMARY KEY,
        post_id uuid NOT NULL REFERENCES post ON DELETE CASCADE,
        revision smallint NOT NULL,
        markdown text NOT NULL,
        html text NOT NULL,
        written_at timestamptz NOT NULL,
        UNIQUE (post_id, revision)
      )`);
    await runner.query('CREATE INDEX post_revision_written_at ON post_revision (written_at)');
    // RFC 5322 §3.6.4: those answered, the first of the topic first. A post that answers none answers the topic.
    // Of a long line the first and the last twenty: a header has an end.
    await runner.query(`
      CREATE FUNCTION post_references(asked uuid) RETURNS text[] LANGUAGE sql STABLE AS $$
        WITH RECURSIVE line (id, reply_to_id, message_id, depth) AS (
          SELECT id, reply_to_id, message_id, 0 FROM post WHERE id = asked
          UNION ALL
          SELECT p.id, p.reply_to_id, p.message_id, line.depth + 1
          FROM line JOIN post p ON p.id = line.reply_to_id WHERE line.depth < 20
        ), first AS (
          SELECT id, message_id FROM post
          WHERE topic_id = (SELECT topic_id FROM post WHERE id = asked) AND state <> 'HELD'
          ORDER BY created_at, id LIMIT 1
        )
        SELECT coalesce(array_agg(message_id ORDER BY depth DESC), '{}') FROM (
          SELECT message_id, depth FROM line WHERE depth > 0
          UNION ALL
          SELECT message_id, 21 FROM first WHERE id <> asked AND id NOT IN (SELECT id FROM line)
        ) AS answered
      $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION post_references(uuid)');
    await runner.query('DROP TABLE post_revision');
    await runner.query(`UPDATE post SET state = 'REDACTED' WHERE state = 'DELETED'`);
    await runner.query(`
      ALTER TABLE post DROP CONSTRAINT post_state_check,
        ADD CONSTRAINT post_state_check CHECK (state IN ('PUBLISHED', 'HELD', 'REDACTED'))`);
    await runner.query('ALTER TABLE post DROP COLUMN reply_to_id, DROP COLUMN revision');
    await runner.query('ALTER TABLE board DROP COLUMN edit_hours');
  }
}
