import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether a person stands behind a participant, asked in the rare row that is kept from somebody: as a function it costs
 * the statements that read posts nothing where there is no such row.
 */
export class WritesAs1761001550020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION writes_as(participant uuid, person uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
      BEGIN
        RETURN EXISTS (SELECT 1 FROM writer w WHERE w.id = participant AND w.person_id = person);
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION writes_as(uuid, uuid)');
  }
}
