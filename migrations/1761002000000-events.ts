import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Events and when they take place. */
export class Events1761002000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE event (
        id uuid PRIMARY KEY REFERENCES change_stream,
        network_id uuid NOT NULL REFERENCES network ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('COURSE', 'MEETING', 'MONITORING', 'EXPERIENCED_MEETS_NEW', 'ASSEMBLY',
          'PUBLIC_EVENING', 'SUPERVISION', 'SOCIAL', 'WEBINAR')),
        title jsonb NOT NULL,
        description jsonb NOT NULL DEFAULT '{}',
        languages text[] NOT NULL DEFAULT '{}',
        place text,
        online_url text,
        cost_note jsonb NOT NULL DEFAULT '{}',
        zone text NOT NULL,
        whole_day boolean NOT NULL,
        audience smallint NOT NULL,
        waiting_list boolean NOT NULL,
        reply_hours smallint NOT NULL CHECK (reply_hours BETWEEN 0 AND 336),
        opens_at timestamptz,
        closes_at timestamptz CHECK (closes_at > opens_at),
        uid text NOT NULL UNIQUE,
        sequence integer NOT NULL DEFAULT 0,
        created_at timestamptz NOT NULL DEFAULT now(),
        changed_at timestamptz NOT NULL DEFAULT now(),
        cancelled_at timestamptz
      )`);
    await runner.query('CREATE INDEX event_network ON event (network_id)');
    await runner.query(`
      CREATE TABLE occurrence (
        id uuid PRIMARY KEY,
        event_id uuid NOT NULL REFERENCES event ON DELETE CASCADE,
        recurrence_id timestamp NOT NULL,
        local_start timestamp NOT NULL,
        local_end timestamp NOT NULL,
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL CHECK (ends_at > starts_at),
        cancelled_at timestamptz,
        UNIQUE (event_id, recurrence_id)
      ) WITH (fillfactor = 70)`);
    await runner.query('CREATE INDEX occurrence_starts ON occurrence (starts_at, id)');
    await runner.query(
      `CREATE UNIQUE INDEX change_occurrence_changed ON change (subject_id) WHERE kind = 'OCCURRENCE_CHANGED'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE occurrence, event');
    await runner.query(`DELETE FROM change WHERE kind = 'OCCURRENCE_CHANGED'`);
    await runner.query('DROP INDEX change_occurrence_changed');
  }
}
