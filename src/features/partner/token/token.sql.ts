/** The key of a partner by its kid. */
export const JWK_OF = `
  SELECT j.id, j.jwk, p.purpose FROM partner_jwk j JOIN partner p ON p.id = j.partner_id
  WHERE j.partner_id = $1 AND j.kid = $2`;

/** Uses an assertion up; no row where it was used before. What has long expired is forgotten. */
export const USE_ASSERTION = `
  WITH forgotten AS (DELETE FROM partner_assertion WHERE expires_at < now() - interval '10 minutes')
  INSERT INTO partner_assertion (partner_id, jti_hash, expires_at) VALUES ($1, sha256($2), $3)
  ON CONFLICT DO NOTHING RETURNING partner_id`;

/** Keeps a token, as long as the key that asked for it is still registered. */
export const ISSUE_TOKEN = `
  WITH forgotten AS (DELETE FROM partner_token WHERE expires_at < now() - interval '10 minutes')
  INSERT INTO partner_token (token_hash, partner_id, jwk_id, scopes, network_ids, purpose, expires_at)
  SELECT $1, j.partner_id, j.id, $3, $4, $5, now() + make_interval(secs => $6)
  FROM partner_jwk j WHERE j.id = $2 FOR KEY SHARE
  RETURNING jwk_id`;

/** The grants of a partner that are in force. */
export const GRANTS_OF = `
  SELECT network_id AS "networkId", scopes FROM partner_grant
  WHERE partner_id = $1 AND (expires_at IS NULL OR expires_at > now()) ORDER BY network_id`;
