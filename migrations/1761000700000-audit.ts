import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was done that concerns people's rights and data: added to, never changed. When a person last proved herself. */
export class Audit1761000700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // People and networks are kept by id alone: an entry stays when what it is about goes.
    await runner.query(`
      CREATE TABLE audit_entry (
        id uuid PRIMARY KEY,
        at timestamptz NOT NULL DEFAULT now(),
        kind text NOT NULL,
        actor_kind text NOT NULL CHECK (actor_kind IN ('ANONYMOUS', 'PERSON', 'PARTNER', 'JOB')),
        actor_id uuid,
        subject_id uuid,
        network_id uuid,
        details jsonb NOT NULL DEFAULT '{}'
      )`);
    await runner.query('CREATE INDEX audit_entry_actor ON audit_entry (actor_id, id)');
    await runner.query('CREATE INDEX audit_entry_subject ON audit_entry (subject_id, id)');
    await runner.query(`
      CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'the audit log is only added to';
      END $$`);
    await runner.query(`
      CREATE TRIGGER audit_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
      FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only()`);
    await runner.query('ALTER TABLE session ADD COLUMN authenticated_at timestamptz NOT NULL DEFAULT now()');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE session DROP COLUMN authenticated_at');
    await runner.query('DROP TABLE audit_entry');
    await runner.query('DROP FUNCTION audit_is_append_only()');
  }
}
