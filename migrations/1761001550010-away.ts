import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From the members of which networks a topic, or a post, is kept; null for what is kept from nobody. */
export class Away1761001550010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['topic', 'post'])
      await runner.query(
        `ALTER TABLE ${table} ADD COLUMN away_from uuid[] CHECK (cardinality(away_from) > 0)`,
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['post', 'topic']) await runner.query(`ALTER TABLE ${table} DROP COLUMN away_from`);
  }
}
