import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Guests of events: people without an account, each known to a network by a mailbox that she has confirmed. Of whom is
 * forgotten, the participant stays without a name, so that the figures of dates stay true.
 */
export class Guests1761002000090 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE event ADD guests_welcome boolean NOT NULL DEFAULT false,
        ADD CONSTRAINT event_guests CHECK (NOT guests_welcome OR (audience & 7) = 5)`);
    await runner.query(`
      CREATE TABLE guest (
        id uuid PRIMARY KEY REFERENCES participant ON DELETE CASCADE,
        network_id uuid NOT NULL REFERENCES network ON DELETE CASCADE,
        address text NOT NULL,
        locale text NOT NULL,
        token_hash bytea NOT NULL UNIQUE,
        confirmed_at timestamptz NOT NULL,
        UNIQUE (network_id, address)
      )`);
    await runner.query(`
      CREATE FUNCTION forget_guest() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE participant SET name = '' WHERE id = OLD.id;
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER guest_forgotten AFTER DELETE ON guest
      FOR EACH ROW EXECUTE FUNCTION forget_guest()`);
    await runner.query(`
      CREATE TABLE guest_registration (
        token_hash bytea PRIMARY KEY,
        occurrence_id uuid NOT NULL REFERENCES occurrence ON DELETE CASCADE,
        scope text NOT NULL CHECK (scope IN ('THIS', 'THIS_AND_LATER', 'ALL')),
        name text NOT NULL,
        address text NOT NULL,
        locale text NOT NULL,
        expires_at timestamptz NOT NULL
      )`);
    await runner.query('CREATE INDEX guest_registration_occurrence ON guest_registration (occurrence_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE guest_registration, guest');
    await runner.query('DROP FUNCTION forget_guest');
    await runner.query(`DELETE FROM participant WHERE kind = 'EMAIL_GUEST'`);
    await runner.query('ALTER TABLE event DROP guests_welcome');
  }
}
