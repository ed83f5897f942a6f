export const KEYS_OF = `
  SELECT id, credential_id AS "credentialId", person_id AS "personId", public_key AS "publicKey",
    counter::float8 AS counter, transports
  FROM passkey WHERE person_id = $1 ORDER BY created_at`;

export const KEY_BY_NAME = `
  SELECT k.id, k.credential_id AS "credentialId", k.person_id AS "personId", k.public_key AS "publicKey",
    k.counter::float8 AS counter, k.transports
  FROM passkey k JOIN account a ON a.person_id = k.person_id AND a.state = 'ACTIVE'
  WHERE k.credential_id = $1`;

export const OWNER = `
  SELECT p.id AS "personId", p.display_name AS name, a.operator,
    coalesce((SELECT e.address FROM email_address e WHERE e.person_id = p.id
      ORDER BY e.is_primary DESC, e.id LIMIT 1), p.display_name) AS account,
    EXISTS (SELECT 1 FROM session s WHERE s.id = $2 AND s.passkey_at IS NOT NULL) AS proved
  FROM person p JOIN account a ON a.person_id = p.id WHERE p.id = $1`;

export const ADD_KEY = `
  INSERT INTO passkey (id, credential_id, person_id, public_key, counter, transports, device)
  VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (credential_id) DO NOTHING`;

/** Notes the use of a passkey; no row where its counter did not go on: then a copy has been at work. */
export const USE_KEY = `
  UPDATE passkey SET counter = $2, last_used_at = now()
  WHERE id = $1 AND (counter < $2 OR (counter = 0 AND $2 = 0))`;

/**
 * Removes a passkey of a person's. Locks the account first, so that of two removals at once the second sees what
 * the first has left.
 */
export const LOCK_ACCOUNT = `SELECT operator FROM account WHERE person_id = $1 FOR UPDATE`;
export const REMOVE_KEY = `DELETE FROM passkey WHERE id = $1 AND person_id = $2`;
export const COUNT_KEYS = `SELECT count(*)::int AS count FROM passkey WHERE person_id = $1`;

export const FORGET_RECENT = `
  DELETE FROM passkey k USING account a
  WHERE k.person_id = $1 AND a.person_id = k.person_id AND NOT a.operator
    AND k.created_at > now() - make_interval(days => $2)`;
