import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The members of networks: each person once, with all current roles. A condition on the network reaches the index. */
export class NetworkMembers1761000910000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW network_member AS
      SELECT (array_agg(id ORDER BY since, id))[1] AS id, network_id, person_id,
        array_agg(role ORDER BY since, id) AS roles, min(since) AS since
      FROM membership WHERE until IS NULL
      GROUP BY network_id, person_id`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW network_member');
  }
}
