import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Invitations into networks, who took their places, and the codes by which newcomers prove their address. Only hashes of secrets. */
export class Invitations1761000930000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE invitation (
        id uuid PRIMARY KEY,
        batch_id uuid NOT NULL,
        network_id uuid NOT NULL REFERENCES network ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('LINK', 'MAIL')),
        role text NOT NULL CHECK (role IN ('GUARDIAN', 'ASPIRING_GUARDIAN', 'MENTOR')),
        token_hash bytea NOT NULL UNIQUE,
        folded_address text,
        places integer NOT NULL CHECK (places > 0),
        places_left integer NOT NULL CHECK (places_left BETWEEN 0 AND places),
        created_by uuid REFERENCES person ON DELETE SET NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        revoked_at timestamptz,
        CHECK ((kind = 'MAIL') = (folded_address IS NOT NULL))
      )`);
    await runner.query('CREATE INDEX invitation_network ON invitation (network_id, id)');
    await runner.query('CREATE INDEX invitation_batch ON invitation (batch_id)');
    await runner.query(`
      CREATE TABLE invitation_claim (
        invitation_id uuid NOT NULL REFERENCES invitation ON DELETE CASCADE,
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        claimed_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (invitation_id, person_id)
      )`);
    await runner.query(`
      CREATE TABLE invitation_code (
        id uuid PRIMARY KEY,
        invitation_id uuid NOT NULL REFERENCES invitation ON DELETE CASCADE,
        folded_address text NOT NULL,
        code_hash bytea NOT NULL,
        tries_left smallint NOT NULL,
        expires_at timestamptz NOT NULL,
        consumed_at timestamptz
      )`);
    await runner.query(
      'CREATE INDEX invitation_code_address ON invitation_code (invitation_id, folded_address, expires_at)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE invitation_code, invitation_claim, invitation');
  }
}
