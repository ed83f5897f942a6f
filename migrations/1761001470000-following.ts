import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How much of a board or a topic people want to be told. */
export class Following1761001470000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const on of ['board', 'topic']) {
      await runner.query(`
        CREATE TABLE ${on}_following (
          person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
          ${on}_id uuid NOT NULL REFERENCES ${on} ON DELETE CASCADE,
          level text NOT NULL CHECK (level IN ('ALL', 'PARTICIPATING', 'NONE')),
          PRIMARY KEY (${on}_id, person_id)
        )`);
      await runner.query(`CREATE INDEX ${on}_following_person ON ${on}_following (person_id)`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE board_following, topic_following');
  }
}
