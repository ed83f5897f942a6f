import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people want to be told by mail, and of each mail whether it is such a notice and whose. */
export class Notices1761001110000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Without a row a notice is sent.
    await runner.query(`
      CREATE TABLE notice_preference (
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        kind text NOT NULL,
        enabled boolean NOT NULL,
        PRIMARY KEY (person_id, kind)
      )`);
    await runner.query(`
      ALTER TABLE delivery
        ADD COLUMN kind text,
        ADD COLUMN person_id uuid REFERENCES person ON DELETE SET NULL`);
    await runner.query('CREATE INDEX delivery_person ON delivery (person_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE delivery DROP COLUMN kind, DROP COLUMN person_id');
    await runner.query('DROP TABLE notice_preference');
  }
}
