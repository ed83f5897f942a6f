import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * When people are reminded of what they come to, and how often those who are silent were asked. The database itself
 * notes when something of a date is due next: whatever makes or moves dates, nothing of it is forgotten, and what is
 * due is found by an index.
 */
export class Reminders1761002000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE event_reminder (
        event_id uuid PRIMARY KEY REFERENCES event ON DELETE CASCADE,
        minutes integer[] NOT NULL,
        since timestamptz[] NOT NULL CHECK (cardinality(since) = cardinality(minutes))
      )`);
    await runner.query(`
      CREATE TABLE own_reminder (
        event_id uuid NOT NULL REFERENCES event ON DELETE CASCADE,
        participant_id uuid NOT NULL REFERENCES participant ON DELETE CASCADE,
        minutes integer[] NOT NULL,
        since timestamptz[] NOT NULL CHECK (cardinality(since) = cardinality(minutes)),
        PRIMARY KEY (event_id, participant_id)
      )`);
    await runner.query('CREATE INDEX own_reminder_participant ON own_reminder (participant_id)');
    await runner.query(`
      CREATE TABLE occurrence_reminder (
        occurrence_id uuid PRIMARY KEY REFERENCES occurrence ON DELETE CASCADE,
        starts_at timestamptz NOT NULL,
        done_to timestamptz NOT NULL,
        next_at timestamptz
      ) WITH (fillfactor = 70)`);
    await runner.query(
      'CREATE INDEX occurrence_reminder_next ON occurrence_reminder (next_at) WHERE next_at IS NOT NULL',
    );
    await runner.query(`
      CREATE TABLE event_nudge (
        occurrence_id uuid PRIMARY KEY REFERENCES occurrence ON DELETE CASCADE,
        times smallint NOT NULL CHECK (times > 0),
        at timestamptz NOT NULL
      )`);

    // Whole days are days of the clock: of a time that it shows twice the first (RFC 5545 §3.3.5; PostgreSQL takes the
    // second). Dates of whole days begin at midnight, when nobody wants a mail: days before them end at nine. A zone that the database does not know by name has days of 24 hours.
    await runner.query(`
      CREATE FUNCTION reminder_due(starts_at timestamptz, local_start timestamp, whole_day boolean, zone text, minutes integer)
      RETURNS timestamptz LANGUAGE plpgsql STABLE AS $$
      DECLARE
        wanted timestamp := local_start - make_interval(days => minutes / 1440, hours => -9 * whole_day::int);
        due timestamptz;
      BEGIN
        IF minutes % 1440 <> 0 THEN
          RETURN starts_at - make_interval(mins => minutes);
        END IF;
        due := wanted AT TIME ZONE zone;
        RETURN coalesce((
          SELECT min(earlier) FROM unnest(ARRAY[due - interval '1 hour', due - interval '30 minutes']) AS earlier
          WHERE earlier AT TIME ZONE zone = wanted), due);
      EXCEPTION WHEN invalid_parameter_value THEN
        RETURN starts_at - make_interval(mins => minutes);
      END $$`);
    // How long before something of an event a participant is reminded, or, where it is null, all who chose nothing; and
    // since when that is so. Without anything set it is a day.
    await runner.query(`
      CREATE FUNCTION reminder_leads(of_event uuid, participant uuid)
      RETURNS TABLE (minutes integer, since timestamptz) LANGUAGE sql STABLE AS $$
        SELECT l.minutes, l.since FROM (VALUES (1)) AS one
        LEFT JOIN event_reminder e ON e.event_id = of_event
        LEFT JOIN own_reminder w ON w.event_id = of_event AND w.participant_id = participant
        CROSS JOIN LATERAL unnest(coalesce(w.minutes, e.minutes, '{1440}'), coalesce(w.since, e.since, '{-infinity}'))
          AS l (minutes, since)
      $$`);
    // When somebody is to be reminded of a date next, after a moment; null where nobody is.
    await runner.query(`
      CREATE FUNCTION next_reminder(of_occurrence uuid, after timestamptz) RETURNS timestamptz LANGUAGE sql STABLE AS $$
        SELECT min(due) FROM occurrence o JOIN event e ON e.id = o.event_id
        CROSS JOIN LATERAL (
          SELECT l.minutes FROM reminder_leads(e.id, NULL) AS l
          UNION SELECT unnest(w.minutes) FROM own_reminder w WHERE w.event_id = e.id
        ) AS lead (minutes)
        CROSS JOIN LATERAL reminder_due(o.starts_at, o.local_start, e.whole_day, e.zone, lead.minutes) AS due
        WHERE o.id = of_occurrence AND o.cancelled_at IS NULL AND e.cancelled_at IS NULL AND due > after
      $$`);
    await runner.query(`
      CREATE FUNCTION schedule_reminder() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO occurrence_reminder AS d (occurrence_id, starts_at, done_to, next_at)
        VALUES (NEW.id, NEW.starts_at, now(), next_reminder(NEW.id, now()))
        ON CONFLICT (occurrence_id) DO UPDATE
        SET starts_at = excluded.starts_at, done_to = excluded.done_to, next_at = excluded.next_at;
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER reminder_of_new AFTER INSERT ON occurrence
      FOR EACH ROW EXECUTE FUNCTION schedule_reminder()`);
    await runner.query(`
      CREATE TRIGGER reminder_of_moved AFTER UPDATE OF starts_at, local_start, cancelled_at ON occurrence
      FOR EACH ROW WHEN ((OLD.starts_at, OLD.local_start, OLD.cancelled_at) IS DISTINCT FROM
        (NEW.starts_at, NEW.local_start, NEW.cancelled_at))
      EXECUTE FUNCTION schedule_reminder()`);
    // By another clock the day before is at another moment, also where the dates themselves stay.
    await runner.query(`
      CREATE FUNCTION schedule_reminders_of_zone() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE occurrence_reminder d SET done_to = now(), next_at = next_reminder(o.id, now())
        FROM occurrence o WHERE o.event_id = NEW.id AND o.id = d.occurrence_id AND o.starts_at > now();
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER reminders_of_zone AFTER UPDATE OF zone ON event
      FOR EACH ROW WHEN (OLD.zone <> NEW.zone) EXECUTE FUNCTION schedule_reminders_of_zone()`);
    await runner.query(`
      INSERT INTO occurrence_reminder (occurrence_id, starts_at, done_to, next_at)
      SELECT id, starts_at, now(), next_reminder(id, now()) FROM occurrence WHERE starts_at > now()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER reminders_of_zone ON event');
    await runner.query('DROP TRIGGER reminder_of_moved ON occurrence');
    await runner.query('DROP TRIGGER reminder_of_new ON occurrence');
    await runner.query('DROP FUNCTION schedule_reminders_of_zone(), schedule_reminder()');
    await runner.query('DROP FUNCTION next_reminder(uuid, timestamptz), reminder_leads(uuid, uuid)');
    await runner.query('DROP FUNCTION reminder_due(timestamptz, timestamp, boolean, text, integer)');
    await runner.query('DROP TABLE event_nudge, occurrence_reminder, own_reminder, event_reminder');
    await runner.query(`DELETE FROM job WHERE kind = 'reminder.due'`);
    await runner.query(`DELETE FROM notice_preference WHERE kind = 'EVENT_REMINDERS'`);
    await runner.query(`DELETE FROM delivery WHERE kind = 'EVENT_REMINDERS'`);
  }
}
