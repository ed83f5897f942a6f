export const ADD_CODE = `
  INSERT INTO mailed_code (id, purpose, holder_hash, subject, code_hash, link_hash, tries_left, expires_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, now() + make_interval(secs => $8))`;

/**
 * Counts one try on the holder's newest code for a subject; no row where there is none with tries left. Whoever
 * does not hold the secret finds no code at all, so that strangers' tries do not count. One that was consumed is
 * compared too: `CONSUME_CODE` refuses it, unless what it was for finds the same request come again.
 */
export const TRY_CODE = `
  UPDATE mailed_code SET tries_left = tries_left - 1
  WHERE tries_left > 0 AND expires_at > now() AND id = (
    SELECT id FROM mailed_code
    WHERE holder_hash = $1 AND purpose = $2 AND subject = $3 AND expires_at > now()
    ORDER BY expires_at DESC, id DESC LIMIT 1)
  RETURNING id, code_hash`;

/** Uses a code up; no row where it was used before. */
export const CONSUME_CODE = `
  UPDATE mailed_code SET consumed_at = now() WHERE id = $1 AND consumed_at IS NULL RETURNING subject`;

/** Uses a code up by its link; no row where the link is none, used, too old or was asked for by another holder. */
export const CONSUME_LINK = `
  UPDATE mailed_code SET consumed_at = now()
  WHERE link_hash = $1 AND purpose = $2 AND holder_hash = $3 AND consumed_at IS NULL AND expires_at > now()
  RETURNING subject`;

/** Whether a link could still be used by whoever holds the secret, and whether that is the caller. */
export const LOOK_AT_LINK = `
  SELECT subject, holder_hash = $3 AS held FROM mailed_code
  WHERE link_hash = $1 AND purpose = $2 AND consumed_at IS NULL AND expires_at > now()`;
