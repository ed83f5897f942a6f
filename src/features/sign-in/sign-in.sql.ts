/** The person whose address was proved to be hers; no row where it belongs to nobody who may sign in. */
export const PROVE_ADDRESS = `
  UPDATE email_address e SET state = 'VERIFIED', verified_at = coalesce(e.verified_at, now())
  FROM account a
  WHERE e.folded = $1 AND a.person_id = e.person_id AND a.state = 'ACTIVE'
  RETURNING e.person_id`;

/** Whom a mail to an address goes to; no row where nobody who may sign in has it. */
export const RECIPIENT = `
  SELECT e.address, e.person_id, p.locale, p.given_name AS name FROM email_address e
  JOIN account a ON a.person_id = e.person_id AND a.state = 'ACTIVE'
  JOIN person p ON p.id = e.person_id WHERE e.folded = $1`;

/** Takes one use of a link; no row where none is left. */
export const USE_LINK = `
  UPDATE sign_in_link l SET uses_left = l.uses_left - 1
  FROM account a
  WHERE l.token_hash = $1 AND l.uses_left > 0 AND l.expires_at > now()
    AND a.person_id = l.person_id AND a.state = 'ACTIVE'
  RETURNING l.person_id`;

/** Whom an issued link would sign in. */
export const LOOK_AT_ISSUED = `
  SELECT p.display_name AS name FROM sign_in_link l
  JOIN account a ON a.person_id = l.person_id AND a.state = 'ACTIVE'
  JOIN person p ON p.id = l.person_id
  WHERE l.token_hash = $1 AND l.uses_left > 0 AND l.expires_at > now()`;

/** Whom a mailed link would sign in. */
export const NAME_BY_ADDRESS = `
  SELECT p.display_name AS name FROM email_address e
  JOIN account a ON a.person_id = e.person_id AND a.state = 'ACTIVE'
  JOIN person p ON p.id = e.person_id WHERE e.folded = $1`;

/** Makes a link, or makes one good again. */
export const ISSUE_LINK = `
  INSERT INTO sign_in_link (token_hash, person_id, expires_at, uses_left)
  VALUES ($1, $2, now() + make_interval(days => $3), $4)
  ON CONFLICT (token_hash) DO UPDATE SET expires_at = excluded.expires_at, uses_left = excluded.uses_left`;
