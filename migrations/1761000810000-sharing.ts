import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What networks let each other see: agreements between two of them, and each network's rules towards those
 * above and below it, per kind of data. Sight follows from these rows at each request; nothing is copied.
 */
export class Sharing1761000810000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE network_link
        ADD COLUMN kinds text[] NOT NULL DEFAULT '{CARDS,BOARDS,EVENTS}'
          CHECK (kinds <> '{}' AND kinds <@ '{CARDS,BOARDS,EVENTS}'),
        ADD COLUMN offered_at timestamptz NOT NULL DEFAULT now(),
        ADD COLUMN ended_at timestamptz,
        DROP CONSTRAINT network_link_from_id_to_id_key`);
    // One agreement or offer between two networks at a time, whichever of them began.
    await runner.query(`
      CREATE UNIQUE INDEX network_link_once ON network_link (least(from_id, to_id), greatest(from_id, to_id))
      WHERE ended_at IS NULL`);
    await runner.query('CREATE INDEX network_link_from ON network_link (from_id)');
    await runner.query(`
      CREATE TABLE sharing_rule (
        network_id uuid NOT NULL REFERENCES network ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('CARDS', 'BOARDS', 'EVENTS')),
        direction text NOT NULL CHECK (direction IN ('ANCESTORS', 'DESCENDANTS')),
        step smallint NOT NULL CHECK (step IN (1, 2)),
        PRIMARY KEY (network_id, kind, direction)
      )`);
    await runner.query(
      'ALTER TABLE network ADD COLUMN cards_up_to smallint NOT NULL DEFAULT 5 CHECK (cards_up_to BETWEEN 1 AND 5)',
    );
    await runner.query('CREATE INDEX network_cards_up_to ON network (id) WHERE cards_up_to < 5');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX network_cards_up_to');
    await runner.query('ALTER TABLE network DROP COLUMN cards_up_to');
    await runner.query('DROP TABLE sharing_rule');
    await runner.query('DROP INDEX network_link_from, network_link_once');
    await runner.query('DELETE FROM network_link WHERE ended_at IS NOT NULL');
    await runner.query(`
      ALTER TABLE network_link DROP COLUMN kinds, DROP COLUMN offered_at, DROP COLUMN ended_at,
        ADD CONSTRAINT network_link_from_id_to_id_key UNIQUE (from_id, to_id)`);
  }
}
