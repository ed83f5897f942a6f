import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who asked whom for contact, and who let each other see how to be reached: one row for two people. */
export class ContactRequests1761001420010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE contact_request (
        id uuid PRIMARY KEY,
        from_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        to_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        message text,
        state text NOT NULL DEFAULT 'PENDING'
          CHECK (state IN ('PENDING', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'ENDED')),
        ended_by uuid,
        created_at timestamptz NOT NULL DEFAULT now(),
        decided_at timestamptz,
        CHECK (from_id <> to_id),
        CHECK ((state = 'PENDING') = (decided_at IS NULL))
      )`);
    await runner.query(
      'CREATE UNIQUE INDEX contact_request_pair ON contact_request (least(from_id, to_id), greatest(from_id, to_id))',
    );
    await runner.query('CREATE INDEX contact_request_from ON contact_request (from_id, id)');
    await runner.query('CREATE INDEX contact_request_to ON contact_request (to_id, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE contact_request');
  }
}
