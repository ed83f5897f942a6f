import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What those who come to an event are asked, and what they say: of each event once, not of each of its dates. It goes with
 * the guest who is forgotten, although her answers stay as figures.
 */
export class EventQuestions1761002000121 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE event ADD questions jsonb NOT NULL DEFAULT '[]',
        ADD asks_diet boolean NOT NULL DEFAULT false`);
    await runner.query(`
      CREATE TABLE event_reply (
        event_id uuid NOT NULL REFERENCES event ON DELETE CASCADE,
        participant_id uuid NOT NULL REFERENCES participant ON DELETE CASCADE,
        question_id uuid NOT NULL,
        text text NOT NULL,
        PRIMARY KEY (event_id, participant_id, question_id)
      )`);
    await runner.query('CREATE INDEX event_reply_participant ON event_reply (participant_id)');
    await runner.query(`
      CREATE TABLE event_diet (
        event_id uuid NOT NULL REFERENCES event ON DELETE CASCADE,
        participant_id uuid NOT NULL REFERENCES participant ON DELETE CASCADE,
        diets text[] NOT NULL CHECK (diets <> '{}'),
        PRIMARY KEY (event_id, participant_id)
      )`);
    await runner.query('CREATE INDEX event_diet_participant ON event_diet (participant_id)');
    await runner.query(`ALTER TABLE guest_registration ADD said jsonb NOT NULL DEFAULT '{}'`);
    await runner.query(`
      CREATE FUNCTION forget_what_guest_said() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        DELETE FROM event_reply WHERE participant_id = OLD.id;
        DELETE FROM event_diet WHERE participant_id = OLD.id;
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER guest_said_nothing AFTER DELETE ON guest
      FOR EACH ROW EXECUTE FUNCTION forget_what_guest_said()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION forget_what_guest_said CASCADE');
    await runner.query('ALTER TABLE guest_registration DROP said');
    await runner.query('DROP TABLE event_reply, event_diet');
    await runner.query('ALTER TABLE event DROP questions, DROP asks_diet');
  }
}
