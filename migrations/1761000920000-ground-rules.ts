import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The ground rules of networks, version after version, and who accepted which. */
export class GroundRules1761000920000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE ground_rules (
        id uuid PRIMARY KEY,
        network_id uuid NOT NULL REFERENCES network ON DELETE CASCADE,
        version integer NOT NULL CHECK (version > 0),
        markdown text NOT NULL,
        html text NOT NULL,
        published_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        UNIQUE (network_id, version)
      )`);
    await runner.query(`
      CREATE TABLE ground_rules_acceptance (
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        network_id uuid NOT NULL,
        version integer NOT NULL,
        accepted_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (person_id, network_id, version),
        FOREIGN KEY (network_id, version) REFERENCES ground_rules (network_id, version) ON DELETE CASCADE
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE ground_rules_acceptance, ground_rules');
  }
}
