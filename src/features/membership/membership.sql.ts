/**
 * Whoever changes what a person is in networks takes this lock first, in a statement of its own: the next
 * statement then sees all that was decided before.
 */
export const LOCK_PERSON = 'SELECT 1 FROM person WHERE id = $1::uuid FOR UPDATE';

/**
 * Closes current roles of person `$1` in network `$2`, unless that takes the network its last organiser.
 * The rows of all its organisers are locked: of two who go at the same moment the second waits here, and
 * then finds the first one's row closed.
 * @param which condition on the membership `m`
 */
function ending(which: string): string {
  return `organisers AS MATERIALIZED (
    SELECT m.person_id FROM membership m
    JOIN account a ON a.person_id = m.person_id AND a.state = 'ACTIVE'
    WHERE m.network_id = $2::uuid AND m.role = 'ORGANISER' AND m.until IS NULL
    ORDER BY m.id FOR UPDATE OF m
  ), others AS MATERIALIZED (
    SELECT count(*) AS count FROM organisers WHERE person_id <> $1::uuid
  ), held AS (
    SELECT m.id, m.role FROM membership m
    WHERE m.person_id = $1::uuid AND m.network_id = $2::uuid AND m.until IS NULL AND ${which}
  ), verdict AS MATERIALIZED (
    SELECT coalesce(bool_or(held.role = 'ORGANISER'), false) AND (SELECT count FROM others) = 0 AS last FROM held
  ), ended AS (
    UPDATE membership m SET until = greatest(m.since, clock_timestamp()) FROM held, verdict
    WHERE m.id = held.id AND NOT verdict.last
    RETURNING m.role, m.external_id
  )`;
}

/** Ends one role, or all (`$3` null). Answers what was ended, and whether the last organiser stood against it. */
export const END_ROLES = `
  WITH ${ending('($3::text IS NULL OR m.role = $3)')}
  SELECT verdict.last, (SELECT coalesce(array_agg(ended.role), '{}') FROM ended) AS ended FROM verdict`;

/** Ends all roles, and keeps them to be given back. */
export const SUSPEND = `
  WITH ${ending('true')}, kept AS (
    INSERT INTO suspension (id, person_id, network_id, roles, reason)
    SELECT $3::uuid, $1::uuid, $2::uuid, roles, $4::text
    FROM (SELECT jsonb_agg(jsonb_build_object('role', role, 'externalId', external_id)) AS roles FROM ended) r
    WHERE roles IS NOT NULL
  )
  SELECT verdict.last, (SELECT coalesce(array_agg(ended.role), '{}') FROM ended) AS ended FROM verdict`;

/** Ends a suspension. Answers the roles it had closed. */
export const END_SUSPENSION = `
  UPDATE suspension SET until = greatest(since, clock_timestamp())
  WHERE person_id = $1::uuid AND network_id = $2::uuid AND until IS NULL
  RETURNING roles`;

/** Gives a suspended person her roles back; an identifier that someone else has got meanwhile stays his. */
export const RESTORE_ROLES = `
  INSERT INTO membership (id, person_id, network_id, role, external_id)
  SELECT gen_random_uuid(), $1::uuid, $2::uuid, r.role, CASE WHEN NOT EXISTS (
    SELECT 1 FROM membership o WHERE o.network_id = $2::uuid AND o.external_id = r."externalId" AND o.until IS NULL
  ) THEN r."externalId" END
  FROM jsonb_to_recordset($3::jsonb) AS r(role text, "externalId" text)
  ON CONFLICT (person_id, network_id, role) WHERE until IS NULL DO NOTHING`;

/** Gives a role, unless she has it. No row also where a suspension stands against it. */
export const GIVE_ROLE = `
  INSERT INTO membership (id, person_id, network_id, role)
  VALUES ($1::uuid, $2::uuid, $3::uuid, $4::text)
  ON CONFLICT (person_id, network_id, role) WHERE until IS NULL DO NOTHING
  RETURNING id`;

/** How a person stands to a network, before a role is given; no row where there is no such network. */
export const STANDING = `
  SELECT
    EXISTS (SELECT 1 FROM account a WHERE a.person_id = $1::uuid AND a.state = 'ACTIVE') AS "hasAccount",
    EXISTS (SELECT 1 FROM suspension s
      WHERE s.person_id = $1::uuid AND s.network_id = n.id AND s.until IS NULL) AS suspended,
    ARRAY(SELECT m.role FROM membership m
      WHERE m.person_id = $1::uuid AND m.network_id = n.id AND m.until IS NULL) AS roles
  FROM network n WHERE n.id = $2::uuid`;
