import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * All memberships of a person, ended ones too: without it, taking an import back goes through everybody's
 * memberships for each of its people.
 */
export class MembershipsOfAPerson1761001410030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX membership_person ON membership (person_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX membership_person');
  }
}
