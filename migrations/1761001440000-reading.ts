import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each reader has read: up to which number of a board's change log, of a topic and of the whole board. */
export class Reading1761001440000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // The number under which a post became visible, not the time at which it was written: one that was held comes late.
    await runner.query('ALTER TABLE post ADD COLUMN seq bigint NOT NULL DEFAULT 0');
    await runner.query(
      `UPDATE post p SET seq = c.seq FROM change c WHERE c.kind = 'POST_PUBLISHED' AND c.subject_id = p.id`,
    );
    await runner.query('CREATE INDEX post_topic_seq ON post (topic_id, seq)');
    await runner.query(`
      CREATE TABLE topic_read (
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        topic_id uuid NOT NULL REFERENCES topic ON DELETE CASCADE,
        seq bigint NOT NULL,
        PRIMARY KEY (person_id, topic_id)
      ) WITH (fillfactor = 80)`);
    await runner.query('CREATE INDEX topic_read_topic ON topic_read (topic_id)');
    await runner.query(`
      CREATE TABLE board_read (
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        board_id uuid NOT NULL REFERENCES board ON DELETE CASCADE,
        seq bigint NOT NULL,
        PRIMARY KEY (person_id, board_id)
      ) WITH (fillfactor = 80)`);
    await runner.query('CREATE INDEX board_read_board ON board_read (board_id)');
    // Nobody is greeted with years of unread posts.
    await runner.query(`
      INSERT INTO board_read (person_id, board_id, seq)
      SELECT DISTINCT m.person_id, b.id, s.last_seq
      FROM membership m JOIN board b USING (network_id) JOIN change_stream s ON s.id = b.id WHERE m.until IS NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE topic_read, board_read');
    await runner.query('DROP INDEX post_topic_seq');
    await runner.query('ALTER TABLE post DROP COLUMN seq');
  }
}
