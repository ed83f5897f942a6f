import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reactions to posts, on boards that want them. */
export class Reactions1761001432000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE board ADD COLUMN reactions boolean NOT NULL DEFAULT true');
    // The counts of a post come from its part of the key, and what one person said from hers in it.
    await runner.query(`
      CREATE TABLE post_reaction (
        post_id uuid NOT NULL REFERENCES post ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('THANKS', 'AGREE', 'HELPFUL', 'SAME_HERE', 'STRENGTH')),
        participant_id uuid NOT NULL REFERENCES participant,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (post_id, participant_id, kind)
      )`);
    await runner.query('CREATE INDEX post_reaction_participant ON post_reaction (participant_id)');
    // Of a post's reactions a log tells once, in the place of the last of them.
    await runner.query(
      `CREATE UNIQUE INDEX change_post_reacted ON change (subject_id) WHERE kind = 'POST_REACTED'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX change_post_reacted');
    await runner.query(`DELETE FROM change WHERE kind = 'POST_REACTED'`);
    await runner.query('DROP TABLE post_reaction');
    await runner.query('ALTER TABLE board DROP COLUMN reactions');
  }
}
