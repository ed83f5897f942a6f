/** The events of a network ($1) that a calendar file knows by these UIDs ($2): brought in before, or made here. */
export const KNOWN = `
  SELECT id, source_hash AS "sourceHash", CASE WHEN source_uid = ANY($2::text[]) THEN source_uid ELSE uid END AS uid
  FROM event WHERE network_id = $1::uuid AND (source_uid = ANY($2::text[]) OR uid = ANY($2::text[])) ORDER BY id`;

/** Notes by which an event ($1) is known ($2) to the calendar that it comes from, and what that says of it ($3). */
export const NOTE_SOURCE = `
  UPDATE event SET source_uid = CASE WHEN uid = $2 THEN source_uid ELSE $2 END, source_hash = $3::bytea WHERE id = $1::uuid`;

/** Imports into one network wait for each other. */
export const LOCK_IMPORTS = `SELECT pg_advisory_xact_lock(7302117, hashtext($1))`;
