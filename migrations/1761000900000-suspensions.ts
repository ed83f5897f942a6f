import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Suspensions. Suspending closes the memberships themselves, so that whoever reads current memberships need
 * not know of it; what is to be given back is kept here.
 */
export class Suspensions1761000900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE suspension (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        network_id uuid NOT NULL REFERENCES network ON DELETE CASCADE,
        roles jsonb NOT NULL,
        reason text,
        since timestamptz NOT NULL DEFAULT clock_timestamp(),
        until timestamptz,
        CHECK (until IS NULL OR until >= since)
      )`);
    await runner.query(
      'CREATE UNIQUE INDEX suspension_once ON suspension (network_id, person_id) WHERE until IS NULL',
    );
    // Whoever is suspended gets no role by another way: an import, an invitation, a grant. The lock makes
    // this wait for a suspension under way; the look behind it then sees what that one wrote.
    await runner.query(`
      CREATE FUNCTION not_while_suspended() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM 1 FROM person WHERE id = NEW.person_id FOR KEY SHARE;
        PERFORM 1 FROM suspension
        WHERE person_id = NEW.person_id AND network_id = NEW.network_id AND until IS NULL;
        IF FOUND THEN RETURN NULL; END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER membership_not_while_suspended BEFORE INSERT ON membership
      FOR EACH ROW WHEN (NEW.until IS NULL) EXECUTE FUNCTION not_while_suspended()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER membership_not_while_suspended ON membership');
    await runner.query('DROP FUNCTION not_while_suspended()');
    await runner.query('DROP TABLE suspension');
  }
}
