import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The directory's entries. Keys of order and search are kept by the database, in the write's own transaction. */
export class GuardianCard1761000200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE guardian_card (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL UNIQUE REFERENCES person ON DELETE CASCADE,
        name text NOT NULL,
        latin_name text NOT NULL,
        kind text NOT NULL DEFAULT 'VOLUNTEER' CHECK (kind IN ('VOLUNTEER', 'EMPLOYED', 'SELF_EMPLOYED')),
        languages text[] NOT NULL DEFAULT '{}',
        territory_code text,
        experience_since smallint,
        about text,
        audience smallint NOT NULL DEFAULT 1,
        kind_audience smallint NOT NULL DEFAULT 1,
        languages_audience smallint NOT NULL DEFAULT 1,
        territory_audience smallint NOT NULL DEFAULT 1,
        experience_audience smallint NOT NULL DEFAULT 1,
        about_audience smallint NOT NULL DEFAULT 1,
        network_ids uuid[] NOT NULL DEFAULT '{}',
        name_key text COLLATE "C" NOT NULL DEFAULT '',
        search tsvector NOT NULL DEFAULT '',
        updated_at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query(`
      CREATE FUNCTION guardian_card_keys() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.name_key := fold(NEW.latin_name);
        NEW.search := search_vector(NEW.name || ' ' || NEW.latin_name);
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER guardian_card_keys BEFORE INSERT OR UPDATE OF name, latin_name ON guardian_card
      FOR EACH ROW EXECUTE FUNCTION guardian_card_keys()`);
    // A card carries the networks of its person, so that a page's scope needs no join per row.
    await runner.query(`
      CREATE FUNCTION current_networks(person uuid) RETURNS uuid[] LANGUAGE sql STABLE AS $$
        SELECT coalesce(array_agg(DISTINCT network_id), '{}') FROM membership
        WHERE person_id = person AND until IS NULL
      $$`);
    await runner.query(`
      CREATE FUNCTION guardian_card_networks() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_TABLE_NAME = 'guardian_card' THEN
          NEW.network_ids := current_networks(NEW.person_id);
          RETURN NEW;
        END IF;
        UPDATE guardian_card SET network_ids = current_networks(person_id)
        WHERE person_id IN (SELECT person_id FROM changed);
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER guardian_card_networks BEFORE INSERT ON guardian_card
      FOR EACH ROW EXECUTE FUNCTION guardian_card_networks()`);
    for (const [event, table] of [
      ['INSERT', 'NEW'],
      ['UPDATE', 'NEW'],
      ['DELETE', 'OLD'],
    ]) {
      await runner.query(`
        CREATE TRIGGER membership_${event!.toLowerCase()}_card AFTER ${event} ON membership
        REFERENCING ${table} TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION guardian_card_networks()`);
    }
    await runner.query('CREATE INDEX guardian_card_name ON guardian_card (name_key, id)');
    await runner.query(
      'CREATE INDEX guardian_card_search ON guardian_card USING gin (search) WITH (fastupdate = off)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const event of ['insert', 'update', 'delete']) {
      await runner.query(`DROP TRIGGER membership_${event}_card ON membership`);
    }
    await runner.query('DROP TABLE guardian_card');
    await runner.query(
      'DROP FUNCTION guardian_card_networks(), current_networks(uuid), guardian_card_keys()',
    );
  }
}
