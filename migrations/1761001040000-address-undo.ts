import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The way back when a main address was changed or an address removed: told to that address, for some days. */
export class AddressUndo1761001040000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE address_undo (
        token_hash bytea PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        address text NOT NULL,
        folded text NOT NULL,
        expires_at timestamptz NOT NULL
      )`);
    await runner.query('CREATE INDEX address_undo_age ON address_undo (expires_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE address_undo');
  }
}
