import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which questions without an answer were offered, to whom first and to whom last, and that people were told of it. */
export class QuestionOffers1761001520010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE question_offer (
        topic_id uuid PRIMARY KEY REFERENCES topic ON DELETE CASCADE,
        peers_at timestamptz NOT NULL DEFAULT now(),
        experts_at timestamptz
      )`);
    await this.allow(runner, `'MENTION', 'REPLY', 'TOPIC', 'POSTS', 'QUESTION'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DELETE FROM change c USING notification n WHERE c.subject_id = n.id AND n.kind = 'QUESTION'`,
    );
    await runner.query(`DELETE FROM notification WHERE kind = 'QUESTION'`);
    await this.allow(runner, `'MENTION', 'REPLY', 'TOPIC', 'POSTS'`);
    await runner.query('DROP TABLE question_offer');
  }

  private async allow(runner: QueryRunner, kinds: string): Promise<void> {
    await runner.query('ALTER TABLE notification DROP CONSTRAINT notification_kind_check');
    await runner.query(
      `ALTER TABLE notification ADD CONSTRAINT notification_kind_check CHECK (kind IN (${kinds}))`,
    );
  }
}
