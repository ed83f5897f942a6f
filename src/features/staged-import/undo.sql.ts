/**
 * What an import wrote, and how it stands now. Neither `max` nor `EXISTS` over
 * memberships: right after an import, before anything is analysed, they go through all of the network's for each person.
 */
const written = (importId: string) => `
  SELECT r.action, r.person_id AS "personId", r.replaced, r.written,
    a.last_signed_in_at IS NOT NULL OR EXISTS (SELECT 1 FROM email_address e
      WHERE e.person_id = r.person_id AND e.verified_at IS NOT NULL) AS used,
    coalesce((SELECT bool_or(m.network_id <> i.network_id) FROM membership m WHERE m.person_id = r.person_id), false)
      AS elsewhere,
    EXISTS (SELECT 1 FROM member_import_row l JOIN member_import b ON b.id = l.import_id
      WHERE l.person_id = r.person_id AND l.import_id <> i.id AND b.finished_at > i.finished_at) AS later,
    coalesce((SELECT jsonb_agg(m.role ORDER BY m.role) FROM membership m WHERE m.person_id = r.person_id
      AND m.network_id = i.network_id AND m.until IS NULL), '[]') AS roles,
    jsonb_build_object('givenName', p.given_name, 'familyName', p.family_name, 'kind', c.kind,
      'languages', c.languages, 'territoryCode', c.territory_code, 'experienceSince', c.experience_since,
      'themes', c.themes, 'courtCodes', c.court_codes, 'listedOn', c.listed_on, 'trainedOn', c.trained_on,
      'availability', c.availability, 'caseload', c.caseload, 'caseloadCeiling', c.caseload_ceiling,
      'externalId', (SELECT (array_agg(m.external_id ORDER BY m.external_id DESC NULLS LAST))[1]
        FROM membership m WHERE m.person_id = r.person_id
        AND m.network_id = i.network_id AND m.until IS NULL)) AS now
  FROM member_import_row r
  JOIN member_import i ON i.id = r.import_id
  JOIN person p ON p.id = r.person_id
  LEFT JOIN account a ON a.person_id = r.person_id
  LEFT JOIN guardian_card c ON c.person_id = r.person_id
  WHERE r.import_id = ${importId}`;

/** Whether somebody did something with what was written: then it is no more the import's to take back. */
const BUILT_ON = `(f.later OR NOT f.roles @> coalesce(f.written->'roles', '[]')
  OR CASE f.action WHEN 'CREATED'
    THEN f.used OR f.elsewhere OR jsonb_array_length(f.roles) <> jsonb_array_length(coalesce(f.written->'roles', '[]'))
    ELSE EXISTS (SELECT 1 FROM jsonb_each(f.written) w WHERE f.now ? w.key AND f.now->w.key <> w.value) END)`;

/** Whom an import touched, held until the transaction ends. */
export const BATCH = `
  SELECT f.action, f."personId", f.replaced, f.written, ${BUILT_ON} AS "builtOn"
  FROM (${written('$1')} FOR UPDATE OF p) f`;

/** SQL of whether an import can no longer be taken back. */
export const isBuiltOn = (importId: string, invitationIds: string) =>
  `(EXISTS (SELECT 1 FROM invitation t WHERE t.id = ANY(${invitationIds}) AND t.places_left = 0)
    OR EXISTS (SELECT 1 FROM (${written(importId)}) f WHERE ${BUILT_ON}))`;

/** Nobody else knows them yet: they go as if they had not come. */
export const FORGET_PARTICIPANTS = 'DELETE FROM participant WHERE person_id = ANY($1::uuid[])';
export const FORGET_PEOPLE = 'DELETE FROM person WHERE id = ANY($1::uuid[])';

/** Each row: person_id, network_id, and the roles and the identifier that go. */
export const TAKE_ROLES = `
  DELETE FROM membership m
  USING jsonb_to_recordset($1::jsonb) AS r(person_id uuid, network_id uuid, roles text[])
  WHERE m.person_id = r.person_id AND m.network_id = r.network_id AND m.role = ANY(r.roles) AND m.until IS NULL`;
export const TAKE_IDENTIFIERS = `
  UPDATE membership m SET external_id = NULL
  FROM jsonb_to_recordset($1::jsonb) AS r(person_id uuid, network_id uuid, external_id text)
  WHERE m.person_id = r.person_id AND m.network_id = r.network_id AND m.external_id = r.external_id`;
export const TAKE_CARDS = 'DELETE FROM guardian_card WHERE person_id = ANY($1::uuid[])';

/** Puts names back, on the person, the participant and the card. */
export const RESTORE_NAMES = `
  WITH r AS (SELECT * FROM jsonb_to_recordset($1::jsonb)
    AS r(person_id uuid, given_name text, family_name text, display_name text, latin_name text)),
  people AS (UPDATE person p SET given_name = r.given_name, family_name = r.family_name,
    display_name = r.display_name FROM r WHERE p.id = r.person_id),
  cards AS (UPDATE guardian_card c SET name = r.display_name, latin_name = r.latin_name, updated_at = now()
    FROM r WHERE c.person_id = r.person_id)
  UPDATE participant p SET name = r.display_name FROM r WHERE p.person_id = r.person_id AND p.kind = 'PERSON'`;

const text = (column: string, key: string) =>
  `${column} = CASE WHEN r.old ? '${key}' THEN r.old->>'${key}' ELSE c.${column} END`;
const cast = (column: string, key: string, type: string) =>
  `${column} = CASE WHEN r.old ? '${key}' THEN (r.old->>'${key}')::${type} ELSE c.${column} END`;
const list = (column: string, key: string) =>
  `${column} = CASE WHEN r.old ? '${key}' THEN ARRAY(SELECT jsonb_array_elements_text(r.old->'${key}'))
    ELSE c.${column} END`;

/** Puts back what stood on cards. */
export const RESTORE_CARDS = `
  UPDATE guardian_card c SET ${[
    text('kind', 'kind'),
    list('languages', 'languages'),
    text('territory_code', 'territoryCode'),
    cast('experience_since', 'experienceSince', 'smallint'),
    list('themes', 'themes'),
    list('court_codes', 'courtCodes'),
    cast('listed_on', 'listedOn', 'date'),
    cast('trained_on', 'trainedOn', 'date'),
    text('availability', 'availability'),
    cast('caseload', 'caseload', 'smallint'),
    `caseload_on = CASE WHEN r.old ? 'caseload' AND r.old->>'caseload' IS NULL THEN NULL ELSE c.caseload_on END`,
    cast('caseload_ceiling', 'caseloadCeiling', 'smallint'),
  ].join(', ')}, updated_at = now()
  FROM jsonb_to_recordset($1::jsonb) AS r(person_id uuid, old jsonb) WHERE c.person_id = r.person_id`;

/** Invitations that are taken meanwhile cannot be withdrawn. */
export const TAKEN_INVITATIONS = `
  SELECT count(*)::int AS taken FROM invitation WHERE id = ANY($1::uuid[]) AND places_left = 0`;
export const WITHDRAW = `
  UPDATE invitation SET revoked_at = coalesce(revoked_at, now()) WHERE id = ANY($1::uuid[])`;
