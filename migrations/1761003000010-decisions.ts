import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was decided about something, and what whoever it is about says to it. */
export class Decisions1761003000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE moderation_item DROP CONSTRAINT moderation_item_state_check,
        ADD CONSTRAINT moderation_item_state_check CHECK (state IN ('OPEN', 'APPEALED', 'DECIDED'))`);
    await runner.query(`
      CREATE TABLE moderation_decision (
        id uuid PRIMARY KEY,
        item_id uuid NOT NULL UNIQUE REFERENCES moderation_item ON DELETE CASCADE,
        decision text NOT NULL CHECK (decision IN ('RELEASE', 'HIDE', 'REDACT', 'WARN', 'DISMISS')),
        ground text NOT NULL,
        statement text,
        decided_by uuid REFERENCES person ON DELETE SET NULL,
        decided_at timestamptz NOT NULL DEFAULT now(),
        appeal text,
        appealed_at timestamptz,
        outcome text CHECK (outcome IN ('UPHELD', 'OVERTURNED')),
        answer text,
        answered_by uuid REFERENCES person ON DELETE SET NULL,
        answered_at timestamptz,
        CHECK (statement IS NOT NULL OR decision IN ('RELEASE', 'DISMISS')),
        CHECK ((outcome IS NULL) = (answered_at IS NULL)),
        CHECK (answered_at IS NULL OR appealed_at IS NOT NULL)
      )`);
    await runner.query('CREATE INDEX moderation_decision_at ON moderation_decision (decided_at)');
    await runner.query('CREATE INDEX moderation_decision_by ON moderation_decision (decided_by)');
    await runner.query('CREATE INDEX moderation_decision_answered ON moderation_decision (answered_by)');
    await runner.query('CREATE INDEX moderation_item_about ON moderation_item USING gin (about_ids)');
    // Of what is hidden for good all goes together, whoever takes the text away.
    await runner.query(`
      CREATE FUNCTION forget_hidden() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        DELETE FROM attachment WHERE post_id = NEW.id;
        DELETE FROM post_revision WHERE post_id = NEW.id;
        DELETE FROM post_mention WHERE post_id = NEW.id;
        DELETE FROM post_reaction WHERE post_id = NEW.id;
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER forget_hidden AFTER UPDATE OF markdown ON post FOR EACH ROW
      WHEN (NEW.state = 'HELD' AND NEW.markdown = '') EXECUTE FUNCTION forget_hidden()`);
    await runner.query(`CREATE INDEX post_held ON post (id) WHERE state = 'HELD'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX post_held');
    await runner.query('DROP TRIGGER forget_hidden ON post');
    await runner.query('DROP FUNCTION forget_hidden()');
    await runner.query('DROP INDEX moderation_item_about');
    await runner.query('DROP TABLE moderation_decision');
    await runner.query(`UPDATE moderation_item SET state = 'DECIDED' WHERE state = 'APPEALED'`);
    await runner.query(`
      ALTER TABLE moderation_item DROP CONSTRAINT moderation_item_state_check,
        ADD CONSTRAINT moderation_item_state_check CHECK (state IN ('OPEN', 'DECIDED'))`);
  }
}
