export const INSERT_ORGANISATION = 'INSERT INTO organisation (id, name, homepage) VALUES ($1, $2, $3)';

/** No row where there is no such organisation. */
export const SET_PROMOTER = `
  UPDATE network SET promoter_id = $2
  WHERE id = $1 AND ($2::uuid IS NULL OR EXISTS (SELECT 1 FROM organisation WHERE id = $2))`;

const PERSON = `SELECT person_id FROM email_address WHERE folded = $2 AND state = 'VERIFIED'`;

/** Once, however often it is said; no row where organisation or person are not known. */
export const ADD_REPRESENTATIVE = `
  WITH person AS (${PERSON}), added AS (
    INSERT INTO organisation_representative (organisation_id, person_id)
    SELECT o.id, p.person_id FROM organisation o, person p
    WHERE o.id = $1 AND NOT EXISTS (
      SELECT 1 FROM organisation_representative r
      WHERE r.organisation_id = o.id AND r.person_id = p.person_id AND r.until IS NULL)
  )
  SELECT p.person_id FROM person p, organisation o WHERE o.id = $1`;

export const END_REPRESENTATIVE = `
  UPDATE organisation_representative SET until = now()
  WHERE organisation_id = $1 AND person_id IN (${PERSON}) AND until IS NULL
  RETURNING person_id`;
