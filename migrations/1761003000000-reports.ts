import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What waits for those who keep order, and who reported it. */
export class Reports1761003000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // What it is about may go by itself: that it was decided about stays for its time.
    await runner.query(`
      CREATE TABLE moderation_item (
        id uuid PRIMARY KEY,
        network_id uuid NOT NULL REFERENCES network ON DELETE CASCADE,
        subject_kind text NOT NULL CHECK (subject_kind IN ('POST', 'GUARDIAN', 'EVENT', 'MESSAGE')),
        subject_id uuid NOT NULL,
        author_id uuid REFERENCES participant ON DELETE SET NULL,
        about_ids uuid[] NOT NULL DEFAULT '{}',
        origin text NOT NULL CHECK (origin IN ('REPORTED', 'MODERATOR', 'SCREENED')),
        reason text NOT NULL CHECK (reason IN
          ('CHILD_SAFETY', 'PERSONAL_DATA', 'HARASSMENT', 'HATE', 'GROUND_RULES', 'SPAM', 'OTHER')),
        findings jsonb,
        state text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'DECIDED')),
        opened_at timestamptz NOT NULL DEFAULT now(),
        due_at timestamptz NOT NULL
      )`);
    // However many report a thing, it is decided about once.
    await runner.query(
      `CREATE UNIQUE INDEX moderation_item_open ON moderation_item (subject_id) WHERE state = 'OPEN'`,
    );
    await runner.query('CREATE INDEX moderation_item_subject ON moderation_item (subject_id)');
    await runner.query('CREATE INDEX moderation_item_queue ON moderation_item (network_id, due_at, id)');
    await runner.query('CREATE INDEX moderation_item_author ON moderation_item (author_id)');
    await runner.query(`
      CREATE TABLE report (
        id uuid PRIMARY KEY,
        item_id uuid NOT NULL REFERENCES moderation_item ON DELETE CASCADE,
        reporter_id uuid REFERENCES person ON DELETE SET NULL,
        reason text NOT NULL,
        note text,
        hid boolean NOT NULL,
        due_at timestamptz NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (item_id, reporter_id)
      )`);
    await runner.query('CREATE INDEX report_reporter ON report (reporter_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM change WHERE kind = 'POST_HELD'`);
    await runner.query('DROP TABLE report');
    await runner.query('DROP TABLE moderation_item');
  }
}
