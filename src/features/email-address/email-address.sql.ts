/** Who asks, and whether somebody has the address already. */
export const ASKING = `
  SELECT p.locale, p.given_name AS name, EXISTS (SELECT 1 FROM email_address e WHERE e.folded = $2) AS taken
  FROM person p WHERE p.id = $1`;

/** Adds a proved address; no row where somebody has it by now. */
export const ADD_ADDRESS = `
  INSERT INTO email_address (id, person_id, address, folded, state, is_primary, verified_at)
  VALUES ($1, $2, $3, $4, 'VERIFIED', false, now()) ON CONFLICT (folded) DO NOTHING RETURNING id`;

/** One change of a person's addresses at a time. */
export const LOCK_PERSON = `SELECT locale, given_name AS name FROM person WHERE id = $1 FOR UPDATE`;

export const MAIN_ADDRESS = `
  SELECT id, address, folded FROM email_address WHERE person_id = $1 ORDER BY is_primary DESC, id LIMIT 1`;

/**
 * The address that has been a person's for longest: only that one can take changes back, so that no address that an
 * intruder added can drive out those that were there before.
 */
export const OLDEST_ADDRESS = `
  SELECT id FROM email_address WHERE person_id = $1
  ORDER BY coalesce(verified_at, '-infinity'), is_primary DESC, id LIMIT 1`;

/** Makes one of a person's proved addresses the main one; no row where it is none of those. */
export const MAKE_MAIN = `
  UPDATE email_address e SET is_primary = (e.id = $1)
  WHERE e.person_id = $2 AND EXISTS (
    SELECT 1 FROM email_address n WHERE n.id = $1 AND n.person_id = $2 AND n.state = 'VERIFIED')
  RETURNING e.id`;

/** Removes an address of a person's that is not the main one. */
export const REMOVE_ADDRESS = `
  DELETE FROM email_address WHERE id = $1 AND person_id = $2 RETURNING address, folded, is_primary`;

export const COUNT_PROVED = `
  SELECT count(*)::int AS count FROM email_address WHERE person_id = $1 AND state = 'VERIFIED'`;

export const ADD_UNDO = `
  INSERT INTO address_undo (token_hash, person_id, address, folded, expires_at)
  VALUES ($1, $2, $3, $4, now() + make_interval(days => $5))`;

export const USE_UNDO = `
  DELETE FROM address_undo WHERE token_hash = $1 AND expires_at > now() RETURNING person_id, address, folded`;

export const DROP_UNDOS = `DELETE FROM address_undo WHERE person_id = $1`;

/** Brings an address back as the main one; no row where it is somebody else's by now. */
export const BRING_BACK = `
  INSERT INTO email_address (id, person_id, address, folded, state, is_primary, verified_at)
  VALUES ($1, $2, $3, $4, 'VERIFIED', true, now())
  ON CONFLICT (folded) DO UPDATE SET is_primary = true, state = 'VERIFIED'
  WHERE email_address.person_id = excluded.person_id RETURNING id`;

export const REMOVE_OTHERS = `DELETE FROM email_address WHERE person_id = $1 AND folded <> $2`;
