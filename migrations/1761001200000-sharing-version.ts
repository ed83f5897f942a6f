import type { MigrationInterface, QueryRunner } from 'typeorm';

const WATCHED = [
  ['network_link', 'INSERT OR DELETE OR UPDATE'],
  ['sharing_rule', 'INSERT OR DELETE OR UPDATE'],
  ['network', 'INSERT OR DELETE OR UPDATE OF parent_id, cards_up_to'],
] as const;

/**
 * A number that every change of what networks share raises, so that a process can keep the networks and
 * their rules and learn from one row whether they still hold.
 */
export class SharingVersion1761001200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE sharing_version (
        one boolean PRIMARY KEY DEFAULT true CHECK (one),
        version bigint NOT NULL
      )`);
    await runner.query('INSERT INTO sharing_version (version) VALUES (1)');
    // Once in a transaction, and at its end: nothing else is locked behind this row, so nobody waits in a circle.
    await runner.query(`
      CREATE FUNCTION sharing_changed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE sharing_version SET version = version + 1 WHERE xmin <> pg_current_xact_id()::xid;
        RETURN NULL;
      END $$`);
    for (const [table, events] of WATCHED) {
      await runner.query(`
        CREATE CONSTRAINT TRIGGER sharing_changed AFTER ${events} ON ${table}
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION sharing_changed()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table] of WATCHED) await runner.query(`DROP TRIGGER sharing_changed ON ${table}`);
    await runner.query('DROP FUNCTION sharing_changed()');
    await runner.query('DROP TABLE sharing_version');
  }
}
