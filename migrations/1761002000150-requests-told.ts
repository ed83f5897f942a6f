import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When those who run an event were last told of requests to come: not of each by a mail of its own. */
export class RequestsTold1761002000150 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE event ADD requests_told_at timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE event DROP requests_told_at');
  }
}
