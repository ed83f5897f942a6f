/** Withdraws what was sent to these addresses before: the newest mail is the one that counts. */
export const REPLACE = `
  UPDATE invitation SET revoked_at = now()
  WHERE network_id = $1::uuid AND kind = 'MAIL' AND folded_address = ANY($2::text[])
    AND revoked_at IS NULL AND places_left > 0`;

export const REVOKE = `
  UPDATE invitation SET revoked_at = coalesce(revoked_at, now())
  WHERE id = $1::uuid AND ($2::boolean OR (NOT by_import AND network_id = ANY($3::uuid[])))
  RETURNING network_id`;

/** One that an import sent is good as long as the network keeps the row for which it was sent. */
const OPEN = `i.revoked_at IS NULL AND i.expires_at > now() AND (NOT i.by_import OR EXISTS (
    SELECT 1 FROM claimed_address k JOIN membership m ON m.person_id = k.person_id AND m.network_id = k.network_id
    WHERE k.network_id = i.network_id AND k.folded = i.folded_address AND m.until IS NULL))`;

/** What a token stands for, and how person `$2` (or null) stands to it. */
export const LOOK = `
  SELECT i.id, i.network_id AS "networkId", i.role, i.kind, i.folded_address AS "address",
    ${OPEN} AS open,
    (SELECT e.person_id FROM email_address e WHERE e.folded = i.folded_address) AS "ownerId",
    EXISTS (SELECT 1 FROM membership m WHERE m.person_id = $2::uuid AND m.network_id = i.network_id
      AND m.role = i.role AND m.until IS NULL) AS "hasRole",
    EXISTS (SELECT 1 FROM invitation_claim c WHERE c.invitation_id = i.id AND c.person_id = $2::uuid) AS claimed
  FROM invitation i WHERE i.token_hash = $1`;

/**
 * Takes one place, if one is left. The row is locked by the update: of many who want the last place, those
 * who wait here find none.
 */
export const TAKE_PLACE = `
  WITH place AS (
    UPDATE invitation i SET places_left = i.places_left - 1
    WHERE i.id = $1::uuid AND i.places_left > 0 AND ${OPEN}
    RETURNING i.id
  )
  INSERT INTO invitation_claim (invitation_id, person_id) SELECT id, $2::uuid FROM place
  RETURNING invitation_id`;

/** Whom an earlier try, with the same key and of late, made a member by this invitation. */
export const CLAIMED_LATELY = `
  SELECT 1 FROM invitation_claim
  WHERE invitation_id = $1::uuid AND person_id = $2::uuid AND claimed_at > now() - interval '15 minutes'`;
