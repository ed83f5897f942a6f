import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * With whom people come, and seats that are kept for guardians of some experience. Each takes as many seats as she and
 * those whom she brings need; an occurrence counts them itself, by the band that she was of when she answered, too.
 */
export class Seats1761002000110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE event
        ADD plus_ones smallint NOT NULL DEFAULT 0 CHECK (plus_ones BETWEEN 0 AND 5),
        ADD band_seats jsonb,
        ADD CONSTRAINT event_band_seats CHECK (band_seats IS NULL OR capacity IS NOT NULL)`);
    await runner.query('CREATE INDEX event_with_band_seats ON event (id) WHERE band_seats IS NOT NULL');
    await runner.query(`
      ALTER TABLE occurrence
        ADD starting_taken integer NOT NULL DEFAULT 0,
        ADD some_taken integer NOT NULL DEFAULT 0,
        ADD long_taken integer NOT NULL DEFAULT 0,
        ADD seats_released_at timestamptz`);
    await runner.query(`
      ALTER TABLE rsvp
        ADD plus_ones smallint NOT NULL DEFAULT 0 CHECK (plus_ones BETWEEN 0 AND 5),
        ADD band text CHECK (band IN ('STARTING', 'SOME', 'LONG'))`);
    await runner.query(`
      CREATE OR REPLACE FUNCTION count_rsvp() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        before integer := CASE WHEN OLD.status IN ('GOING', 'OFFERED') THEN 1 + OLD.plus_ones ELSE 0 END;
        after integer := CASE WHEN NEW.status IN ('GOING', 'OFFERED') THEN 1 + NEW.plus_ones ELSE 0 END;
      BEGIN
        UPDATE occurrence SET
          going_count = going_count
            + CASE WHEN NEW.status = 'GOING' THEN after ELSE 0 END - CASE WHEN OLD.status = 'GOING' THEN before ELSE 0 END,
          offered_count = offered_count
            + CASE WHEN NEW.status = 'OFFERED' THEN after ELSE 0 END - CASE WHEN OLD.status = 'OFFERED' THEN before ELSE 0 END,
          starting_taken = starting_taken
            + CASE WHEN NEW.band = 'STARTING' THEN after ELSE 0 END - CASE WHEN OLD.band = 'STARTING' THEN before ELSE 0 END,
          some_taken = some_taken
            + CASE WHEN NEW.band = 'SOME' THEN after ELSE 0 END - CASE WHEN OLD.band = 'SOME' THEN before ELSE 0 END,
          long_taken = long_taken
            + CASE WHEN NEW.band = 'LONG' THEN after ELSE 0 END - CASE WHEN OLD.band = 'LONG' THEN before ELSE 0 END,
          maybe_count = maybe_count
            + (NEW.status IS NOT DISTINCT FROM 'MAYBE')::int - (OLD.status IS NOT DISTINCT FROM 'MAYBE')::int,
          waiting_count = waiting_count
            + (NEW.status IS NOT DISTINCT FROM 'WAITING')::int - (OLD.status IS NOT DISTINCT FROM 'WAITING')::int
        WHERE id = coalesce(NEW.occurrence_id, OLD.occurrence_id);
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE OR REPLACE TRIGGER rsvp_counted AFTER INSERT OR UPDATE OF status, plus_ones, band OR DELETE ON rsvp
      FOR EACH ROW EXECUTE FUNCTION count_rsvp()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    // Each counts once from here on: the trigger counts again while it knows of the others.
    await runner.query('UPDATE rsvp SET plus_ones = 0 WHERE plus_ones > 0');
    await runner.query(`
      CREATE OR REPLACE FUNCTION count_rsvp() RETURNS trigger LANGUAGE plpgsql AS $$
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
      CREATE OR REPLACE TRIGGER rsvp_counted AFTER INSERT OR UPDATE OF status OR DELETE ON rsvp
      FOR EACH ROW EXECUTE FUNCTION count_rsvp()`);
    await runner.query('ALTER TABLE rsvp DROP plus_ones, DROP band');
    await runner.query(`
      ALTER TABLE occurrence DROP starting_taken, DROP some_taken, DROP long_taken, DROP seats_released_at`);
    await runner.query('ALTER TABLE event DROP plus_ones, DROP band_seats');
  }
}
