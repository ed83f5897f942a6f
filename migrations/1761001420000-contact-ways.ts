import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How people can be reached besides by the hub, each way with an audience of its own. */
export class ContactWays1761001420000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Nobody reads them who has no name for the log: none goes further than the hub (3).
    await runner.query(`
      CREATE TABLE contact_way (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('PHONE', 'WHATSAPP', 'SIGNAL', 'TELEGRAM', 'THREEMA', 'EMAIL')),
        value text NOT NULL CHECK (length(value) <= 254),
        audience smallint NOT NULL DEFAULT 0 CHECK (audience BETWEEN 0 AND 3),
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (person_id, kind, value)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE contact_way');
  }
}
