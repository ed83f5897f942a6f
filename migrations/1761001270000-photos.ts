import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Photos, beside the cards so that these stay small: a card holds which it is, and for whom. */
export class Photos1761001270000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE guardian_card
        ADD COLUMN photo_hash bytea CHECK (octet_length(photo_hash) = 16),
        ADD COLUMN photo_audience smallint NOT NULL DEFAULT 0`);
    await runner.query(`
      CREATE TABLE guardian_photo (
        card_id uuid PRIMARY KEY REFERENCES guardian_card ON DELETE CASCADE,
        large bytea NOT NULL,
        small bytea NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now()
      )`);
    // They are compressed already.
    await runner.query(`
      ALTER TABLE guardian_photo ALTER COLUMN large SET STORAGE EXTERNAL, ALTER COLUMN small SET STORAGE EXTERNAL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE guardian_photo');
    await runner.query('ALTER TABLE guardian_card DROP COLUMN photo_hash, DROP COLUMN photo_audience');
  }
}
