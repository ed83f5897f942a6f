import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Addresses that a network's list gives and that are somebody else's on this hub. The network keeps the row as a
 * person of its own, like one whom nobody knows, until the owner of the address comes in by her own will: then
 * what the network kept under its identifier, and the roles, are hers, and that person goes.
 */
export class ClaimedAddresses1761001410040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE claimed_address (
        network_id uuid NOT NULL REFERENCES network ON DELETE CASCADE,
        folded text NOT NULL,
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        PRIMARY KEY (network_id, folded)
      )`);
    await runner.query('CREATE INDEX claimed_address_person ON claimed_address (person_id)');
    // Whichever way she comes in: an invitation, a request, a link.
    await runner.query(`
      CREATE FUNCTION settle_claimed_address() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        stood_in uuid;
        given text[];
        identifier text;
      BEGIN
        FOR stood_in IN
          DELETE FROM claimed_address c USING email_address e
          WHERE e.person_id = NEW.person_id AND c.folded = e.folded AND c.network_id = NEW.network_id
            AND c.person_id <> NEW.person_id
          RETURNING c.person_id
        LOOP
          SELECT coalesce(array_agg(m.role), '{}'), max(m.external_id) INTO given, identifier FROM membership m
          WHERE m.person_id = stood_in AND m.network_id = NEW.network_id AND m.until IS NULL;
          DELETE FROM participant WHERE person_id = stood_in;
          DELETE FROM person WHERE id = stood_in;
          UPDATE membership m SET external_id = identifier
          WHERE m.id = NEW.id AND m.external_id IS NULL AND identifier IS NOT NULL;
          INSERT INTO membership (id, person_id, network_id, role)
          SELECT gen_random_uuid(), NEW.person_id, NEW.network_id, role FROM unnest(given) AS role
          ON CONFLICT (person_id, network_id, role) WHERE until IS NULL DO NOTHING;
        END LOOP;
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER membership_settles_claim AFTER INSERT ON membership
      FOR EACH ROW WHEN (NEW.until IS NULL) EXECUTE FUNCTION settle_claimed_address()`);
    // An invitation that an import sent is no organiser's to see: it would tell that the address has an account.
    await runner.query('ALTER TABLE invitation ADD COLUMN by_import boolean NOT NULL DEFAULT false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE invitation DROP COLUMN by_import');
    await runner.query('DROP TRIGGER membership_settles_claim ON membership');
    await runner.query('DROP FUNCTION settle_claimed_address()');
    await runner.query('DROP TABLE claimed_address');
  }
}
