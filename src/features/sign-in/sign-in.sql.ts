/** Counts one try on the newest code of an address; no row where there is none with tries left. */
export const TRY_CODE = `
  UPDATE sign_in_code SET tries_left = tries_left - 1
  WHERE tries_left > 0 AND consumed_at IS NULL AND expires_at > now() AND id = (
    SELECT id FROM sign_in_code WHERE folded_address = $1 AND expires_at > now()
    ORDER BY expires_at DESC, id DESC LIMIT 1)
  RETURNING id, code_hash`;

/** Uses a code up; no row where it was used before or its address belongs to nobody who may sign in. */
export const CONSUME_CODE = `
  WITH used AS (
    UPDATE sign_in_code SET consumed_at = now() WHERE id = $1 AND consumed_at IS NULL RETURNING folded_address
  )
  UPDATE email_address e SET state = 'VERIFIED', verified_at = coalesce(e.verified_at, now())
  FROM used, account a
  WHERE e.folded = used.folded_address AND a.person_id = e.person_id AND a.state = 'ACTIVE'
  RETURNING e.person_id`;

/** Takes one use of a link; no row where none is left. */
export const USE_LINK = `
  UPDATE sign_in_link l SET uses_left = l.uses_left - 1
  FROM account a
  WHERE l.token_hash = $1 AND l.uses_left > 0 AND l.expires_at > now()
    AND a.person_id = l.person_id AND a.state = 'ACTIVE'
  RETURNING l.person_id`;

/** Makes a link, or makes one good again. */
export const ISSUE_LINK = `
  INSERT INTO sign_in_link (token_hash, person_id, expires_at, uses_left)
  VALUES ($1, $2, now() + make_interval(days => $3), $4)
  ON CONFLICT (token_hash) DO UPDATE SET expires_at = excluded.expires_at, uses_left = excluded.uses_left`;
