import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Events whose organisers decide who comes. Who asks has the place on the waiting list that she would have had; a date
 * counts those who ask by a trigger of its own, so that answers that ask nobody cost nothing more.
 */
export class Applications1761002000120 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE event ADD approval boolean NOT NULL DEFAULT false');
    await runner.query('ALTER TABLE occurrence ADD requested_count integer NOT NULL DEFAULT 0');
    await runner.query(`
      ALTER TABLE rsvp DROP CONSTRAINT rsvp_status_check, DROP CONSTRAINT rsvp_check,
        ADD CONSTRAINT rsvp_status_check CHECK (status IN
          ('REQUESTED', 'GOING', 'OFFERED', 'WAITING', 'MAYBE', 'NOT_GOING', 'LAPSED', 'DECLINED', 'UNDECIDED')),
        ADD CONSTRAINT rsvp_check CHECK ((waiting_no IS NOT NULL) = (status IN ('WAITING', 'REQUESTED')))`);
    await runner.query(
      `CREATE UNIQUE INDEX rsvp_requested ON rsvp (occurrence_id, waiting_no) WHERE status = 'REQUESTED'`,
    );
    await runner.query(`
      CREATE FUNCTION count_request() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE occurrence SET requested_count = requested_count
          + (TG_OP <> 'DELETE' AND NEW.status = 'REQUESTED')::int - (TG_OP <> 'INSERT' AND OLD.status = 'REQUESTED')::int
        WHERE id = coalesce(NEW.occurrence_id, OLD.occurrence_id);
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER request_made AFTER INSERT ON rsvp
      FOR EACH ROW WHEN (NEW.status = 'REQUESTED') EXECUTE FUNCTION count_request()`);
    await runner.query(`
      CREATE TRIGGER request_changed AFTER UPDATE OF status ON rsvp
      FOR EACH ROW WHEN ((NEW.status = 'REQUESTED') <> (OLD.status = 'REQUESTED')) EXECUTE FUNCTION count_request()`);
    await runner.query(`
      CREATE TRIGGER request_gone AFTER DELETE ON rsvp
      FOR EACH ROW WHEN (OLD.status = 'REQUESTED') EXECUTE FUNCTION count_request()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION count_request CASCADE');
    await runner.query(`DELETE FROM rsvp WHERE status IN ('REQUESTED', 'DECLINED', 'UNDECIDED')`);
    await runner.query('DROP INDEX rsvp_requested');
    await runner.query(`
      ALTER TABLE rsvp DROP CONSTRAINT rsvp_status_check, DROP CONSTRAINT rsvp_check,
        ADD CONSTRAINT rsvp_status_check
          CHECK (status IN ('GOING', 'OFFERED', 'WAITING', 'MAYBE', 'NOT_GOING', 'LAPSED')),
        ADD CONSTRAINT rsvp_check CHECK ((waiting_no IS NOT NULL) = (status = 'WAITING'))`);
    await runner.query('ALTER TABLE occurrence DROP requested_count');
    await runner.query('ALTER TABLE event DROP approval');
  }
}
