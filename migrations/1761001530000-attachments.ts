import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pictures and PDF files that belong to posts, on boards that allow them. */
export class Attachments1761001530000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE board
        ADD COLUMN attachments boolean NOT NULL DEFAULT false,
        ADD COLUMN attachment_hold_days smallint NOT NULL DEFAULT 7 CHECK (attachment_hold_days BETWEEN 0 AND 365)`);
    await runner.query(`
      CREATE TABLE attachment (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        board_id uuid NOT NULL REFERENCES board ON DELETE CASCADE,
        post_id uuid REFERENCES post ON DELETE CASCADE,
        position smallint,
        name text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('IMAGE', 'PDF')),
        bytes int NOT NULL,
        width int,
        height int,
        pages int,
        held boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL DEFAULT now(),
        CHECK ((post_id IS NULL) = (position IS NULL)),
        CHECK ((kind = 'IMAGE') = (width IS NOT NULL AND height IS NOT NULL)),
        CHECK ((kind = 'PDF') = (pages IS NOT NULL))
      )`);
    await runner.query(
      'CREATE INDEX attachment_post ON attachment (post_id, position) WHERE post_id IS NOT NULL',
    );
    await runner.query(
      'CREATE INDEX attachment_unused ON attachment (person_id, created_at) WHERE post_id IS NULL',
    );
    // Beside what is read with each page, so that this stays small.
    await runner.query(`
      CREATE TABLE attachment_file (
        attachment_id uuid PRIMARY KEY REFERENCES attachment ON DELETE CASCADE,
        file bytea NOT NULL,
        small bytea
      )`);
    // They are compressed already.
    await runner.query(`
      ALTER TABLE attachment_file ALTER COLUMN file SET STORAGE EXTERNAL, ALTER COLUMN small SET STORAGE EXTERNAL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE attachment_file');
    await runner.query('DROP TABLE attachment');
    await runner.query('ALTER TABLE board DROP COLUMN attachments, DROP COLUMN attachment_hold_days');
  }
}
