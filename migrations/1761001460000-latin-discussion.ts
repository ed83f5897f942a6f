import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A Latin key beside what is written in other scripts, as names have one: ασυλία is found by "asylia". */
export class LatinDiscussion1761001460000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE topic ADD COLUMN latin_title text');
    await runner.query('ALTER TABLE post ADD COLUMN latin text');
    // Whoever takes a text away takes all of it: nothing is left of it in other letters.
    await runner.query(
      `ALTER TABLE post ADD CONSTRAINT post_latin_check CHECK (latin IS NULL OR html <> '')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE post DROP COLUMN latin');
    await runner.query('ALTER TABLE topic DROP COLUMN latin_title');
  }
}
