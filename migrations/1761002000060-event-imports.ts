import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Events that were brought in from calendar files: by which they are known again when the file comes again. */
export class EventImports1761002000060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE event ADD source_uid text, ADD source_hash bytea');
    await runner.query(
      'CREATE UNIQUE INDEX event_source ON event (network_id, source_uid) WHERE source_uid IS NOT NULL',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE event DROP source_uid, DROP source_hash');
  }
}
