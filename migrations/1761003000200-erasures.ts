import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who had herself erased, by ids alone: done again to a backup that is older. What stays of her stays without a person:
 * the number under which she wrote on a topic, so that nobody else gets it, and the files of posts that she leaves.
 */
export class Erasures1761003000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE erasure (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL UNIQUE,
        posts text NOT NULL CHECK (posts IN ('KEEP', 'REMOVE')),
        at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query(`
      ALTER TABLE participant DROP CONSTRAINT participant_kind_check,
        ADD CONSTRAINT participant_kind_check CHECK (kind IN ('PERSON', 'EMAIL_GUEST', 'REMOTE', 'ALIAS', 'FORMER'))`);
    for (const table of ['alias', 'attachment'])
      await runner.query(`
        ALTER TABLE ${table} ALTER COLUMN person_id DROP NOT NULL, DROP CONSTRAINT ${table}_person_id_fkey,
          ADD CONSTRAINT ${table}_person_id_fkey FOREIGN KEY (person_id) REFERENCES person ON DELETE SET NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['alias', 'attachment']) {
      await runner.query(`DELETE FROM ${table} WHERE person_id IS NULL`);
      await runner.query(`
        ALTER TABLE ${table} ALTER COLUMN person_id SET NOT NULL, DROP CONSTRAINT ${table}_person_id_fkey,
          ADD CONSTRAINT ${table}_person_id_fkey FOREIGN KEY (person_id) REFERENCES person ON DELETE CASCADE`);
    }
    await runner.query(`UPDATE participant SET kind = 'REMOTE' WHERE kind = 'FORMER'`);
    await runner.query(`
      ALTER TABLE participant DROP CONSTRAINT participant_kind_check,
        ADD CONSTRAINT participant_kind_check CHECK (kind IN ('PERSON', 'EMAIL_GUEST', 'REMOTE', 'ALIAS'))`);
    await runner.query('DROP TABLE erasure');
  }
}
