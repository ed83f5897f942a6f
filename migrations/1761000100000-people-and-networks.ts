import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is who, and who belongs where. */
export class PeopleAndNetworks1761000100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE hub (
        one boolean PRIMARY KEY DEFAULT true CHECK (one),
        key text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query(`
      CREATE TABLE person (
        id uuid PRIMARY KEY,
        given_name text NOT NULL,
        family_name text NOT NULL,
        display_name text NOT NULL,
        locale text NOT NULL DEFAULT 'en',
        time_zone text NOT NULL DEFAULT 'Europe/Rome',
        created_at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query(`
      CREATE TABLE account (
        person_id uuid PRIMARY KEY REFERENCES person ON DELETE CASCADE,
        state text NOT NULL DEFAULT 'ACTIVE' CHECK (state IN ('ACTIVE', 'SUSPENDED')),
        operator boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL DEFAULT now(),
        last_signed_in_at timestamptz
      )`);
    await runner.query(`
      CREATE TABLE email_address (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        address text NOT NULL,
        folded text NOT NULL UNIQUE,
        state text NOT NULL DEFAULT 'UNVERIFIED'
          CHECK (state IN ('UNVERIFIED', 'VERIFIED', 'BOUNCING', 'SUPPRESSED')),
        is_primary boolean NOT NULL DEFAULT true,
        verified_at timestamptz
      )`);
    await runner.query('CREATE INDEX email_address_person ON email_address (person_id)');
    await runner.query(`
      CREATE TABLE participant (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('PERSON', 'EMAIL_GUEST', 'REMOTE', 'ALIAS')),
        person_id uuid UNIQUE REFERENCES person ON DELETE SET NULL,
        origin_hub text,
        name text NOT NULL,
        CHECK (kind <> 'PERSON' OR origin_hub IS NULL)
      )`);
    await runner.query(`
      CREATE TABLE network (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('LOCAL', 'REGIONAL', 'NATIONAL', 'TRANSNATIONAL')),
        parent_id uuid REFERENCES network CHECK (parent_id <> id),
        name jsonb NOT NULL,
        territory_code text,
        languages text[] NOT NULL DEFAULT '{}',
        created_at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query('CREATE INDEX network_parent ON network (parent_id)');
    await runner.query(`
      CREATE TABLE network_link (
        id uuid PRIMARY KEY,
        from_id uuid NOT NULL REFERENCES network ON DELETE CASCADE,
        to_id uuid NOT NULL REFERENCES network ON DELETE CASCADE,
        purpose text NOT NULL,
        accepted_at timestamptz,
        expires_at timestamptz,
        UNIQUE (from_id, to_id),
        CHECK (from_id <> to_id)
      )`);
    await runner.query('CREATE INDEX network_link_to ON network_link (to_id)');
    await runner.query(`
      CREATE TABLE membership (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        network_id uuid NOT NULL REFERENCES network ON DELETE CASCADE,
        role text NOT NULL CHECK (role IN ('GUARDIAN', 'ASPIRING_GUARDIAN', 'MENTOR', 'ORGANISER',
          'MODERATOR', 'TERRITORIAL_CONTACT')),
        since timestamptz NOT NULL DEFAULT now(),
        until timestamptz,
        external_id text,
        CHECK (until IS NULL OR until >= since)
      )`);
    await runner.query(
      'CREATE UNIQUE INDEX membership_once ON membership (person_id, network_id, role) WHERE until IS NULL',
    );
    await runner.query(
      'CREATE INDEX membership_network ON membership (network_id, person_id) WHERE until IS NULL',
    );
    await runner.query(`CREATE UNIQUE INDEX membership_external_id ON membership (network_id, external_id)
      WHERE external_id IS NOT NULL AND until IS NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE membership, network_link, network, participant, email_address, account, person, hub',
    );
  }
}
