import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom posts mention: people, and roles of the network of their board. */
export class Mentions1761001500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE post_mention (
        post_id uuid NOT NULL REFERENCES post ON DELETE CASCADE,
        participant_id uuid REFERENCES participant,
        role text CHECK (role IN ('ORGANISER', 'MODERATOR')),
        revision smallint NOT NULL DEFAULT 0,
        CHECK (num_nonnulls(participant_id, role) = 1),
        UNIQUE NULLS NOT DISTINCT (post_id, participant_id, role)
      )`);
    await runner.query('CREATE INDEX post_mention_participant ON post_mention (participant_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE post_mention');
  }
}
