import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What imports of member lists wrote: which people, and what stood there before. */
export class MemberImports1761000600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Of the file only a hash is kept: names of files tell about people.
    await runner.query(`
      CREATE TABLE member_import (
        id uuid PRIMARY KEY,
        network_id uuid NOT NULL REFERENCES network ON DELETE CASCADE,
        file_hash bytea NOT NULL,
        started_at timestamptz NOT NULL,
        finished_at timestamptz NOT NULL,
        counts jsonb NOT NULL
      )`);
    await runner.query('CREATE INDEX member_import_network ON member_import (network_id, finished_at)');
    await runner.query(`
      CREATE TABLE member_import_row (
        import_id uuid NOT NULL REFERENCES member_import ON DELETE CASCADE,
        line integer NOT NULL,
        action text NOT NULL CHECK (action IN ('CREATED', 'UPDATED')),
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        replaced jsonb NOT NULL DEFAULT '{}',
        PRIMARY KEY (import_id, line)
      )`);
    await runner.query('CREATE INDEX member_import_row_person ON member_import_row (person_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE member_import_row, member_import');
  }
}
