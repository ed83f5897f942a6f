export const INSERT_LINK = `
  INSERT INTO network_link (id, from_id, to_id, kinds, purpose, expires_at)
  SELECT $1, $2, n.id, $4, $5, $6 FROM network n WHERE n.id = $3
  ON CONFLICT (least(from_id, to_id), greatest(from_id, to_id)) WHERE ended_at IS NULL DO NOTHING`;

/** An agreement that ran out makes room for another. */
export const END_EXPIRED = `
  UPDATE network_link SET ended_at = expires_at
  WHERE ended_at IS NULL AND expires_at <= now()
    AND least(from_id, to_id) = least($1::uuid, $2::uuid) AND greatest(from_id, to_id) = greatest($1::uuid, $2::uuid)`;

/** Accepts what was offered to one of the networks in `$2`; no row where there is nothing to accept. */
export const ACCEPT_LINK = `
  UPDATE network_link SET accepted_at = now()
  WHERE id = $1 AND to_id = ANY($2) AND accepted_at IS NULL AND ended_at IS NULL
    AND (expires_at IS NULL OR expires_at > now())
  RETURNING from_id, to_id`;

/** Ends what one of the networks in `$2` has a part in; no row where there is nothing to end. */
export const END_LINK = `
  UPDATE network_link SET ended_at = now()
  WHERE id = $1 AND (from_id = ANY($2) OR to_id = ANY($2)) AND ended_at IS NULL
  RETURNING from_id, to_id`;

/** Puts rules, given as JSON, in the place of those that were there. Readers see the old ones or the new ones. */
export const DELETE_RULES = 'DELETE FROM sharing_rule WHERE network_id = $1';
export const INSERT_RULES = `
  INSERT INTO sharing_rule (network_id, kind, direction, step)
  SELECT $1, r.kind, r.direction, r.step
  FROM json_to_recordset($2) AS r(kind text, direction text, step smallint)`;
export const SET_CARDS_UP_TO = 'UPDATE network SET cards_up_to = $2 WHERE id = $1';
