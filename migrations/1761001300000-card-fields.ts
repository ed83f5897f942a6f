import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What guardians look for in each other, each field with an audience of its own. */
export class CardFields1761001300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE guardian_card
        ADD COLUMN themes text[] NOT NULL DEFAULT '{}' CHECK (cardinality(themes) <= 20),
        ADD COLUMN themes_audience smallint NOT NULL DEFAULT 0,
        ADD COLUMN court_codes text[] NOT NULL DEFAULT '{}' CHECK (cardinality(court_codes) <= 5),
        ADD COLUMN listed_on date,
        ADD COLUMN trained_on date,
        ADD COLUMN listing_audience smallint NOT NULL DEFAULT 0,
        ADD COLUMN availability text CHECK (availability IN ('AVAILABLE', 'LIMITED', 'UNAVAILABLE')),
        ADD COLUMN availability_audience smallint NOT NULL DEFAULT 0,
        ADD COLUMN caseload smallint CHECK (caseload BETWEEN 0 AND 500),
        ADD COLUMN caseload_on date CHECK ((caseload IS NULL) = (caseload_on IS NULL)),
        ADD COLUMN caseload_ceiling smallint CHECK (caseload_ceiling BETWEEN 1 AND 500),
        ADD COLUMN caseload_audience smallint NOT NULL DEFAULT 0,
        ADD COLUMN mentoring text CHECK (mentoring IN ('OFFERS', 'SEEKS')),
        ADD COLUMN mentoring_audience smallint NOT NULL DEFAULT 0`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE guardian_card DROP COLUMN themes, DROP COLUMN themes_audience, DROP COLUMN court_codes,
        DROP COLUMN listed_on, DROP COLUMN trained_on, DROP COLUMN listing_audience, DROP COLUMN availability,
        DROP COLUMN availability_audience, DROP COLUMN caseload, DROP COLUMN caseload_on,
        DROP COLUMN caseload_ceiling, DROP COLUMN caseload_audience, DROP COLUMN mentoring,
        DROP COLUMN mentoring_audience`);
  }
}
