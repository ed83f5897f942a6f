import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The tree of networks: no cycle, whoever writes and however many at once, and every network's ancestors at
 * hand. What a network tells of itself, and the organisation behind it.
 */
export class NetworkTree1761000800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE organisation (
        id uuid PRIMARY KEY,
        name jsonb NOT NULL,
        homepage text,
        created_at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query(`
      CREATE TABLE organisation_representative (
        organisation_id uuid NOT NULL REFERENCES organisation ON DELETE CASCADE,
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        since timestamptz NOT NULL DEFAULT now(),
        until timestamptz,
        PRIMARY KEY (organisation_id, person_id, since)
      )`);
    await runner.query(
      'CREATE INDEX organisation_representative_person ON organisation_representative (person_id) WHERE until IS NULL',
    );
    await runner.query(`
      ALTER TABLE network
        ADD COLUMN description jsonb NOT NULL DEFAULT '{}',
        ADD COLUMN promoter_id uuid REFERENCES organisation,
        ADD COLUMN minimum_attendance real CHECK (minimum_attendance BETWEEN 0 AND 1),
        ADD COLUMN caseload_ceiling smallint CHECK (caseload_ceiling BETWEEN 1 AND 500),
        ADD COLUMN court_codes text[] NOT NULL DEFAULT '{}'`);
    await runner.query('CREATE INDEX network_promoter ON network (promoter_id)');
    await runner.query(`
      CREATE TABLE network_path (
        network_id uuid NOT NULL REFERENCES network ON DELETE CASCADE,
        ancestor_id uuid NOT NULL REFERENCES network ON DELETE CASCADE,
        depth integer NOT NULL,
        PRIMARY KEY (network_id, ancestor_id)
      )`);
    await runner.query('CREATE INDEX network_path_ancestor ON network_path (ancestor_id)');
    // Changes of the tree come one behind another: two that are right each by itself may make a cycle together.
    // A statement behind the lock sees what the one before it did.
    await runner.query(`
      CREATE FUNCTION network_tree_lock() RETURNS void LANGUAGE sql AS $$
        SELECT pg_advisory_xact_lock(hashtextextended('network tree', 0))
      $$`);
    await runner.query(`
      CREATE FUNCTION network_tree_check() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM network_tree_lock();
        IF NEW.parent_id IS NOT NULL AND EXISTS (
          WITH RECURSIVE up AS (
            SELECT NEW.parent_id AS id
            UNION
            SELECT n.parent_id FROM network n JOIN up ON n.id = up.id WHERE n.parent_id IS NOT NULL
          ) SELECT 1 FROM up WHERE id = NEW.id
        ) THEN
          RAISE EXCEPTION 'a network cannot stand below itself'
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'network_tree';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER network_tree_check BEFORE INSERT OR UPDATE OF parent_id ON network
      FOR EACH ROW EXECUTE FUNCTION network_tree_check()`);
    await runner.query(`
      CREATE FUNCTION network_paths(root uuid) RETURNS void LANGUAGE plpgsql AS $$
      BEGIN
        DELETE FROM network_path WHERE network_id IN (
          WITH RECURSIVE down AS (
            SELECT root AS id UNION SELECT n.id FROM network n JOIN down ON n.parent_id = down.id
          ) SELECT id FROM down);
        INSERT INTO network_path (network_id, ancestor_id, depth)
        WITH RECURSIVE down AS (
          SELECT root AS id UNION SELECT n.id FROM network n JOIN down ON n.parent_id = down.id
        ), up AS (
          SELECT n.id AS network_id, n.parent_id AS ancestor_id, 1 AS depth
          FROM down JOIN network n USING (id) WHERE n.parent_id IS NOT NULL
          UNION ALL
          SELECT up.network_id, n.parent_id, up.depth + 1
          FROM up JOIN network n ON n.id = up.ancestor_id WHERE n.parent_id IS NOT NULL
        ) SELECT network_id, ancestor_id, depth FROM up ON CONFLICT DO NOTHING;
      END $$`);
    await runner.query(`
      CREATE FUNCTION network_tree_paths() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM network_paths(NEW.id);
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER network_tree_paths AFTER INSERT OR UPDATE OF parent_id ON network
      FOR EACH ROW EXECUTE FUNCTION network_tree_paths()`);
    await runner.query('SELECT network_paths(id) FROM network WHERE parent_id IS NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER network_tree_paths ON network');
    await runner.query('DROP TRIGGER network_tree_check ON network');
    await runner.query(
      'DROP FUNCTION network_tree_paths(), network_paths(uuid), network_tree_check(), network_tree_lock()',
    );
    await runner.query('DROP TABLE network_path');
    await runner.query(`
      ALTER TABLE network DROP COLUMN description, DROP COLUMN promoter_id, DROP COLUMN minimum_attendance,
        DROP COLUMN caseload_ceiling, DROP COLUMN court_codes`);
    await runner.query('DROP TABLE organisation_representative, organisation');
  }
}
