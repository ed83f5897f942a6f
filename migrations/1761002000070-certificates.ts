import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That people were at enough of an event, as it was printed, and what of it they let others see who have the code. */
export class Certificates1761002000070 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE certificate (
        id uuid PRIMARY KEY,
        event_id uuid NOT NULL REFERENCES event ON DELETE CASCADE,
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        code_hash bytea NOT NULL UNIQUE,
        name text NOT NULL,
        language text NOT NULL,
        title text NOT NULL,
        network_name text NOT NULL,
        first_on date NOT NULL,
        last_on date NOT NULL,
        attended_minutes integer NOT NULL CHECK (attended_minutes > 0),
        held_minutes integer NOT NULL CHECK (held_minutes > 0),
        minimum_share real NOT NULL CHECK (minimum_share BETWEEN 0 AND 1),
        shown text[] NOT NULL DEFAULT '{}' CHECK (shown <@ '{NAME,COURSE,NETWORK,DATES,HOURS}'),
        issued_at timestamptz NOT NULL DEFAULT now(),
        withdrawn_at timestamptz,
        withdrawn_reason text,
        UNIQUE (event_id, person_id),
        CHECK ((withdrawn_at IS NULL) = (withdrawn_reason IS NULL))
      )`);
    await runner.query('CREATE INDEX certificate_person ON certificate (person_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE certificate');
  }
}
