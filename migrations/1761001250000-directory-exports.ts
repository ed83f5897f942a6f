import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What organisers may fetch as a file for a few minutes: the question, never the answer. */
export class DirectoryExports1761001250000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE directory_export (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        session_id uuid NOT NULL REFERENCES session ON DELETE CASCADE,
        network_id uuid NOT NULL REFERENCES network ON DELETE CASCADE,
        search text NOT NULL,
        filter jsonb NOT NULL,
        format text NOT NULL CHECK (format IN ('CSV', 'VCARD_4', 'VCARD_3')),
        byte_order_mark boolean NOT NULL,
        contacts boolean NOT NULL,
        file_name text NOT NULL,
        people integer NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query('CREATE INDEX directory_export_person ON directory_export (person_id)');
    await runner.query('CREATE INDEX directory_export_session ON directory_export (session_id)');
    await runner.query('CREATE INDEX directory_export_network ON directory_export (network_id)');
    await runner.query('CREATE INDEX directory_export_created ON directory_export (created_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE directory_export');
  }
}
