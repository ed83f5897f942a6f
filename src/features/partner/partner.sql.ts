import { keeps, MAX_KEYS } from './partner.policy';

export const ADD_PARTNER = `
  WITH p AS (
    INSERT INTO partner (id, name)
    SELECT $1, $2 WHERE NOT EXISTS (SELECT 1 FROM partner_key WHERE key_hash = $4)
    RETURNING id
  ), granted AS (
    INSERT INTO partner_grant (partner_id, network_id, scopes) SELECT p.id, n, $5 FROM p, unnest($3::uuid[]) n
  )
  INSERT INTO partner_key (key_hash, partner_id) SELECT $4, id FROM p`;

/** Everything about what the holder of a credential reaches, in one statement. */
const REACH = `(
    SELECT coalesce(json_agg(json_build_object('networkId', g.network_id, 'scopes', g.scopes)), '[]')
    FROM partner_grant g WHERE g.partner_id = p.id AND (g.expires_at IS NULL OR g.expires_at > now())
  ) AS grants`;

export const PARTNER_OF_KEY = `
  SELECT p.id, p.points_per_minute, ${REACH}, NULL::text[] AS scopes, NULL::uuid[] AS network_ids
  FROM partner_key k JOIN partner p ON p.id = k.partner_id
  WHERE k.key_hash = $1 AND k.revoked_at IS NULL`;

export const PARTNER_OF_TOKEN = `
  SELECT p.id, p.points_per_minute, ${REACH}, t.scopes, t.network_ids
  FROM partner_token t JOIN partner p ON p.id = t.partner_id
  WHERE t.token_hash = $1 AND t.expires_at > now()`;

/** Adds a partner with its grants; fewer rows than networks where one does not exist. */
export const CREATE_PARTNER = `
  WITH p AS (
    INSERT INTO partner (id, name, purpose, network_id) VALUES ($1, $2, $3, $4) RETURNING id
  )
  INSERT INTO partner_grant (partner_id, network_id, scopes, expires_at)
  SELECT p.id, n.id, $6, $7 FROM p, network n WHERE n.id = ANY($5::uuid[])`;

/** Grants anew or for the first time. */
export const GRANT = `
  INSERT INTO partner_grant (partner_id, network_id, scopes, expires_at)
  SELECT p.id, n.id, $3, $4 FROM partner p, network n WHERE p.id = $1 AND n.id = $2
  ON CONFLICT (partner_id, network_id)
  DO UPDATE SET scopes = excluded.scopes, expires_at = excluded.expires_at, granted_at = now()`;

export const REVOKE_GRANT = 'DELETE FROM partner_grant WHERE partner_id = $1 AND network_id = $2';

/** Locks a partner that the actor keeps, so that its keys are counted and added by one at a time. */
export const KEPT_PARTNER = `
  SELECT p.network_id FROM partner p WHERE p.id = $1 AND ${keeps('p', '$2', '$3::uuid[]')} FOR NO KEY UPDATE`;

/** No row where there are as many as may be. */
export const ADD_KEY = `
  INSERT INTO partner_key (id, key_hash, partner_id, label)
  SELECT $1, $2, $3, $4
  WHERE (SELECT count(*) FROM partner_key WHERE partner_id = $3 AND revoked_at IS NULL) < ${MAX_KEYS}`;

export const REVOKE_KEY = `
  UPDATE partner_key k SET revoked_at = now() FROM partner p
  WHERE k.id = $1 AND k.revoked_at IS NULL AND p.id = k.partner_id AND ${keeps('p', '$2', '$3::uuid[]')}
  RETURNING p.id, p.network_id`;

/** No row where the kid is there already, or there are as many as may be. */
export const ADD_JWK = `
  INSERT INTO partner_jwk (id, partner_id, kid, jwk)
  SELECT $1, $2, $3, $4 WHERE (SELECT count(*) FROM partner_jwk WHERE partner_id = $2) < ${MAX_KEYS}
  ON CONFLICT DO NOTHING`;

export const REMOVE_JWK = `
  DELETE FROM partner_jwk j USING partner p
  WHERE j.id = $1 AND p.id = j.partner_id AND ${keeps('p', '$2', '$3::uuid[]')}
  RETURNING p.id, p.network_id`;

export const SET_POINTS = 'UPDATE partner SET points_per_minute = $2 WHERE id = $1 RETURNING network_id';
