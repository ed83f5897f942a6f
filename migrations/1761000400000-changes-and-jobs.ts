import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is written in the transaction of a change itself: the ordered log, the jobs, the mails, the keys. */
export class ChangesAndJobs1761000400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE change_stream (
        id uuid PRIMARY KEY,
        last_seq bigint NOT NULL DEFAULT 0
      ) WITH (fillfactor = 50)`);
    await runner.query(`
      CREATE TABLE change (
        stream_id uuid NOT NULL REFERENCES change_stream ON DELETE CASCADE,
        seq bigint NOT NULL,
        kind text NOT NULL,
        subject_id uuid NOT NULL,
        parent_id uuid,
        at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (stream_id, seq)
      )`);
    await runner.query(`
      CREATE TABLE idempotency_key (
        actor_id uuid NOT NULL,
        key text NOT NULL,
        input_hash bytea NOT NULL,
        subject_id uuid NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (actor_id, key)
      )`);
    await runner.query('CREATE INDEX idempotency_key_age ON idempotency_key (created_at)');
    await runner.query(`
      CREATE TABLE job (
        id uuid PRIMARY KEY,
        kind text NOT NULL,
        payload jsonb NOT NULL,
        run_at timestamptz NOT NULL DEFAULT now(),
        attempts smallint NOT NULL DEFAULT 0,
        leased_by uuid,
        leased_until timestamptz,
        shunted_at timestamptz,
        last_error text
      )`);
    await runner.query('CREATE INDEX job_due ON job (run_at) WHERE shunted_at IS NULL');
    await runner.query(`
      CREATE TABLE delivery (
        id uuid PRIMARY KEY,
        class text NOT NULL,
        recipient text NOT NULL,
        locale text NOT NULL,
        message_id text NOT NULL UNIQUE,
        reply_token text NOT NULL UNIQUE,
        content jsonb,
        state text NOT NULL DEFAULT 'PENDING' CHECK (state IN ('PENDING', 'SENT', 'FAILED')),
        created_at timestamptz NOT NULL DEFAULT now(),
        sent_at timestamptz
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE delivery, job, idempotency_key, change, change_stream');
  }
}
