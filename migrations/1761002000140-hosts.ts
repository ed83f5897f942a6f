import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Several networks that host one event, and people who organise it. An event itself holds who they are, as whoever reads it
 * is asked about by them: whatever writes who hosts, the event is told.
 */
export class Hosts1761002000140 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE event_host (
        id uuid PRIMARY KEY,
        event_id uuid NOT NULL REFERENCES event ON DELETE CASCADE,
        network_id uuid REFERENCES network ON DELETE CASCADE,
        person_id uuid REFERENCES person ON DELETE CASCADE,
        asked_at timestamptz NOT NULL,
        asked_by uuid REFERENCES participant ON DELETE SET NULL,
        accepted_at timestamptz,
        CHECK (num_nonnulls(network_id, person_id) = 1),
        UNIQUE (event_id, network_id),
        UNIQUE (event_id, person_id)
      )`);
    await runner.query('CREATE INDEX event_host_network ON event_host (network_id)');
    await runner.query('CREATE INDEX event_host_person ON event_host (person_id)');
    await runner.query(`
      ALTER TABLE event
        ADD host_ids uuid[] NOT NULL DEFAULT '{}',
        ADD organiser_ids uuid[] NOT NULL DEFAULT '{}',
        ADD asked_ids uuid[] NOT NULL DEFAULT '{}'`);
    await runner.query('UPDATE event SET host_ids = ARRAY[network_id]');
    await runner.query('CREATE INDEX event_hosts ON event USING gin (host_ids)');
    await runner.query(`
      CREATE FUNCTION name_first_host() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.host_ids := ARRAY[NEW.network_id] || array_remove(NEW.host_ids, NEW.network_id);
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER event_hosted BEFORE INSERT OR UPDATE OF network_id ON event
      FOR EACH ROW EXECUTE FUNCTION name_first_host()`);
    await runner.query(`
      CREATE FUNCTION tell_hosts() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE event e SET
          host_ids = e.network_id || ARRAY(
            SELECT h.network_id FROM event_host h
            WHERE h.event_id = e.id AND h.network_id <> e.network_id AND h.accepted_at IS NOT NULL ORDER BY h.accepted_at, h.id),
          organiser_ids = ARRAY(
            SELECT h.person_id FROM event_host h
            WHERE h.event_id = e.id AND h.person_id IS NOT NULL AND h.accepted_at IS NOT NULL ORDER BY h.accepted_at, h.id),
          asked_ids = ARRAY(
            SELECT coalesce(h.network_id, h.person_id) FROM event_host h
            WHERE h.event_id = e.id AND h.accepted_at IS NULL ORDER BY h.id)
        WHERE e.id = coalesce(NEW.event_id, OLD.event_id);
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER event_host_told AFTER INSERT OR UPDATE OF accepted_at OR DELETE ON event_host
      FOR EACH ROW EXECUTE FUNCTION tell_hosts()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE event_host');
    await runner.query('DROP FUNCTION tell_hosts');
    await runner.query('DROP TRIGGER event_hosted ON event');
    await runner.query('DROP FUNCTION name_first_host');
    await runner.query('ALTER TABLE event DROP host_ids, DROP organiser_ids, DROP asked_ids');
  }
}
