import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people are told of in the hub, and how far the change logs were read for it. */
export class Notifications1761001470010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE log_cursor (
        reader text NOT NULL,
        stream_id uuid NOT NULL REFERENCES change_stream ON DELETE CASCADE,
        seq bigint NOT NULL DEFAULT 0,
        PRIMARY KEY (reader, stream_id)
      ) WITH (fillfactor = 50)`);
    // Of what was written before there were notifications nobody is told.
    await runner.query(`
      INSERT INTO log_cursor (reader, stream_id, seq)
      SELECT 'notifications', s.id, s.last_seq FROM board b JOIN change_stream s ON s.id = b.id`);
    await runner.query(`
      CREATE TABLE notification (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        seq bigint NOT NULL,
        kind text NOT NULL CHECK (kind IN ('REPLY', 'TOPIC', 'POSTS')),
        topic_id uuid NOT NULL REFERENCES topic ON DELETE CASCADE,
        post_id uuid NOT NULL REFERENCES post ON DELETE CASCADE,
        post_count integer NOT NULL DEFAULT 1,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        read_at timestamptz
      ) WITH (fillfactor = 70)`);
    await runner.query('CREATE INDEX notification_person ON notification (person_id, at, id)');
    await runner.query('CREATE INDEX notification_unread ON notification (person_id) WHERE read_at IS NULL');
    // What is new on a topic is one notification, until it is read.
    await runner.query(`
      CREATE UNIQUE INDEX notification_posts ON notification (person_id, topic_id)
      WHERE kind = 'POSTS' AND read_at IS NULL`);
    await runner.query('CREATE INDEX notification_topic ON notification (topic_id)');
    await runner.query('CREATE INDEX notification_post ON notification (post_id)');
    await runner.query('CREATE INDEX notification_at ON notification (at)');
    await runner.query(
      `CREATE UNIQUE INDEX change_of_notification ON change (subject_id) WHERE kind = 'NOTIFIED'`,
    );
    await runner.query(
      `CREATE INDEX change_of_notifications ON change (at) WHERE kind IN ('NOTIFIED', 'NOTIFICATIONS_READ')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DELETE FROM change_stream WHERE id IN (SELECT stream_id FROM change WHERE kind IN ('NOTIFIED', 'NOTIFICATIONS_READ'))`,
    );
    await runner.query('DROP INDEX change_of_notifications, change_of_notification');
    await runner.query('DROP TABLE notification, log_cursor');
  }
}
