import type { MigrationInterface, QueryRunner } from 'typeorm';

const kinds = (names: string) => `
  ALTER TABLE notification DROP CONSTRAINT notification_kind_check,
    ADD CONSTRAINT notification_kind_check CHECK (kind IN (${names}))`;

/** People are told that they were mentioned. */
export class MentionNotifications1761001500010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(kinds(`'MENTION', 'REPLY', 'TOPIC', 'POSTS'`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM notification WHERE kind = 'MENTION'`);
    await runner.query(kinds(`'REPLY', 'TOPIC', 'POSTS'`));
  }
}
