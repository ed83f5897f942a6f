import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Parts of what guardians are trained in, of which part the dates of courses are, and which of them certificates needed. */
export class Modules1761002000130 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE training_module (
        id uuid PRIMARY KEY,
        network_id uuid NOT NULL REFERENCES network ON DELETE CASCADE,
        name jsonb NOT NULL,
        minutes_asked integer CHECK (minutes_asked > 0),
        required boolean NOT NULL DEFAULT false,
        archived_at timestamptz
      )`);
    await runner.query('CREATE INDEX training_module_network ON training_module (network_id)');
    await runner.query(`
      CREATE TABLE occurrence_module (
        occurrence_id uuid PRIMARY KEY REFERENCES occurrence ON DELETE CASCADE,
        module_id uuid NOT NULL REFERENCES training_module ON DELETE CASCADE
      )`);
    await runner.query('CREATE INDEX occurrence_module_module ON occurrence_module (module_id)');
    await runner.query(`
      ALTER TABLE certificate
        ADD COLUMN modules text[] NOT NULL DEFAULT '{}',
        ADD COLUMN needed_modules uuid[] NOT NULL DEFAULT '{}',
        ADD COLUMN needed_minutes integer[] NOT NULL DEFAULT '{}',
        ADD CHECK (cardinality(needed_minutes) = cardinality(needed_modules))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE certificate DROP COLUMN modules, DROP COLUMN needed_modules, DROP COLUMN needed_minutes',
    );
    await runner.query('DROP TABLE occurrence_module, training_module');
  }
}
