import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists that organisers sent, and what became of them row by row: kept for a day. */
export class StagedImports1761001410010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE import_upload (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        bytes bytea NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query('CREATE INDEX import_upload_person ON import_upload (person_id, created_at)');
    await runner.query('CREATE INDEX import_upload_created ON import_upload (created_at)');
    // What is kept longer tells of nobody: how the file was read, and numbers.
    await runner.query(`
      CREATE TABLE staged_import (
        id uuid PRIMARY KEY,
        upload_id uuid REFERENCES import_upload ON DELETE SET NULL,
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        network_id uuid NOT NULL REFERENCES network ON DELETE CASCADE,
        state text NOT NULL CHECK (state IN ('PREPARED', 'APPLYING', 'APPLIED', 'FAILED', 'UNDONE')),
        language text NOT NULL,
        options jsonb NOT NULL,
        file jsonb NOT NULL,
        answers jsonb NOT NULL DEFAULT '{}',
        counts jsonb NOT NULL,
        done integer NOT NULL DEFAULT 0,
        total integer NOT NULL DEFAULT 0,
        failure text,
        invitation_ids uuid[] NOT NULL DEFAULT '{}',
        created_at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query('CREATE INDEX staged_import_upload ON staged_import (upload_id)');
    await runner.query('CREATE INDEX staged_import_person ON staged_import (person_id)');
    await runner.query('CREATE INDEX staged_import_network ON staged_import (network_id)');
    await runner.query(`
      CREATE TABLE staged_import_row (
        import_id uuid NOT NULL REFERENCES staged_import ON DELETE CASCADE,
        line integer NOT NULL,
        upload_id uuid NOT NULL REFERENCES import_upload ON DELETE CASCADE,
        outcome text NOT NULL CHECK (outcome IN ('CREATE', 'UPDATE', 'MERGE', 'SKIP', 'ASKED', 'ERROR')),
        raw jsonb NOT NULL,
        problems jsonb NOT NULL,
        PRIMARY KEY (import_id, line)
      )`);
    await runner.query('CREATE INDEX staged_import_row_upload ON staged_import_row (upload_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE staged_import_row, staged_import, import_upload');
  }
}
