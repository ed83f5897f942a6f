import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How people join networks, and who asked to. A request keeps the questions as they were put to it. */
export class Joining1761000940000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE join_policy (
        network_id uuid PRIMARY KEY REFERENCES network ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('OPEN', 'REQUEST', 'INVITE')),
        role text NOT NULL CHECK (role IN ('GUARDIAN', 'ASPIRING_GUARDIAN')),
        questions jsonb NOT NULL DEFAULT '[]',
        version integer NOT NULL DEFAULT 1
      )`);
    await runner.query(`
      CREATE TABLE join_request (
        id uuid PRIMARY KEY,
        network_id uuid NOT NULL REFERENCES network ON DELETE CASCADE,
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        state text NOT NULL DEFAULT 'PENDING' CHECK (state IN ('PENDING', 'APPROVED', 'DECLINED', 'WITHDRAWN')),
        role text NOT NULL CHECK (role IN ('GUARDIAN', 'ASPIRING_GUARDIAN')),
        questions jsonb NOT NULL,
        answers jsonb NOT NULL,
        reason text,
        created_at timestamptz NOT NULL DEFAULT now(),
        decided_at timestamptz,
        CHECK ((state = 'PENDING') = (decided_at IS NULL))
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX join_request_once ON join_request (network_id, person_id) WHERE state = 'PENDING'`,
    );
    await runner.query('CREATE INDEX join_request_network ON join_request (network_id, id)');
    await runner.query('CREATE INDEX join_request_person ON join_request (person_id, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE join_request, join_policy');
  }
}
