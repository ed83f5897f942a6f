/** The most feeds that a person has. */
export const MAX_FEEDS = 20;

/** Lets nobody else change the feeds of a person ($1) until the transaction ends. */
export const HOLD_PERSON = 'SELECT 1 FROM person WHERE id = $1 FOR NO KEY UPDATE';

/** No row where she has as many as may be. */
export const ADD_FEED = `
  INSERT INTO calendar_feed (id, person_id, kind, network_id, secret_hash)
  SELECT $1, $2, $3, $4, $5 WHERE (SELECT count(*) FROM calendar_feed WHERE person_id = $2) < ${MAX_FEEDS}`;

/** Gives one of a person's feeds another secret; no row where it is none of hers. */
export const RENEW_FEED =
  'UPDATE calendar_feed SET secret_hash = $3, renewed_at = now() WHERE id = $1 AND person_id = $2';

export const REMOVE_FEED = 'DELETE FROM calendar_feed WHERE id = $1 AND person_id = $2';

/** Takes away the feeds of a person ($1) whose address was made in the last days ($2). */
export const FORGET_RECENT =
  'DELETE FROM calendar_feed WHERE person_id = $1 AND renewed_at > now() - make_interval(days => $2)';

/** The feed behind a secret ($1, hashed), of a person who could sign in now. */
export const FEED_BEHIND = `
  SELECT f.kind, f.network_id AS "networkId", f.person_id AS "personId"
  FROM calendar_feed f JOIN account a ON a.person_id = f.person_id AND a.state = 'ACTIVE'
  WHERE f.secret_hash = $1`;
