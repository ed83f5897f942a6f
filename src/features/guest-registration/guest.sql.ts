import { RUN_BY } from '../event';

/** Notes that somebody wants to come, until she confirms it; dead ($8) where nobody may: for mailboxes of accounts. */
export const ADD_REGISTRATION = `
  INSERT INTO guest_registration (token_hash, occurrence_id, scope, name, address, locale, said, expires_at)
  VALUES ($1, $2::uuid, $3, $4, $5, $6, $7::jsonb, now() + CASE WHEN $8::boolean THEN interval '0' ELSE make_interval(secs => $9) END)`;

/** Whether an address is that of somebody's account. */
export const HAS_ACCOUNT = `
  SELECT EXISTS (
    SELECT 1 FROM email_address e JOIN account a ON a.person_id = e.person_id WHERE e.folded = $1) AS "hasAccount"`;

/** Uses a registration up by its link; no row where there is none, or its time is over. */
export const USE_REGISTRATION = `
  DELETE FROM guest_registration WHERE token_hash = $1 AND expires_at > now()
  RETURNING occurrence_id AS "occurrenceId", scope, name, address, locale, said`;

/** Holds that the event of an occurrence ($1) is open to guests until the transaction ends; no row where it is not. */
export const OPEN_TO_GUESTS = `
  SELECT e.network_id AS "networkId" FROM event e
  WHERE e.id = (SELECT event_id FROM occurrence WHERE id = $1::uuid) AND e.guests_welcome FOR SHARE`;

export const ADD_PARTICIPANT = `INSERT INTO participant (id, kind, name) VALUES ($1::uuid, 'EMAIL_GUEST', $2)`;

/** The guest of a network ($2) with a mailbox ($3): $1, where there was none. */
export const ADD_GUEST = `
  INSERT INTO guest AS g (id, network_id, address, locale, token_hash, confirmed_at)
  VALUES ($1::uuid, $2::uuid, $3, $4, $5, now())
  ON CONFLICT (network_id, address) DO UPDATE SET locale = excluded.locale, confirmed_at = excluded.confirmed_at
  RETURNING g.id`;

/** A guest who was there already ($2) has the name that she gave last, and the one that was just made ($1) goes. */
export const TAKE_NAME = `
  WITH made AS (DELETE FROM participant WHERE id = $1::uuid RETURNING name)
  UPDATE participant p SET name = made.name FROM made WHERE p.id = $2::uuid`;

/** Holds a guest while what she answered is taken back. */
export const HOLD_GUEST = 'SELECT 1 FROM guest WHERE id = $1::uuid FOR UPDATE';

export const FORGET = 'DELETE FROM guest WHERE id = $1::uuid';

/** Which dates to come a guest ($1) has answered to. */
export const HER_DATES = `
  SELECT o.id FROM rsvp r JOIN occurrence o ON o.id = r.occurrence_id
  WHERE r.participant_id = $1::uuid AND o.ends_at > now()`;

/** How the answer of a guest ($1) to an occurrence ($2) stands. */
export const HER_ANSWER =
  'SELECT status FROM rsvp WHERE participant_id = $1::uuid AND occurrence_id = $2::uuid';

/** The network of an occurrence ($1), its event, and who runs it. */
export const PLACE = `
  SELECT o.event_id AS "eventId", e.network_id AS "networkId", ${RUN_BY('e')}
  FROM occurrence o JOIN event e ON e.id = o.event_id WHERE o.id = $1::uuid`;
