import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Events that take place several times: how they come again, and what of one time is otherwise than of the others. */
export class Series1761002000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE event
        ADD series_start timestamp,
        ADD series_end timestamp,
        ADD capacity integer CHECK (capacity > 0),
        ADD rule text,
        ADD additions timestamp[] NOT NULL DEFAULT '{}',
        ADD exclusions timestamp[] NOT NULL DEFAULT '{}'`);
    await runner.query(`
      UPDATE event e SET series_start = o.local_start, series_end = o.local_end, capacity = o.capacity
      FROM occurrence o WHERE o.event_id = e.id`);
    await runner.query(`
      ALTER TABLE event
        ALTER series_start SET NOT NULL,
        ALTER series_end SET NOT NULL,
        ADD CONSTRAINT event_series CHECK (series_end > series_start)`);
    // Until now an event took place once, and was known by when it was to take place at first.
    await runner.query(
      'UPDATE occurrence SET recurrence_id = local_start WHERE recurrence_id <> local_start',
    );
    // A series that is moved takes its occurrences along: where they meet others of it on the way, nothing is wrong yet.
    await runner.query(`
      ALTER TABLE occurrence
        DROP CONSTRAINT occurrence_event_id_recurrence_id_key,
        ADD CONSTRAINT occurrence_known_by UNIQUE (event_id, recurrence_id) DEFERRABLE INITIALLY IMMEDIATE,
        ADD title jsonb,
        ADD description jsonb,
        ADD own_place boolean NOT NULL DEFAULT false,
        ADD place text,
        ADD online_url text,
        ADD CONSTRAINT occurrence_place CHECK (own_place OR (place IS NULL AND online_url IS NULL))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE occurrence
        DROP title, DROP description, DROP own_place, DROP place, DROP online_url,
        DROP CONSTRAINT occurrence_known_by,
        ADD CONSTRAINT occurrence_event_id_recurrence_id_key UNIQUE (event_id, recurrence_id)`);
    await runner.query(`
      ALTER TABLE event DROP series_start, DROP series_end, DROP capacity, DROP rule, DROP additions, DROP exclusions`);
  }
}
