import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What came of dates, by those who were there: numbers alone, and apart from them who has answered. An answer is no row:
 * it adds one to numbers that stand in one row together, so that no two tables can be joined to whose it is. Nowhere is
 * noted when somebody answered.
 */
export class Outcomes1761002000131 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE occurrence_outcome (
        occurrence_id uuid PRIMARY KEY REFERENCES occurrence ON DELETE CASCADE,
        contacts integer[] NOT NULL DEFAULT '{0,0,0,0}' CHECK (cardinality(contacts) = 4),
        uses integer[] NOT NULL DEFAULT '{0,0,0,0}' CHECK (cardinality(uses) = 4),
        told_contacts integer[],
        told_uses integer[]
      )`);
    await runner.query(`
      CREATE TABLE outcome_answered (
        occurrence_id uuid NOT NULL REFERENCES occurrence ON DELETE CASCADE,
        participant_id uuid NOT NULL REFERENCES participant ON DELETE CASCADE,
        PRIMARY KEY (occurrence_id, participant_id)
      )`);
    await runner.query('CREATE INDEX outcome_answered_participant ON outcome_answered (participant_id)');
    await runner.query(`
      CREATE TABLE outcome_asked (
        occurrence_id uuid NOT NULL REFERENCES occurrence ON DELETE CASCADE,
        participant_id uuid NOT NULL REFERENCES participant ON DELETE CASCADE,
        PRIMARY KEY (occurrence_id, participant_id)
      )`);
    await runner.query('CREATE INDEX outcome_asked_participant ON outcome_asked (participant_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE outcome_asked, outcome_answered, occurrence_outcome');
    await runner.query(`DELETE FROM job WHERE kind = 'outcome.due'`);
    await runner.query(`DELETE FROM notice_preference WHERE kind = 'EVENT_OUTCOMES'`);
    await runner.query(`DELETE FROM delivery WHERE class = 'EVENT_OUTCOME'`);
  }
}
