/** Sets up an app, or sets it up anew while it is not confirmed; no row where a confirmed one stands. */
export const BEGIN_TOTP = `
  INSERT INTO totp (id, person_id, sealed_secret) VALUES ($1, $2, $3)
  ON CONFLICT (person_id) DO UPDATE SET sealed_secret = excluded.sealed_secret WHERE totp.confirmed_at IS NULL
  RETURNING coalesce((SELECT e.address FROM email_address e WHERE e.person_id = totp.person_id
    ORDER BY e.is_primary DESC, e.id LIMIT 1), '') AS email`;

export const SECRET_OF = `SELECT sealed_secret FROM totp WHERE person_id = $1 AND (confirmed_at IS NOT NULL) = $2`;

export const CONFIRM_TOTP = `
  UPDATE totp SET confirmed_at = now(), last_step = $2 WHERE person_id = $1 AND confirmed_at IS NULL`;

/** Takes the code of a step; no row where that one or a later one was taken before. */
export const TAKE_STEP = `
  UPDATE totp SET last_step = $2 WHERE person_id = $1 AND confirmed_at IS NOT NULL AND last_step < $2`;

export const REMOVE_TOTP = `DELETE FROM totp WHERE person_id = $1 AND confirmed_at IS NOT NULL`;

export const FORGET_RECENT = `
  DELETE FROM totp WHERE person_id = $1 AND confirmed_at > now() - make_interval(days => $2)`;
