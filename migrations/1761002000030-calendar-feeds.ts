import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Calendars that people's programs read behind secret addresses. */
export class CalendarFeeds1761002000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE calendar_feed (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('MINE', 'ALL', 'NETWORK')),
        network_id uuid REFERENCES network ON DELETE CASCADE,
        secret_hash bytea NOT NULL UNIQUE,
        created_at timestamptz NOT NULL DEFAULT now(),
        renewed_at timestamptz NOT NULL DEFAULT now(),
        CHECK ((network_id IS NOT NULL) = (kind = 'NETWORK'))
      )`);
    await runner.query('CREATE INDEX calendar_feed_person ON calendar_feed (person_id)');
    await runner.query('CREATE INDEX calendar_feed_network ON calendar_feed (network_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE calendar_feed');
  }
}
