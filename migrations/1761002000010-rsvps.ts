import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who comes. An occurrence counts its answers itself: whatever writes one, its figures are true, and a seat that is
 * not there cannot be given.
 */
export class Rsvps1761002000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE occurrence
        ADD capacity integer CHECK (capacity > 0),
        ADD going_count integer NOT NULL DEFAULT 0,
        ADD offered_count integer NOT NULL DEFAULT 0,
        ADD maybe_count integer NOT NULL DEFAULT 0,
        ADD waiting_count integer NOT NULL DEFAULT 0,
        ADD last_waiting_no integer NOT NULL DEFAULT 0,
        ADD CONSTRAINT occurrence_seats CHECK (going_count + offered_count <= capacity)`);
    await runner.query(`
      CREATE TABLE rsvp (
        id uuid PRIMARY KEY,
        occurrence_id uuid NOT NULL REFERENCES occurrence ON DELETE CASCADE,
        participant_id uuid NOT NULL REFERENCES participant ON DELETE CASCADE,
        status text NOT NULL
          CHECK (status IN ('GOING', 'OFFERED', 'WAITING', 'MAYBE', 'NOT_GOING', 'LAPSED')),
        waiting_no integer CHECK ((waiting_no IS NOT NULL) = (status = 'WAITING')),
        reply_by timestamptz CHECK ((reply_by IS NOT NULL) = (status = 'OFFERED')),
        answered_at timestamptz NOT NULL,
        UNIQUE (occurrence_id, participant_id)
      ) WITH (fillfactor = 80)`);
    await runner.query('CREATE INDEX rsvp_participant ON rsvp (participant_id)');
    await runner.query(
      `CREATE UNIQUE INDEX rsvp_waiting ON rsvp (occurrence_id, waiting_no) WHERE status = 'WAITING'`,
    );
    await runner.query(`CREATE INDEX rsvp_offered ON rsvp (reply_by) WHERE status = 'OFFERED'`);
    await runner.query(`
      CREATE FUNCTION count_rsvp() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        before text := CASE WHEN TG_OP <> 'INSERT' THEN OLD.status END;
        after text := CASE WHEN TG_OP <> 'DELETE' THEN NEW.status END;
      BEGIN
        UPDATE occurrence SET
          going_count = going_count + (after IS NOT DISTINCT FROM 'GOING')::int - (before IS NOT DISTINCT FROM 'GOING')::int,
          offered_count = offered_count + (after IS NOT DISTINCT FROM 'OFFERED')::int - (before IS NOT DISTINCT FROM 'OFFERED')::int,
          maybe_count = maybe_count + (after IS NOT DISTINCT FROM 'MAYBE')::int - (before IS NOT DISTINCT FROM 'MAYBE')::int,
          waiting_count = waiting_count + (after IS NOT DISTINCT FROM 'WAITING')::int - (before IS NOT DISTINCT FROM 'WAITING')::int
        WHERE id = coalesce(NEW.occurrence_id, OLD.occurrence_id);
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER rsvp_counted AFTER INSERT OR UPDATE OF status OR DELETE ON rsvp
      FOR EACH ROW EXECUTE FUNCTION count_rsvp()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE rsvp');
    await runner.query('DROP FUNCTION count_rsvp');
    await runner.query(`
      ALTER TABLE occurrence DROP capacity, DROP going_count, DROP offered_count, DROP maybe_count,
        DROP waiting_count, DROP last_waiting_no`);
  }
}
