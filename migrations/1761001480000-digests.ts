import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When people get a mail of what is new on their boards, and how far the logs were read for it. */
export class Digests1761001480000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // The next day after $1, by the clock of a place, and not before the day after $5: $4 of the ISO 8601 week or, where it
    // is null, any. An hour that a clock leaves out is the next that it shows; of one that it shows twice, the second.
    await runner.query(`
      CREATE FUNCTION next_digest(
        after timestamptz, zone text, hour smallint, weekday smallint, last_day date) RETURNS timestamptz
      LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT min(d.at) FROM (
          SELECT day, (day + make_time(hour, 0, 0)) AT TIME ZONE zone AS at
          FROM (SELECT (after AT TIME ZONE zone)::date + n AS day FROM generate_series(0, 10) AS n) days
        ) d
        WHERE d.at > after AND (last_day IS NULL OR d.day > last_day)
          AND (weekday IS NULL OR extract(isodow FROM d.day) = weekday)
      $$`);
    await runner.query(`
      CREATE TABLE digest_schedule (
        person_id uuid PRIMARY KEY REFERENCES person ON DELETE CASCADE,
        frequency text NOT NULL DEFAULT 'WEEKLY' CHECK (frequency IN ('DAILY', 'WEEKLY')),
        weekday smallint NOT NULL DEFAULT 1 CHECK (weekday BETWEEN 1 AND 7),
        hour smallint NOT NULL DEFAULT 18 CHECK (hour BETWEEN 0 AND 23),
        next_at timestamptz NOT NULL,
        last_day date,
        done_at timestamptz,
        since timestamptz NOT NULL DEFAULT now()
      ) WITH (fillfactor = 80)`);
    await runner.query('CREATE INDEX digest_schedule_next ON digest_schedule (next_at)');
    await runner.query(`
      CREATE TABLE digest_cursor (
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        board_id uuid NOT NULL REFERENCES board ON DELETE CASCADE,
        seq bigint NOT NULL,
        PRIMARY KEY (person_id, board_id)
      ) WITH (fillfactor = 80)`);
    await runner.query('CREATE INDEX digest_cursor_board ON digest_cursor (board_id)');
    // Whoever signs in for the first time has one from then on, wherever she does it.
    await runner.query(`
      CREATE FUNCTION schedule_digest() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO digest_schedule AS d (person_id, next_at)
        SELECT p.id, next_digest(now(), p.time_zone, 18::smallint, 1::smallint, NULL) FROM person p
        WHERE p.id = NEW.person_id
        ON CONFLICT (person_id) DO NOTHING;
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER schedule_digest AFTER INSERT OR UPDATE OF last_signed_in_at ON account
      FOR EACH ROW WHEN (NEW.last_signed_in_at IS NOT NULL) EXECUTE FUNCTION schedule_digest()`);
    await runner.query(`
      INSERT INTO digest_schedule (person_id, next_at)
      SELECT p.id, next_digest(now(), p.time_zone, 18::smallint, 1::smallint, NULL)
      FROM person p JOIN account a ON a.person_id = p.id WHERE a.last_signed_in_at IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER schedule_digest ON account');
    await runner.query('DROP FUNCTION schedule_digest()');
    await runner.query('DROP TABLE digest_schedule, digest_cursor');
    await runner.query('DROP FUNCTION next_digest(timestamptz, text, smallint, smallint, date)');
    await runner.query(`DELETE FROM job WHERE kind IN ('digest', 'digest.due')`);
    await runner.query(`DELETE FROM notice_preference WHERE kind = 'DIGESTS'`);
    await runner.query(`DELETE FROM delivery WHERE kind = 'DIGESTS'`);
  }
}
