/** Waits for the imports of one network to come one after another; freed with the transaction. */
export const LOCK_NETWORK = 'SELECT pg_advisory_xact_lock(7302116, hashtext($1))';
export const TRY_LOCK_NETWORK = 'SELECT pg_try_advisory_xact_lock(7302116, hashtext($1)) AS free';

/** Whose the addresses are: for an organiser (`$2`) first of all those of whom her network has rows of its own. */
export const OWNERS_OF_ADDRESSES = `
  SELECT DISTINCT ON (o.key) o.key, o."personId" FROM (
    SELECT folded AS key, person_id AS "personId", 1 AS place FROM email_address WHERE folded = ANY($1::text[])
    UNION ALL
    SELECT folded, person_id, 0 FROM claimed_address WHERE network_id = $2 AND folded = ANY($1::text[])) o
  ORDER BY o.key, o.place`;

/** Who is invited into the network already. */
export const OPEN_INVITATIONS = `
  SELECT folded_address AS address FROM invitation
  WHERE network_id = $1 AND folded_address = ANY($2::text[]) AND revoked_at IS NULL AND places_left > 0
    AND expires_at > now()`;

/** Whom the network keeps under identifiers, whatever case they are written in; today's members before former ones. */
export const OWNERS_OF_IDENTIFIERS = `
  SELECT DISTINCT ON (given) given AS key, m.person_id AS "personId"
  FROM unnest($2::text[]) AS given JOIN membership m ON lower(m.external_id) = lower(given)
  WHERE m.network_id = $1
  ORDER BY given, m.until DESC NULLS FIRST, m.id`;

/** People as an import compares them with rows. Who signed in once, or wants no mail, keeps her addresses. */
export const KNOWN_PEOPLE = `
  SELECT p.id, p.given_name AS "givenName", p.family_name AS "familyName",
    EXISTS (SELECT 1 FROM account a WHERE a.person_id = p.id AND a.last_signed_in_at IS NOT NULL)
      OR EXISTS (SELECT 1 FROM email_address e WHERE e.person_id = p.id
        AND (e.verified_at IS NOT NULL OR e.state IN ('VERIFIED', 'SUPPRESSED'))) AS settled,
    EXISTS (SELECT 1 FROM membership m WHERE m.person_id = p.id AND m.network_id <> $1 AND m.until IS NULL)
      AS elsewhere,
    (SELECT jsonb_build_object('kind', c.kind, 'languages', c.languages, 'territoryCode', c.territory_code,
      'experienceSince', c.experience_since, 'themes', c.themes, 'courtCodes', c.court_codes,
      'listedOn', c.listed_on, 'trainedOn', c.trained_on, 'availability', c.availability,
      'caseload', c.caseload, 'caseloadCeiling', c.caseload_ceiling) FROM guardian_card c WHERE c.person_id = p.id) AS card,
    coalesce((SELECT jsonb_agg(jsonb_build_object('id', e.id, 'folded', e.folded, 'isPrimary', e.is_primary)
      ORDER BY e.id) FROM (SELECT id, folded, is_primary, person_id FROM email_address
        UNION ALL SELECT NULL, folded, true, person_id FROM claimed_address) e WHERE e.person_id = p.id), '[]')
      AS addresses,
    coalesce((SELECT jsonb_agg(jsonb_build_object('id', m.id, 'role', m.role, 'externalId', m.external_id)
      ORDER BY m.id) FROM membership m WHERE m.person_id = p.id AND m.network_id = $1 AND m.until IS NULL),
      '[]') AS memberships
  FROM person p WHERE p.id = ANY($2::uuid[])`;

export const RENAME_PEOPLE = `
  UPDATE person p SET given_name = r.given_name, family_name = r.family_name, display_name = r.display_name
  FROM json_populate_recordset(NULL::person, $1) r WHERE p.id = r.id`;

export const RENAME_PARTICIPANTS = `
  UPDATE participant p SET name = r.display_name
  FROM json_populate_recordset(NULL::person, $1) r WHERE p.person_id = r.id AND p.kind = 'PERSON'`;

/** Sets what is given; null leaves what is there. */
export const CHANGE_CARDS = `
  UPDATE guardian_card c SET name = coalesce(r.name, c.name), latin_name = coalesce(r.latin_name, c.latin_name),
    kind = coalesce(r.kind, c.kind), languages = coalesce(r.languages, c.languages),
    territory_code = coalesce(r.territory_code, c.territory_code),
    experience_since = coalesce(r.experience_since, c.experience_since), themes = coalesce(r.themes, c.themes),
    court_codes = coalesce(r.court_codes, c.court_codes), listed_on = coalesce(r.listed_on, c.listed_on),
    trained_on = coalesce(r.trained_on, c.trained_on), availability = coalesce(r.availability, c.availability),
    caseload = coalesce(r.caseload, c.caseload), caseload_on = coalesce(r.caseload_on, c.caseload_on),
    caseload_ceiling = coalesce(r.caseload_ceiling, c.caseload_ceiling), updated_at = now()
  FROM json_populate_recordset(NULL::guardian_card, $1) r WHERE c.person_id = r.person_id`;

/** The row of a person who left the network is none any more. */
export const CLAIM_ADDRESSES = `
  INSERT INTO claimed_address (network_id, folded, person_id)
  SELECT network_id, folded, person_id FROM json_populate_recordset(NULL::claimed_address, $1)
  ON CONFLICT (network_id, folded) DO UPDATE SET person_id = excluded.person_id`;

export const SET_IDENTIFIERS = `
  UPDATE membership m SET external_id = r.external_id
  FROM json_populate_recordset(NULL::membership, $1) r WHERE m.id = r.id`;

/** Takes addresses away that nobody has verified meanwhile. */
export const DROP_UNVERIFIED = `
  DELETE FROM email_address WHERE id = ANY($1::uuid[]) AND verified_at IS NULL
    AND state NOT IN ('VERIFIED', 'SUPPRESSED')`;

export const RECORD_IMPORT = `
  INSERT INTO member_import (id, network_id, file_hash, started_at, finished_at, counts)
  VALUES ($1, $2, $3, $4, clock_timestamp(), $5)`;

/** Networks with the country they work in: their own, else that of the nearest network above. */
export const NETWORKS = `
  WITH RECURSIVE up AS (
    SELECT id, parent_id, territory_code FROM network
    UNION
    SELECT up.id, n.parent_id, n.territory_code FROM up JOIN network n ON n.id = up.parent_id
    WHERE up.territory_code IS NULL
  )
  SELECT n.id, n.name, n.territory_code AS "territoryCode", n.languages,
    (SELECT left(up.territory_code, 2) FROM up WHERE up.id = n.id AND up.territory_code IS NOT NULL) AS country
  FROM network n ORDER BY n.territory_code NULLS FIRST, n.id`;
