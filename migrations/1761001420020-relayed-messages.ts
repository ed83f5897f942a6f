import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who wrote to whom through the hub, so that it can be answered; what was written is in the mail alone. */
export class RelayedMessages1761001420020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE relayed_message (
        id uuid PRIMARY KEY,
        from_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        to_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        created_at timestamptz NOT NULL DEFAULT now(),
        CHECK (from_id <> to_id)
      )`);
    await runner.query('CREATE INDEX relayed_message_from ON relayed_message (from_id, created_at)');
    await runner.query('CREATE INDEX relayed_message_to ON relayed_message (to_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE relayed_message');
  }
}
