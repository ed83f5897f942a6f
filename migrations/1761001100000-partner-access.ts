import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What partner portals may read where, by grants of the networks; their keys, JWKs and access tokens. */
export class PartnerAccess1761001100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Without a network a partner is kept by operators alone.
    await runner.query(`
      ALTER TABLE partner
        ADD COLUMN network_id uuid REFERENCES network ON DELETE SET NULL,
        ADD COLUMN purpose text NOT NULL DEFAULT '',
        ADD COLUMN points_per_minute integer CHECK (points_per_minute > 0)`);
    await runner.query(`
      CREATE TABLE partner_grant (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        partner_id uuid NOT NULL REFERENCES partner ON DELETE CASCADE,
        network_id uuid NOT NULL REFERENCES network ON DELETE CASCADE,
        scopes text[] NOT NULL,
        granted_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz,
        UNIQUE (partner_id, network_id)
      )`);
    await runner.query('CREATE INDEX partner_grant_network ON partner_grant (network_id)');
    await runner.query(`
      INSERT INTO partner_grant (partner_id, network_id, scopes)
      SELECT DISTINCT p.id, n.id, ARRAY['directory:read', 'boards:read']
      FROM partner p JOIN network n ON n.id = ANY(p.network_ids)`);
    await runner.query('ALTER TABLE partner DROP COLUMN network_ids');
    await runner.query(`
      ALTER TABLE partner_key
        ADD COLUMN id uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),
        ADD COLUMN label text NOT NULL DEFAULT ''`);
    await runner.query('CREATE INDEX partner_key_partner ON partner_key (partner_id)');
    await runner.query(`
      CREATE TABLE partner_jwk (
        id uuid PRIMARY KEY,
        partner_id uuid NOT NULL REFERENCES partner ON DELETE CASCADE,
        kid text NOT NULL,
        jwk jsonb NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (partner_id, kid)
      )`);
    // An assertion is good once: its jti stays until it would have expired anyway.
    await runner.query(`
      CREATE TABLE partner_assertion (
        partner_id uuid NOT NULL REFERENCES partner ON DELETE CASCADE,
        jti_hash bytea NOT NULL,
        expires_at timestamptz NOT NULL,
        PRIMARY KEY (partner_id, jti_hash)
      )`);
    await runner.query('CREATE INDEX partner_assertion_age ON partner_assertion (expires_at)');
    // A token goes with the key that asked for it.
    await runner.query(`
      CREATE TABLE partner_token (
        token_hash bytea PRIMARY KEY,
        partner_id uuid NOT NULL REFERENCES partner ON DELETE CASCADE,
        jwk_id uuid NOT NULL REFERENCES partner_jwk ON DELETE CASCADE,
        scopes text[] NOT NULL,
        network_ids uuid[] NOT NULL,
        purpose text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL
      )`);
    await runner.query('CREATE INDEX partner_token_jwk ON partner_token (jwk_id)');
    await runner.query('CREATE INDEX partner_token_age ON partner_token (expires_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE partner_token, partner_assertion, partner_jwk');
    await runner.query('DROP INDEX partner_key_partner');
    await runner.query('ALTER TABLE partner_key DROP COLUMN id, DROP COLUMN label');
    await runner.query(`ALTER TABLE partner ADD COLUMN network_ids uuid[] NOT NULL DEFAULT '{}'`);
    await runner.query(`
      UPDATE partner p SET network_ids = coalesce((
        SELECT array_agg(g.network_id ORDER BY g.network_id) FROM partner_grant g
        WHERE g.partner_id = p.id AND (g.expires_at IS NULL OR g.expires_at > now())), '{}')`);
    await runner.query('DROP TABLE partner_grant');
    await runner.query(
      'ALTER TABLE partner DROP COLUMN network_id, DROP COLUMN purpose, DROP COLUMN points_per_minute',
    );
  }
}
