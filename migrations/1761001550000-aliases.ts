import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Under which aliases people write without their names, and who stands behind a participant. */
export class Aliases1761001550000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE alias (
        participant_id uuid PRIMARY KEY REFERENCES participant,
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        topic_id uuid REFERENCES topic ON DELETE SET NULL,
        number integer NOT NULL,
        UNIQUE (topic_id, person_id),
        UNIQUE (topic_id, number)
      )`);
    await runner.query('CREATE INDEX alias_person ON alias (person_id)');
    // For the hub's own use: who is to be told, whose own it is. Nothing that anybody is shown is read from it.
    await runner.query(`
      CREATE VIEW writer AS
      SELECT pa.id, coalesce(pa.person_id, al.person_id) AS person_id
      FROM participant pa LEFT JOIN alias al ON al.participant_id = pa.id`);
    await runner.query('ALTER TABLE board ADD COLUMN nameless boolean NOT NULL DEFAULT false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE board DROP COLUMN nameless');
    await runner.query('DROP VIEW writer');
    await runner.query('DROP TABLE alias');
  }
}
